// SPDX-License-Identifier: GPL-3.0-or-later
// What was remembered, out of a settings file that is damaged, of another version, or of another program.
#include "tests/fuzz/fuzzing.h"
#include "ui/session/settings.h"
#include "ui/session/windowgeometry.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace {

/// In memory, where there is such a folder.
QString folder()
{
    const QString memory = QStringLiteral("/dev/shm");
    static const QTemporaryDir folder((QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/kl-fuzz"));
    return folder.path();
}

/// Settings in a file of another name each time: QSettings keeps what it has read under a name.
class SettingsFile {
public:
    explicit SettingsFile(const QByteArray& bytes)
    {
        static int number = 0;
        m_path = QStringLiteral("%1/%2.conf").arg(folder()).arg(++number);
        QFile file(m_path);
        fuzzing::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "no room for a file");
    }
    ~SettingsFile()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral(".lock"));
    }
    Q_DISABLE_COPY_MOVE(SettingsFile)

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
};

bool areEqual(const QList<FigurePreset>& one, const QList<FigurePreset>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
        [](const FigurePreset& a, const FigurePreset& b) { return a.name == b.name && a.options == b.options; });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const SettingsFile file(fuzzing::bytesOf(data, size));
    Settings::mend(file.path());
    QSettings stored(file.path(), QSettings::IniFormat);
    const Settings first = Settings::from(stored);
    fuzzing::requireWhole(first.recipe);
    fuzzing::require(first.places.panelShare > 0.0 && first.places.termsShare > 0.0 && first.places.termsShare < 1.0
            && first.places.tableShare > 0.0 && first.places.tableOrder.column >= 0,
        "a place is none");
    for (const FigurePreset& preset : first.figurePresets) {
        fuzzing::require(!preset.name.isEmpty(), "a preset has no name");
        fuzzing::require(preset.options.isPossible(), "a preset is not possible", preset.options.whyImpossible());
    }
    fuzzing::require(first.lessons.places().size() <= ReadLessons::kMost, "too many lessons");
    for (const ReadLessons::Place& place : first.lessons.places())
        fuzzing::require(!place.key.isEmpty() && place.step >= 0, "a place in a lesson is none");
    if (const auto place = windowgeometry::parse(first.geometry))
        fuzzing::require(windowgeometry::parse(windowgeometry::text(*place)).has_value(), "a window's place is none");

    // Kept in a new file, it is what it was.
    const SettingsFile other({});
    {
        QSettings kept(other.path(), QSettings::IniFormat);
        first.saveTo(kept);
    }
    QSettings kept(other.path(), QSettings::IniFormat);
    const Settings second = Settings::from(kept);
    fuzzing::require(second.recipe == first.recipe, "the recipe is not kept");
    fuzzing::require(second.places == first.places, "places are not kept");
    fuzzing::require(second.lessons == first.lessons, "lessons are not kept");
    fuzzing::require(areEqual(second.figurePresets, first.figurePresets), "presets are not kept");
    fuzzing::require(second.geometry == first.geometry, "the window's place is not kept");
    fuzzing::require(second.files == first.files, "names of files are not kept");
    fuzzing::require(second.recent == first.recent, "the latest figures are not kept",
        first.recent.join(QLatin1Char('|')) + QStringLiteral(" / ") + second.recent.join(QLatin1Char('|')));
    fuzzing::require(!second.isFirstStart, "it is a first start again");
    return 0;
}
