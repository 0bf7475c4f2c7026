// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplace.h"
#include "ui/charts/figure.h"
#include "ui/charts/gesture.h"
#include "ui/charts/plotsides.h"
#include "ui/charts/spokenof.h"
#include "ui/words/emptybinwords.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class ChartColumn;
class PlotView;
struct HeldRange;
class QLabel;
class TermsFigure;
class WordsPane;

/// The charts and the words below them: the figure, on demand the terms per bin under it on the same x-axis, and a line
/// that says what is on screen or, while somebody points at a bin or steps through them with the arrow keys, what is in
/// that bin.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    explicit ChartPane(QWidget* parent = nullptr);
    ~ChartPane() override;

    void setContent(const FigureContent& content);
    void setTermsVisible(bool pq, bool qp);
    /// The part of the charts' height that the terms have when they are shown, as a person may have changed it.
    [[nodiscard]] double termsShare() const;
    void setTermsShare(double share);
    [[nodiscard]] ChartColumn& column() const { return *m_charts; }
    /// To be seen from far away: P's and Q's lines of this width, no other thinner than @p least, px, and no words below.
    /// Charts of terms take more of the height then, and there are no lines between them to be dragged.
    void setShow(qreal curves, qreal least);
    /// There is little height: below stands only what is in a bin, once somebody points at it.
    void setBrief(bool brief);
    /// Somebody is asked what is on screen: the same, and nobody hears it either.
    void setReticent(bool reticent);
    /// While something is dragged the axes keep their ends as long as they do; when it is let go they settle on what
    /// follows from the content alone.
    void setHolding(bool holding);
    /// Brings out what is spoken of elsewhere.
    void setSpokenOf(SpokenOf what);

    /// The bin that is pointed at; −1: none.
    [[nodiscard]] int pointedBin() const { return m_pointedBin; }
    void setPointedBin(int bin);
    /// The words below the charts, or those that would stand there.
    [[nodiscard]] QString words() const;
    [[nodiscard]] QLabel* wordsLabel() const;
    /// Where that is now, in the pane's coordinates; empty where it is not seen.
    [[nodiscard]] std::optional<QPoint> placeOf(ChartPlace place) const;

public slots:
    void showAll(); ///< the range that is held reaches over everything
    void zoom(double factor); ///< around its middle: becomes @p factor times as wide

signals:
    void painted(); ///< the figure, after each frame
    void pointedBinChanged(int bin);
    /// Somebody moves, zooms or stretches what is held, to this. What is done in one go has one number: a drag, or
    /// turns of the wheel and presses of keys that follow on each other.
    void rangeChosen(double centre, double width, double top, int gesture);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One sum's chart of terms.
    struct Terms {
        std::unique_ptr<TermsFigure> figure;
        PlotView* view;
    };
    Terms termsOf(description::Direction direction);
    void applyStyle();
    void showTerms();
    void alignPlots();
    void showWords();
    void point(int bin, std::optional<double> chartY);
    void pointAt(double x, std::optional<double> chartY); ///< in the figure, if it is there that somebody points
    void choose(const HeldRange& range);
    bool moveByKey(const QKeyEvent& key);
    bool stepByKey(const QKeyEvent& key);

    std::unique_ptr<Figure> m_figure;
    PlotView* m_figureView;
    std::array<Terms, 2> m_terms; ///< of KL(P‖Q) and KL(Q‖P)
    ChartColumn* m_charts;
    WordsPane* m_words;
    FigureContent m_content;
    qreal m_curveWidth = FigureStyle().lineWidth;
    qreal m_leastLine = 0.0;
    SpokenOf m_spokenOf = SpokenOf::Nothing;
    PlotSides m_sides;
    int m_pointedBin = -1;
    Gesture m_gesture; ///< that chooses a range
    bool m_isBrief = false;
    bool m_isReticent = false;
};
