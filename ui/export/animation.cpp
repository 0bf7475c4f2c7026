// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/animation.h"

#include "ui/charts/figuresheet.h"
#include "ui/export/export.h"
#include "ui/export/gifwriter.h"
#include "ui/export/wholefile.h"
#include "ui/words/echo.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace {

const QLatin1String kFrame("{frame}");

QString tr(const char* text)
{
    return QCoreApplication::translate("Animation", text);
}

bool endsIn(const QString& path, const char* suffix)
{
    return QFileInfo(path).suffix().compare(QLatin1String(suffix), Qt::CaseInsensitive) == 0;
}

/// From where to where nearly all of both samples lies: whole bins, of which those beyond hold less than a thousandth of
/// either on each side. A few values far out would make all else too small to be seen.
std::pair<double, double> nearlyAll(const kl::Histograms& histograms)
{
    constexpr double kBeyond = 0.001;
    const Eigen::ArrayXd& edges = histograms.binEdges;
    const Eigen::Index bins = edges.size() - 1;
    std::pair ends {edges[bins], edges[0]};
    for (const kl::SampleHistogram* side : {&histograms.p, &histograms.q}) {
        Eigen::Index first = 0;
        for (double sum = side->mass[0]; first + 1 < bins && sum < kBeyond; sum += side->mass[first])
            ++first;
        Eigen::Index last = bins - 1;
        for (double sum = side->mass[last]; last > 0 && sum < kBeyond; sum += side->mass[last])
            --last;
        ends = {std::min(ends.first, edges[first]), std::max(ends.second, edges[last + 1])};
    }
    return ends;
}

} // namespace

bool Animation::isPathFor(const QString& path)
{
    return endsIn(path, "gif") || (endsIn(path, "png") && QFileInfo(path).fileName().contains(kFrame));
}

QString Animation::whyImpossible(const Wish& wish)
{
    if (!isPathFor(wish.path))
        return tr("“%1” must end in .gif, or in .png with {frame} in its name, for an animation")
            .arg(echo::shortened(wish.path, echo::kMostOfPath));
    if (!kFrameRateRange.contains(wish.rate))
        return tr("frames a second must be from %1 to %2, not %3")
            .arg(kFrameRateRange.low)
            .arg(kFrameRateRange.high)
            .arg(wish.rate);
    const QString reason = sweep::whyImpossible(wish.sweep);
    return reason.isEmpty() ? wish.figure.whyImpossible() : reason;
}

Animation::Animation(Wish wish)
    : m_wish(std::move(wish))
{
    m_wish.view.band = m_wish.figure.band = false;
    m_wish.view.terms = m_wish.figure.terms = m_wish.figure.waterfall = false;
    m_wish.figure.transparent = m_wish.figure.transparent && isNumbered(); // pictures would lie over one another
}

Animation::~Animation() = default;

bool Animation::isNumbered() const
{
    return endsIn(m_wish.path, "png");
}

int Animation::steps() const
{
    return 2 * m_wish.sweep.frames + sweep::pictures(m_wish.sweep);
}

bool Animation::step()
{
    if (m_isWhole || !m_error.isEmpty() || m_done == steps())
        return false;
    const int frames = m_wish.sweep.frames;
    if (m_done < frames)
        explore(m_done);
    else if (m_done < 2 * frames)
        placeLegend(m_done - frames);
    else
        write(m_done - 2 * frames);
    ++m_done;
    return m_error.isEmpty() && !m_isWhole;
}

void Animation::explore(int index)
{
    auto snapshot = m_explorer.explore(sweep::parametersAt(m_wish.parameters, m_wish.sweep, index));
    ViewOptions view;
    view.held = true; // in whose scale all of it is looked for
    const PlotScale all = scaleOfAll(figureContent(Shown(snapshot), view));
    const auto [low, high] = nearlyAll(snapshot->histograms);
    m_low = m_snapshots.empty() ? low : std::min(m_low, low);
    m_high = m_snapshots.empty() ? high : std::max(m_high, high);
    m_top = std::max(m_top, all.top);
    m_snapshots.push_back(std::move(snapshot));
    if (index + 1 == m_wish.sweep.frames)
        holdAxes();
}

/// What is shown lies within the axes in every picture.
void Animation::holdAxes()
{
    if (m_wish.view.held)
        return;
    m_wish.view.held = true;
    m_wish.view.heldCentre = (m_low + m_high) / 2.0;
    m_wish.view.heldWidth = m_high - m_low;
    m_wish.view.heldTop = m_top;
}

/// Where each picture would have the legend: in one corner, or above.
void Animation::placeLegend(int index)
{
    if (m_wish.figure.legend != LegendPlace::Auto)
        return;
    const FigureSheet sheet(content(index).figure, m_wish.figure);
    const QRectF legend = sheet.figure().legendPlace();
    const QRectF plot = sheet.figure().frame().plotArea();
    const bool isRight = legend.center().x() > plot.center().x();
    const bool isLow = legend.center().y() > plot.center().y();
    const LegendPlace wished = !plot.contains(legend.center()) ? LegendPlace::Above
        : isLow ? (isRight ? LegendPlace::BottomRight : LegendPlace::BottomLeft)
                : (isRight ? LegendPlace::TopRight : LegendPlace::TopLeft);
    m_legend = m_legend == LegendPlace::Auto || m_legend == wished ? wished : LegendPlace::Above;
    if (index + 1 == m_wish.sweep.frames)
        m_wish.figure.legend = m_legend;
}

ExportContent Animation::content(int index) const
{
    const int last = m_wish.sweep.frames - 1;
    const auto& snapshot = m_snapshots[static_cast<std::size_t>(index <= last ? index : 2 * last - index)];
    return exportContent(Shown(snapshot, m_wish.view.unit),
        {.parameters = snapshot->parameters, .view = m_wish.view, .figure = m_wish.figure}, nullptr, {});
}

QImage Animation::picture(int index) const
{
    return figureImage(content(index), m_wish.figure);
}

QString Animation::pathOf(int index) const
{
    const int pictures = sweep::pictures(m_wish.sweep);
    const auto digits = QString::number(pictures).size();
    QString path = m_wish.path;
    return path.replace(kFrame, QString::number(index + 1).rightJustified(digits, QLatin1Char('0')));
}

void Animation::write(int index)
{
    const bool isLast = index + 1 == sweep::pictures(m_wish.sweep);
    const auto noMemory = [&] {
        return tr("There is not enough memory for a picture of %1 × %2 pixels.")
            .arg(m_wish.figure.pixels().width())
            .arg(m_wish.figure.pixels().height());
    };
    if (isNumbered()) {
        const QString path = pathOf(index);
        const bool isNew = !QFileInfo::exists(path);
        const QString error = exportSnapshot(content(index), path, m_wish.figure);
        if (!error.isEmpty())
            fail(error);
        else if (isNew)
            m_written << path;
        m_isWhole = isLast && error.isEmpty();
        return;
    }
    constexpr int kHundredths = 100;
    if (!m_gif) { // the colours of the whole way, from some of its pictures
        constexpr int kSamples = 5;
        QList<QImage> samples;
        for (int i = 0; i < kSamples; ++i)
            samples << picture(i * (m_wish.sweep.frames - 1) / (kSamples - 1));
        if (std::any_of(samples.begin(), samples.end(), [](const QImage& each) { return each.isNull(); })) {
            fail(noMemory());
            return;
        }
        m_gif = std::make_unique<GifWriter>(
            samples.front().size(), samples, std::max(2, qRound(1.0 * kHundredths / m_wish.rate)));
    }
    const QImage next = picture(index);
    if (next.isNull()) {
        fail(noMemory());
        return;
    }
    m_gif->add(next);
    if (isLast)
        m_gif->finish();
    if (!isLast && m_gif->error().isEmpty())
        return;
    const QString error = writeWholeFile(m_wish.path, [&](QIODevice& device) {
        if (!m_gif->error().isEmpty())
            return m_gif->error();
        return device.write(m_gif->bytes()) == m_gif->bytes().size() ? QString() : device.errorString();
    });
    m_isWhole = error.isEmpty();
    if (!error.isEmpty())
        fail(error);
}

void Animation::fail(const QString& error)
{
    m_error = error;
    cancel();
}

void Animation::cancel()
{
    if (m_isWhole)
        return;
    for (const QString& path : std::exchange(m_written, {}))
        QFile::remove(path);
    m_gif.reset();
    m_done = steps();
}
