// SPDX-License-Identifier: GPL-3.0-or-later
#include "corebench.h"
#include "framebench.h"
#include "numpybench.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace {

using Cells = std::vector<std::pair<QString, double>>;

/// Prints rows of a table as they come, and keeps them for JSON.
class Table {
public:
    void add(const Cells& cells)
    {
        QTextStream out(stdout);
        QStringList names;
        for (const auto& [name, value] : cells)
            names << name;
        if (names != m_names) {
            out << '\n';
            for (const QString& name : names)
                out << name.rightJustified(kWidth);
            out << '\n';
            m_names = names;
        }
        QJsonObject row;
        for (const auto& [name, value] : cells) {
            const int decimals = value == std::round(value) ? 0 : value < 10.0 ? 3 : value < 100.0 ? 1 : 0;
            out << QString::number(value, 'f', decimals).rightJustified(kWidth);
            row[name] = value;
        }
        out << '\n';
        m_rows.append(row);
    }

    [[nodiscard]] const QJsonArray& rows() const { return m_rows; }

private:
    static constexpr int kWidth = 12;
    QStringList m_names;
    QJsonArray m_rows;
};

void measureCalculation(Table& table)
{
    for (const std::int64_t n : {10'000, 100'000, 1'000'000, 10'000'000}) {
        for (const int bins : {79, 1000}) {
            const CoreTimes times = measureCore(n, bins);
            Cells cells {{QStringLiteral("N"), static_cast<double>(n)}, {QStringLiteral("bins"), bins},
                {QStringLiteral("sigma ms"), times.sigma}, {QStringLiteral("bins ms"), times.bins},
                {QStringLiteral("N±1 ms"), times.neighbour}, {QStringLiteral("N jump ms"), times.jump},
                {QStringLiteral("seed ms"), times.seed}, {QStringLiteral("plain ms"), times.plain}};
            if (const auto numpy = measureNumPy(n, bins)) {
                const double slowest = std::max({times.sigma, times.bins, times.neighbour, times.jump});
                cells.insert(cells.end(),
                    {{QStringLiteral("NumPy ms"), numpy->pythonMinMax},
                        {QStringLiteral("np.min ms"), numpy->numpyMinMax},
                        {QStringLiteral("sigma ×"), numpy->pythonMinMax / times.sigma},
                        {QStringLiteral("slowest ×"), numpy->pythonMinMax / slowest},
                        {QStringLiteral("np.min: ×"), numpy->numpyMinMax / slowest}});
            }
            table.add(cells);
        }
    }
    table.add({{QStringLiteral("cancel ms"), measureCancelling()}});
}

void measureFrames(Table& table)
{
    for (const std::int64_t n : {10'000, 10'000'000}) {
        for (const int bins : {79, 1000}) {
            const WindowTimes times = measureWindow(n, bins);
            Cells cells {{QStringLiteral("N"), static_cast<double>(n)}, {QStringLiteral("bins"), bins}};
            for (const FrameTimes& frame : times.frames) {
                const QString slider = frame.slider.chopped(6).left(6);
                cells.emplace_back(slider + QStringLiteral(" med"), frame.median);
                cells.emplace_back(slider + QStringLiteral(" p99"), frame.percentile99);
            }
            cells.emplace_back(QStringLiteral("MB"), std::round(times.megabytes));
            cells.emplace_back(QStringLiteral("MB after"), std::round(times.megabytesAfter));
            table.add(cells);
        }
    }
    table.add({{QStringLiteral("start ms"), measureStart()}});
}

} // namespace

int main(int argc, char* argv[])
{
    QTextStream errors(stderr);
#ifndef NDEBUG
    errors << "kl_bench: built with assertions; only a release build is worth measuring\n";
    return 2;
#endif
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList words = QApplication::arguments().mid(1);
    const QString part = !words.isEmpty() && !words[0].startsWith(QLatin1Char('-')) ? words.takeFirst() : QString();
    const bool wantsJson = words.size() == 2 && words[0] == QLatin1String("--json");
    const bool isPart = part.isEmpty() || part == QLatin1String("core") || part == QLatin1String("frames");
    if (!isPart || (!words.isEmpty() && !wantsJson)) {
        errors << "kl_bench: usage: ./dev bench [core|frames] [--json FILE]\n";
        return 2;
    }

    Table calculation;
    if (part != QLatin1String("frames")) {
        QTextStream(stdout)
            << "Medians. × is NumPy's time over ours; \"slowest\" is the slowest of sigma, bins and N.\n";
        measureCalculation(calculation);
    }
    Table frames;
    if (part != QLatin1String("core")) {
        QTextStream(stdout) << "\nFrom a slider's step to the painted frame at 1280 × 800, milliseconds.\n";
        measureFrames(frames);
    }

    if (wantsJson) {
        const QJsonObject all {
            {QStringLiteral("calculation"), calculation.rows()}, {QStringLiteral("frames"), frames.rows()}};
        QFile file(words[1]);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0) {
            errors << "kl_bench: " << words[1] << " cannot be written: " << file.errorString() << '\n';
            return 1;
        }
    }
    return 0;
}
