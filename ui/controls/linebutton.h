// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPointer>

/// A line of text that leads somewhere: as calm as a label, with a small sign at its end. Its words grow a little smaller
/// before they are cut, and so do those of another one beside it.
class LineButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LineButton(QWidget* parent = nullptr);

    /// The words of both are as large as the smaller ones of them.
    void shareSizeWith(LineButton& other);
    /// The size of its words, as a part of its font's.
    [[nodiscard]] double wordsSize() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int signWidth() const;
    [[nodiscard]] double fitting() const;

    double m_painted = 0.0; ///< the size that was painted last
    QPointer<LineButton> m_other;
};
