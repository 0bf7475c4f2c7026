// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// One line in large type that grows smaller before it is cut. Its place is that of the full size, so that nothing
/// moves with what it says.
class FittedLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    void setFullFont(const QFont& font);
    void showText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QFont m_full;
};
