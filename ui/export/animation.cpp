// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/animation.h"

#include "ui/charts/figuresheet.h"
#include "ui/export/export.h"
#include "ui/export/gifwriter.h"
#include "ui/export/wholefile.h"
#include "ui/words/echo.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

namespace {

/// What a GIF holds at once is a picture of 4 bytes a pixel and two of 1 byte, beside what is written: 300 MB.
constexpr qint64 kMostGifPixels = 50'000'000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Animation)
};

bool endsIn(const QString& path, const char* suffix)
{
    return QFileInfo(path).suffix().compare(QLatin1String(suffix), Qt::CaseInsensitive) == 0;
}

/// From where to where nearly all of both samples lies: whole bins, of which those beyond hold less than a thousandth
/// of either on each side. A few values far out would make all else too small to be seen.
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
    return endsIn(path, "gif")
        || (endsIn(path, "png") && QFileInfo(path).fileName().contains(QLatin1String(NumberedPictures::kFrame)));
}

bool Animation::isNumbered(const QString& path)
{
    return endsIn(path, "png");
}

int Animation::countExisting(const Wish& wish)
{
    return isNumbered(wish.path) ? NumberedPictures(wish.path, sweep::pictures(wish.sweep)).countExisting() : 0;
}

int Animation::hundredthsOf(int index, int rate)
{
    constexpr double kHundredths = 100.0;
    return std::max(2, qRound((index + 1) * kHundredths / rate) - qRound(index * kHundredths / rate));
}

QString Animation::whyImpossible(const Wish& wish)
{
    if (!isPathFor(wish.path))
        return Texts::tr("“%1” must end in .gif, or in .png with {frame} in its name, for an animation")
            .arg(echo::shortened(wish.path, echo::kMostOfPath));
    if (!kFrameRateRange.contains(wish.rate))
        return Texts::tr("frames a second must be from %1 to %2, not %3")
            .arg(kFrameRateRange.low)
            .arg(kFrameRateRange.high)
            .arg(wish.rate);
    QString reason = sweep::whyImpossible(wish.sweep);
    if (reason.isEmpty())
        reason = wish.figure.whyImpossible();
    const QSize pixels = wish.figure.pixels();
    if (!reason.isEmpty() || isNumbered(wish.path) || qint64 {pixels.width()} * pixels.height() <= kMostGifPixels)
        return reason;
    return Texts::tr(
        "a .gif of %1 × %2 pixels needs too much memory, and %3 million pixels are the most; choose a smaller size "
        "or resolution, or numbered .png pictures")
        .arg(pixels.width())
        .arg(pixels.height())
        .arg(kMostGifPixels / 1'000'000);
}

Animation::Animation(Wish wish)
    : m_wish(std::move(wish))
    , m_numbered(m_wish.path, sweep::pictures(m_wish.sweep))
{
    m_wish.view.band = m_wish.figure.band = false;
    m_wish.view.terms = m_wish.figure.terms = m_wish.figure.waterfall = false;
    m_wish.figure.transparent
        = m_wish.figure.transparent && isNumbered(m_wish.path); // pictures would lie over one another
}

Animation::~Animation() = default;

int Animation::steps() const
{
    return 2 * m_wish.sweep.frames + sweep::pictures(m_wish.sweep);
}

bool Animation::isOver() const
{
    return m_isWhole || !m_error.isEmpty() || m_done == steps() || m_stop.stop_requested();
}

int Animation::part() const
{
    const int frames = m_wish.sweep.frames;
    return m_done < 2 * frames ? m_done % frames : m_done - 2 * frames;
}

void Animation::prepare()
{
    attempt(&Animation::layOut);
}

bool Animation::work()
{
    if (isOver())
        return false;
    attempt(&Animation::carryOut);
    if (m_error.isEmpty()) // else there is nothing more to do already
        ++m_done;
    return !isOver();
}

bool Animation::step()
{
    prepare();
    return work();
}

void Animation::attempt(void (Animation::*half)())
{
    if (isOver())
        return;
    try {
        (this->*half)();
    } catch (const std::bad_alloc&) {
        fail(Texts::tr(
            "There is not enough memory for the animation. Choose smaller pictures, fewer frames or a smaller N."));
    } catch (const std::exception& exception) {
        fail(Texts::tr("The animation cannot be made: %1.").arg(QString::fromUtf8(exception.what())));
    }
}

/// The half that needs scenes. A calculation has none of it; placing the legend has no other.
void Animation::layOut()
{
    constexpr int kSamples = 5; // that give the colours of the whole way
    const int frames = m_wish.sweep.frames;
    m_laidOut.clear();
    if (m_done < frames)
        return;
    if (m_done < 2 * frames) {
        placeLegend(part());
        return;
    }
    m_laidOut.push_back(laidOut(part()));
    for (int i = 0; part() == 0 && !isNumbered(m_wish.path) && i < kSamples; ++i)
        m_laidOut.push_back(laidOut(i * (frames - 1) / (kSamples - 1)));
}

void Animation::carryOut()
{
    const int frames = m_wish.sweep.frames;
    if (m_done < frames)
        explore(part());
    else if (m_done >= 2 * frames)
        write(part());
}

void Animation::explore(int index)
{
    auto snapshot = m_explorer.explore(sweep::parametersAt(m_wish.parameters, m_wish.sweep, index), m_stop.get_token());
    if (!snapshot) // stopped
        return;
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

FigurePicture Animation::laidOut(int index) const
{
    return {content(index).figure, m_wish.figure};
}

QImage Animation::picture(int index) const
{
    return laidOut(index).image();
}

void Animation::write(int index)
{
    if (isNumbered(m_wish.path))
        writeNumbered(index);
    else
        writeGif(index);
}

void Animation::writeNumbered(int index)
{
    const bool isLast = index + 1 == sweep::pictures(m_wish.sweep);
    QString error = m_numbered.add(index, [&](QIODevice& device) {
        return writePicture(device, m_laidOut.front().image(), content(index), m_wish.figure, m_stop.get_token());
    });
    if (m_stop.stop_requested())
        return;
    if (error.isEmpty() && isLast)
        error = m_numbered.move();
    m_isWhole = error.isEmpty() && isLast;
    if (!error.isEmpty())
        fail(error);
}

void Animation::beginGif()
{
    GifWriter::Colours colours;
    for (auto sample = m_laidOut.begin() + 1; sample != m_laidOut.end() && !m_stop.stop_requested(); ++sample) {
        const QImage picture = sample->image();
        if (picture.isNull()) {
            fail(noMemory());
            return;
        }
        GifWriter::count(picture, colours);
    }
    m_gif = std::make_unique<GifWriter>(m_wish.figure.pixels(), colours);
}

void Animation::writeGif(int index)
{
    if (!m_gif)
        beginGif();
    if (m_stop.stop_requested())
        return;
    const QImage next = m_gif ? m_laidOut.front().image() : QImage();
    if (next.isNull()) {
        fail(noMemory());
        return;
    }
    const bool isLast = index + 1 == sweep::pictures(m_wish.sweep);
    m_gif->add(next, hundredthsOf(index, m_wish.rate));
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

QString Animation::noMemory() const
{
    return Texts::tr("There is not enough memory for a picture of %1 × %2 pixels.")
        .arg(m_wish.figure.pixels().width())
        .arg(m_wish.figure.pixels().height());
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
    m_numbered.cancel();
    m_gif.reset();
    m_done = steps();
}
