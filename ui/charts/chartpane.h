// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"

#include <QWidget>

#include <memory>

class PlotView;
class QLabel;
class TermsFigure;

/// The charts and the words below them: the figure, on demand the terms per bin under it on the same x-axis, and a line
/// that says what is on screen or, while somebody points at a bin or steps through them with the arrow keys, what is in
/// that bin.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    explicit ChartPane(QWidget* parent = nullptr);
    ~ChartPane() override;

    void setContent(const FigureContent& content);
    void setTermsVisible(bool visible);
    /// While something is dragged the axes keep their ends as long as they do; when it is let go they settle on what
    /// follows from the content alone.
    void setHolding(bool holding);

    /// The bin that is pointed at; −1: none.
    [[nodiscard]] int pointedBin() const { return m_pointedBin; }
    void setPointedBin(int bin);
    /// The words below the charts.
    [[nodiscard]] QString words() const;
    [[nodiscard]] QLabel* wordsLabel() const { return m_words; }

signals:
    void painted(); ///< the figure, after each frame

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyStyle();
    void showTerms();
    void alignPlots();
    void showWords();
    void pointAt(double x);

    std::unique_ptr<Figure> m_figure;
    std::unique_ptr<TermsFigure> m_termsFigure;
    PlotView* m_figureView;
    PlotView* m_termsView;
    QLabel* m_words;
    Shown m_shown;
    int m_plotLeft = 0;
    int m_pointedBin = -1;
};
