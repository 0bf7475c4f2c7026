// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include <array>

/// The figure, and below it the charts of terms that are shown: each as high as can be read, the terms as high as one
/// another's plots, and altogether a share of the whole that a person can change by the lines between them.
class ChartColumn : public QSplitter {
    Q_OBJECT

public:
    static constexpr double kUsualShare = 0.5;
    static constexpr double kUsualUpperShare = 0.5;

    static constexpr double kDenseShare = 0.42; ///< of one chart of terms
    static constexpr double kDenseShareOfBoth = 0.6;

    /// The widgets become the column's; the terms are hidden at first.
    ChartColumn(QWidget* figure, const std::array<QWidget*, 2>& terms, QWidget* parent = nullptr);

    /// Close below one another, the terms as high as is good before a class; nobody changes it, and no line is seen.
    void setDense();
    [[nodiscard]] bool isDense() const { return m_isDense; }
    void setTermsVisible(bool upper, bool lower);
    /// The part of the height that the terms have when they are shown, between 0 and 1.
    [[nodiscard]] double termsShare() const { return m_share; }
    void setTermsShare(double share);
    /// Gives the line above the widget of that index its usual place again.
    void restore(int line);
    void takeShares(); ///< as the lines between the charts are now

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitToFont();
    void apply();
    [[nodiscard]] bool hasBoth() const;
    [[nodiscard]] int numbersHeight() const; ///< by how much the lower chart of terms is higher than the upper

    QWidget* m_figure;
    std::array<QWidget*, 2> m_terms;
    bool m_isDense = false;
    double m_share = kUsualShare;
    double m_upperShare = kUsualUpperShare; ///< of the two charts of terms
};
