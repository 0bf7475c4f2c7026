// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuresheet.h"

#include "ui/charts/waterfallitem.h"

#include <QChart>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr double kPointsPerInch = 72.0;

/// Between text and ground, nearer to the text.
QColor quietOf(const theme::FigureColours& colours)
{
    constexpr float kGround = 0.3F;
    const auto mix = [](float text, float ground) { return text + kGround * (ground - text); };
    return QColor::fromRgbF(mix(colours.text.redF(), colours.background.redF()),
        mix(colours.text.greenF(), colours.background.greenF()), mix(colours.text.blueF(), colours.background.blueF()));
}

FigureStyle styleOf(const FigureOptions& options)
{
    return {.colours = figureColoursOf(options),
        .font = figureFont(options),
        .tickScale = options.tickSize / options.fontSize,
        .lineWidth = options.lineWidth / options.fontSize * FigureSheet::kTextPixels,
        .grid = options.grid,
        .frame = options.frame,
        .legend = options.legend,
        .caption = options.caption};
}

} // namespace

theme::FigureColours figureColoursOf(const FigureOptions& options)
{
    theme::FigureColours colours = options.colours == FigureColouring::Grey
        ? theme::greyColours()
        : theme::figureColours(theme::palette(
            options.colours == FigureColouring::Dark ? theme::Appearance::Dark : theme::Appearance::Light));
    if (options.transparent)
        colours.background.setAlpha(0);
    return colours;
}

QFont figureFont(const FigureOptions& options)
{
    // No font is called by these, which would be mark-up in an SVG file.
    static const QRegularExpression markup(QStringLiteral("[<>&\"']"));
    // Not by QFont's constructor, which makes of a quotation mark a font without a name: recording that ends the program.
    const QString name = QString(options.fontFamily).remove(markup).trimmed();
    QFont font;
    font.setFamilies({name.isEmpty() ? FigureOptions().fontFamily : name});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(FigureSheet::kTextPixels);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(
        QFont::PreferAntialias | QFont::NoSubpixelAntialias)); // which some desktops have, in their screens' colours
    font.setHintingPreference(QFont::PreferNoHinting); // letters keep their proportions at every size
    return font;
}

FigureSheet::FigureSheet(const FigureContent& content, const FigureOptions& options)
    : m_figure({})
    , m_style(styleOf(options))
    , m_font(m_style.font)
    , m_points(options.inches() * kPointsPerInch)
{
    const FigureStyle& style = m_style;
    m_scene.setBackgroundBrush(style.colours.background);
    m_scene.addItem(m_figure.chart());
    m_figure.setStyle(style);
    m_figure.chart()->setBackgroundVisible(false); // the sheet has one
    for (const auto& [isShown, direction] : {std::pair(content.termsPq, description::Direction::Pq),
             std::pair(content.termsQp, description::Direction::Qp)}) {
        if (!isShown)
            continue;
        m_terms.push_back(std::make_unique<TermsFigure>(direction));
        m_scene.addItem(m_terms.back()->chart());
        m_terms.back()->setStyle(style);
        m_terms.back()->chart()->setBackgroundVisible(false);
        m_terms.back()->setMarksSkipped(content.marksSkipped);
    }
    if (content.waterfall) {
        WaterfallBars bars;
        bars.setDecomposition(content.shown.explanation().decompositions.pq, content.shown.unit());
        m_waterfall = new WaterfallItem(bars,
            {.font = m_font,
                .text = style.colours.text,
                .quiet = quietOf(style.colours),
                .total = style.colours.p,
                .ground = style.colours.background});
        m_scene.addItem(m_waterfall);
    }
    m_fontSize = options.fontSize;
    layOut();
    m_figure.setContent(content);
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        m_terms[i]->setXNumbered(i + 1 == m_terms.size());
        m_terms[i]->setShown(content.shown, m_figure.frame().xLow(), m_figure.frame().xHigh());
    }
    alignPlots();
    constexpr double kSmaller = 0.95;
    constexpr double kLeast = 0.3;
    while (!isRoomy() && m_fontSize > kLeast * options.fontSize) {
        m_fontSize *= kSmaller;
        m_style.lineWidth = options.lineWidth / m_fontSize * kTextPixels; // as it was asked for
        m_figure.setStyle(m_style);
        for (const auto& terms : m_terms)
            terms->setStyle(m_style);
        layOut();
        alignPlots();
    }
}

FigureSheet::~FigureSheet() = default;

/// From above: the figure, with what the others leave; the terms; the waterfall.
void FigureSheet::layOut()
{
    constexpr double kTermsShare = 0.24; // of what the waterfall leaves, each
    constexpr double kTermsLines = 5.4; // at least: a title and a plot
    constexpr double kNumbersLines = 1.4; // of the lowest one's horizontal axis, which alone has them
    const QSizeF size = m_points * kTextPixels / m_fontSize;
    m_scene.setSceneRect(QRectF(QPointF(), size));
    const qreal line = QFontMetricsF(m_font).height();
    qreal bottom = size.height();
    if (m_waterfall != nullptr) {
        bottom -= m_waterfall->neededHeight();
        m_waterfall->setPlace({0.0, bottom, size.width(), size.height() - bottom});
    }
    const qreal each = std::max(kTermsLines * line, std::floor(kTermsShare * bottom));
    qreal numbers = kNumbersLines * line;
    for (auto terms = m_terms.rbegin(); terms != m_terms.rend(); ++terms) {
        const qreal height = each + std::exchange(numbers, 0.0);
        bottom = std::max(0.0, bottom - height);
        (*terms)->chart()->setPos(0.0, bottom);
        (*terms)->chart()->resize(size.width(), height);
    }
    m_figure.chart()->resize(size.width(), bottom);
}

/// All plots start and end at the same places.
void FigureSheet::alignPlots()
{
    if (m_terms.empty())
        return;
    int left = m_figure.frame().neededLeft();
    int right = 0;
    for (const auto& terms : m_terms) {
        left = std::max(left, terms->frame().neededLeft());
        right = std::max(right, terms->frame().neededRight());
    }
    m_figure.setMinimumSides(left, right);
    for (const auto& terms : m_terms)
        terms->setMinimumSides(left, right);
}

bool FigureSheet::isRoomy() const
{
    constexpr double kLeastPart = 0.35; // of the sheet, for the figure itself
    constexpr double kLeastLines = 2.5; // of the plots of terms
    const qreal line = QFontMetricsF(m_font).height();
    const auto isGood = [&](const std::unique_ptr<TermsFigure>& terms) {
        return terms->frame().plotArea().height() >= kLeastLines * line;
    };
    return m_figure.isRoomy() && m_figure.chart()->size().height() >= kLeastPart * size().height()
        && std::all_of(m_terms.begin(), m_terms.end(), isGood);
}

void FigureSheet::render(QPainter& painter, const QRectF& target)
{
    render(painter, target, m_scene.sceneRect());
}

void FigureSheet::render(QPainter& painter, const QRectF& target, const QRectF& part)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    m_scene.render(&painter, target, part, Qt::IgnoreAspectRatio);
}
