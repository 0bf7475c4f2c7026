// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/animation.h"

#include "ui/charts/figuresheet.h"
#include "ui/export/export.h"
#include "ui/export/gifwriter.h"
#include "ui/export/wholefile.h"
#include "ui/words/echo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <new>
#include <system_error>
#include <utility>

namespace {

const QLatin1String kFrame("{frame}");

/// What a GIF holds at once is a picture of 4 bytes a pixel and two of 1 byte, beside what is written: 300 MB.
constexpr qint64 kMostGifPixels = 50'000'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("Animation", text);
}

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

QString pathOf(const Animation::Wish& wish, int index)
{
    const auto digits = QString::number(sweep::pictures(wish.sweep)).size();
    QString path = wish.path;
    return path.replace(kFrame, QString::number(index + 1).rightJustified(digits, QLatin1Char('0')));
}

QString waitingPath(const QTemporaryDir& folder, int index)
{
    return folder.filePath(QString::number(index + 1) + QStringLiteral(".png"));
}

} // namespace

bool Animation::isPathFor(const QString& path)
{
    return endsIn(path, "gif") || (endsIn(path, "png") && QFileInfo(path).fileName().contains(kFrame));
}

bool Animation::isNumbered(const QString& path)
{
    return endsIn(path, "png");
}

int Animation::countExisting(const Wish& wish)
{
    int result = 0;
    for (int i = 0; isNumbered(wish.path) && i < sweep::pictures(wish.sweep); ++i)
        result += QFileInfo::exists(pathOf(wish, i)) ? 1 : 0;
    return result;
}

int Animation::hundredthsOf(int index, int rate)
{
    constexpr double kHundredths = 100.0;
    return std::max(2, qRound((index + 1) * kHundredths / rate) - qRound(index * kHundredths / rate));
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
    QString reason = sweep::whyImpossible(wish.sweep);
    if (reason.isEmpty())
        reason = wish.figure.whyImpossible();
    const QSize pixels = wish.figure.pixels();
    if (!reason.isEmpty() || isNumbered(wish.path) || qint64 {pixels.width()} * pixels.height() <= kMostGifPixels)
        return reason;
    return tr(
        "a .gif of %1 × %2 pixels needs too much memory, and %3 million pixels are the most; choose a smaller size "
        "or resolution, or numbered .png pictures")
        .arg(pixels.width())
        .arg(pixels.height())
        .arg(kMostGifPixels / 1'000'000);
}

Animation::Animation(Wish wish)
    : m_wish(std::move(wish))
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

bool Animation::step()
{
    if (m_isWhole || !m_error.isEmpty() || m_done == steps())
        return false;
    try {
        work();
    } catch (const std::bad_alloc&) {
        fail(tr("There is not enough memory for the animation. Choose smaller pictures, fewer frames or a smaller N."));
    } catch (const std::exception& exception) {
        fail(tr("The animation cannot be made: %1.").arg(QString::fromUtf8(exception.what())));
    }
    if (m_error.isEmpty()) // else there is nothing more to do already
        ++m_done;
    return m_error.isEmpty() && !m_isWhole;
}

void Animation::work()
{
    const int frames = m_wish.sweep.frames;
    if (m_done < frames)
        explore(m_done);
    else if (m_done < 2 * frames)
        placeLegend(m_done - frames);
    else
        write(m_done - 2 * frames);
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

void Animation::write(int index)
{
    if (isNumbered(m_wish.path))
        writeNumbered(index);
    else
        writeGif(index);
}

void Animation::writeNumbered(int index)
{
    const QString path = pathOf(m_wish, index);
    if (!m_waiting)
        m_waiting = std::make_unique<QTemporaryDir>(QFileInfo(path).dir().filePath(QStringLiteral(".kl-XXXXXX")));
    const QString error = writeWholeFile(
        m_waiting->isValid() ? waitingPath(*m_waiting, index) : path,
        [&](QIODevice& device) {
            return m_waiting->isValid() ? writeContent(device, FileType::Png, content(index), m_wish.figure)
                                        : m_waiting->errorString();
        },
        path);
    if (!error.isEmpty())
        fail(error);
    else if (index + 1 == sweep::pictures(m_wish.sweep))
        moveNumbered();
}

/// Each takes its place whole. What can be known to be in the way is looked for before the first does.
void Animation::moveNumbered()
{
    const int pictures = sweep::pictures(m_wish.sweep);
    const auto failed = [this](const QString& path, const QString& reason) {
        fail(tr("%1 cannot be written: %2.").arg(echo::shortened(path, echo::kMostOfPath), reason));
    };
    for (int i = 0; i < pictures; ++i) {
        const QFileInfo there(pathOf(m_wish, i));
        const bool isFolderThere = there.dir().exists(); // its name may have a number, too
        if (!isFolderThere || (there.exists() && !there.isFile())) {
            failed(there.filePath(), isFolderThere ? tr("it is not a regular file") : tr("its folder does not exist"));
            return;
        }
    }
    for (int i = 0; i < pictures; ++i) {
        const QString path = pathOf(m_wish, i);
        const QFileInfo there(path);
        const QString from = waitingPath(*m_waiting, i);
        if (there.exists()) // whoever may read it still may
            QFile::setPermissions(from, there.permissions());
        std::error_code code;
        std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
            QFileInfo(there.exists() ? there.canonicalFilePath() : path).filesystemFilePath(), code);
        if (code) {
            failed(path, QString::fromStdString(code.message()));
            return;
        }
    }
    m_isWhole = true;
    m_waiting.reset();
}

/// The colours of the whole way, from some of its pictures.
void Animation::beginGif()
{
    constexpr int kSamples = 5;
    GifWriter::Colours colours;
    for (int i = 0; i < kSamples; ++i) {
        const QImage sample = picture(i * (m_wish.sweep.frames - 1) / (kSamples - 1));
        if (sample.isNull()) {
            fail(noMemory());
            return;
        }
        GifWriter::count(sample, colours);
    }
    m_gif = std::make_unique<GifWriter>(m_wish.figure.pixels(), colours);
}

void Animation::writeGif(int index)
{
    if (!m_gif)
        beginGif();
    const QImage next = m_gif ? picture(index) : QImage();
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
    return tr("There is not enough memory for a picture of %1 × %2 pixels.")
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
    m_waiting.reset();
    m_gif.reset();
    m_done = steps();
}
