// SPDX-License-Identifier: GPL-3.0-or-later
#include "framebench.h"

#include "processmemory.h"
#include "statistics.h"
#include "ui/charts/chartpane.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QProcess>
#include <QSlider>
#include <QTemporaryDir>
#include <QTimer>

namespace {

/// Runs the event loop until @p signal of @p sender.
template <typename Sender, typename Signal>
void await(Sender* sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

/// One fine step of the slider, as by a key with Shift, and the time until the frame with its result is painted. Twenty
/// of N's ordinary steps would lead from ten million to ten thousand, and the times be those of small samples.
double step(MainWindow& window, QSlider& slider, bool up)
{
    QKeyEvent key(QEvent::KeyPress, up ? Qt::Key_Right : Qt::Key_Left, Qt::ShiftModifier);
    const Stopwatch watch;
    QApplication::sendEvent(&slider, &key);
    await(&window.session(), &Session::resultArrived);
    await(&window.chartPane(), &ChartPane::painted);
    return watch.milliseconds();
}

} // namespace

WindowTimes measureWindow(std::int64_t sampleCount, int binCount)
{
    Settings settings;
    settings.recipe.parameters.sampleCount = sampleCount;
    settings.recipe.parameters.binCount = binCount;
    MainWindow window(settings);
    window.resize(1280, 800);
    window.show();
    await(&window.session(), &Session::resultArrived);

    WindowTimes result;
    for (const auto* name : {"sigmaSlider", "binCountSlider", "sampleCountSlider"}) {
        auto& slider = *window.findChild<QSlider*>(QLatin1String(name));
        std::vector<double> times;
        constexpr int kSteps = 300;
        bool up = false; // to and fro, and never against an end, where a step changes nothing
        for (int i = 0; i < kSteps; ++i) {
            if (i % 20 == 0)
                up = !up;
            up = up && slider.sliderPosition() < slider.maximum();
            times.push_back(step(window, slider, up));
        }
        result.frames.push_back({QLatin1String(name), quantile(times, 0.5), quantile(times, 0.99)});
    }
    result.megabytes = residentMegabytes();

    auto& slider = *window.findChild<QSlider*>(QStringLiteral("sampleCountSlider"));
    slider.setSliderPosition(slider.maximum() / 2);
    QTimer rest;
    rest.start(std::chrono::seconds(5));
    await(&rest, &QTimer::timeout);
    result.megabytesAfter = residentMegabytes();
    return result;
}

double measureStart()
{
    const QTemporaryDir folder;
    return medianOf(9, [&](int) {
        const Stopwatch watch;
        QProcess::execute(QStringLiteral(KL_PROGRAM),
            {QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("window.png")), QStringLiteral("--size"),
                QStringLiteral("1280x800")});
        return watch.milliseconds();
    });
}
