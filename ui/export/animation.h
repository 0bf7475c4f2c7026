// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explorer.h"
#include "ui/export/export.h"
#include "ui/export/figurepicture.h"
#include "ui/export/numberedpictures.h"
#include "ui/state/figureoptions.h"
#include "ui/state/viewoptions.h"
#include "ui/words/sweep.h"

#include <QImage>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

class GifWriter;

/// An animation of a figure while one parameter sweeps, made part by part: a caller shows how far it is, and may stop
/// between any two. Each part has two halves: what the window's thread alone may do, which is short, and what may take
/// seconds, in whatever thread.
///
/// Axes stand still: the range that the view holds or, where it shows the whole range, density over one that fits
/// nearly all values of every picture; what lies beyond is told at the edges. So does the legend: in a corner that is
/// free in all of them, else above the plot. There is no band, which would take hundreds of further samples for each
/// picture, and there are no charts of terms and no waterfall, whose axes follow what they show.
///
/// A file ends in .gif, or in .png with {frame} in its name, for numbered pictures. What stood there before is replaced
/// at the very end: a GIF is written then, and numbered pictures, which wait in a folder of their own beside, move.
///
/// An animation cannot be opened again: a GIF carries no recipe, and each numbered picture brings back itself alone.
class Animation {
public:
    struct Wish {
        kl::Parameters parameters {}; ///< the others, which stay
        ViewOptions view {};
        FigureOptions figure {};
        Sweep sweep {};
        int rate = 25; ///< pictures a second
        QString path {};
    };

    /// A sentence on what cannot be; else empty.
    [[nodiscard]] static QString whyImpossible(const Wish& wish);
    [[nodiscard]] static bool isPathFor(const QString& path); ///< its name says what is to be written
    [[nodiscard]] static bool isNumbered(const QString& path); ///< so are its pictures
    /// How many of the numbered pictures are there already.
    [[nodiscard]] static int countExisting(const Wish& wish);
    /// For how many hundredths of a second picture @p index, from 0, stands: what is lost or won by whole ones is made
    /// up for by the next.
    [[nodiscard]] static int hundredthsOf(int index, int rate);

    explicit Animation(Wish wish);
    ~Animation();
    Q_DISABLE_COPY_MOVE(Animation)

    /// Lays out what the next part draws: in the window's thread. Whatever goes wrong is its error; nothing is thrown.
    void prepare();
    /// Does that part, in any thread; nothing else may be called meanwhile but stop().
    /// @return whether there is more to do
    bool work();
    bool step(); ///< both
    /// What is under way ends soon, unless all is written before, and nothing more is done. From any thread.
    void stop() { m_stop.request_stop(); }
    /// Takes away what is written, unless all is.
    void cancel();

    [[nodiscard]] int stepsDone() const { return m_done; }
    [[nodiscard]] int steps() const; ///< altogether
    [[nodiscard]] bool isWhole() const { return m_isWhole; } ///< all is written
    [[nodiscard]] QString error() const { return m_error; } ///< a sentence; empty: none

    /// Picture @p index, from 0, once all are explored; a null image if there is no memory for it.
    [[nodiscard]] QImage picture(int index) const;

private:
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] int part() const; ///< the index within its kind of the part that is next
    [[nodiscard]] ExportContent content(int index) const;
    [[nodiscard]] FigurePicture laidOut(int index) const;
    void attempt(void (Animation::*half)());
    void layOut();
    void placeLegend(int index);
    void carryOut();
    void explore(int index);
    void holdAxes();
    void write(int index);
    void writeNumbered(int index);
    void beginGif();
    void writeGif(int index);
    void fail(const QString& error);
    [[nodiscard]] QString noMemory() const;

    Wish m_wish;
    kl::Explorer m_explorer;
    std::stop_source m_stop;
    std::vector<std::shared_ptr<const kl::Snapshot>> m_snapshots;
    LegendPlace m_legend = LegendPlace::Auto; ///< of the pictures that were looked at
    double m_low = 0.0; ///< of the axes
    double m_high = 0.0;
    double m_top = 0.0;
    std::vector<FigurePicture> m_laidOut; ///< for the next part: its picture, then those that give the colours
    std::unique_ptr<GifWriter> m_gif;
    NumberedPictures m_numbered;
    QString m_error;
    int m_done = 0;
    bool m_isWhole = false;
};
