// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>

/// One line in large type that grows smaller before it is cut. Its place is that of the full size, so that nothing
/// moves with what it says.
class FittedLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    void setFullFont(const QFont& font);
    /// @param part  of the full size: for words, which are to be no larger than need be
    void showText(const QString& text, double part = 1.0);
    /// Both are as large as the smaller one of them, so that two numbers side by side look alike.
    void shareSizeWith(FittedLabel& other);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void apply();

    QFont m_full;
    double m_wished = 1.0;
    double m_fitting = 1.0; ///< the part of the full size that its own text asks for
    QPointer<FittedLabel> m_other;
};
