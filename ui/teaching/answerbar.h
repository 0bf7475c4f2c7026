// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/answerscale.h"

#include <QWidget>

#include <optional>

/// A bar on a scale between two ends, with 0 marked, that a person draws to where a value is expected to be: anywhere on
/// it with the mouse, or by keys (arrows, Page Up and Down, Home, End; Shift for finer steps). A thin line marks where
/// the value was. When the real value is known it is drawn below the guess.
class AnswerBar : public QWidget {
    Q_OBJECT

public:
    explicit AnswerBar(QWidget* parent = nullptr);

    /// A scale of its own for a new question: without a guess and a real value.
    /// @param low, high  its ends, low < high
    /// @param before     where the value is when the question is asked; not finite: nothing is marked
    void ask(double low, double high, double before);
    /// Where the person expects it; empty: nothing is drawn.
    [[nodiscard]] std::optional<double> guess() const { return m_guess; }
    void setGuess(std::optional<double> guess); ///< silent; held between the ends
    void choose(); ///< where it stands, as a person does
    /// What it really is, with significant @p digits; beyond an end it is drawn up to it. Empty: not known yet.
    void setReal(std::optional<double> real, int digits = 3);
    void setBefore(double before); ///< of the same question
    /// To be seen from far away: no line is thinner than that, px, and no number smaller than the font.
    void setLeastLine(double pixels);
    void setReadOnly(bool readOnly); ///< takes neither mouse nor keyboard
    [[nodiscard]] double step() const { return m_scale.step(); } ///< of an arrow key; with Shift a tenth of it

    /// Where a value stands, px from the left; what lies beyond an end stands there.
    [[nodiscard]] double positionOf(double value) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void edited(double guess); ///< by a person, also if it is the same again

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    friend class AccessibleAnswerBar;

    void edit(double guess, double step);
    [[nodiscard]] double start() const; ///< where keys begin: the guess, or where the value was
    [[nodiscard]] QRectF place() const; ///< where bars are drawn
    void paintScale(QPainter& painter) const;
    void paintBar(QPainter& painter, double value, const QRectF& lane, bool isReal) const;
    void paintWords(QPainter& painter, double value, const QRectF& lane, bool isReal) const;

    AnswerScale m_scale;
    double m_before;
    std::optional<double> m_guess;
    std::optional<double> m_real;
    int m_digits = 3; ///< of the real value
    bool m_isReadOnly = false;
    double m_line = 1.0; ///< px
    bool m_isFar = false;
};
