// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch.h"

#include "app/headless.h"
#include "app/outputnames.h"
#include "app/standardstreams.h"
#include "app/terminal.h"
#include "core/explorer.h"
#include "ui/charts/figurecontent.h"
#include "ui/charts/figuresheet.h"
#include "ui/export/dataexport.h"
#include "ui/export/figurewords.h"
#include "ui/words/echo.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>

#include <memory>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(batch)
};

/// On a terminal, a line on standard error that is written over again.
class ProgressLine {
public:
    ProgressLine(QTextStream& errors, std::size_t total)
        : m_errors(errors)
        , m_total(total)
        , m_isShown(total > 1 && standardstreams::isErrorsATerminal())
    {
    }
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(std::size_t number, const QString& what)
    {
        if (!m_isShown)
            return;
        clear();
        const QString line = Texts::tr("%1 of %2: %3").arg(number).arg(m_total).arg(what);
        m_errors << echo::shortened(line, kMostOfLine) << Qt::flush;
        m_isDirty = true;
    }

    void clear()
    {
        if (m_isDirty)
            m_errors << terminal::kClearLine << Qt::flush;
        m_isDirty = false;
    }

private:
    static constexpr int kMostOfLine = 78; // a line that wraps is not written over

    QTextStream& m_errors;
    std::size_t m_total;
    bool m_isShown;
    bool m_isDirty = false;
};

class Batch {
public:
    Batch(const CommandLine& commandLine, QTextStream& output, QTextStream& errors)
        : m_commandLine(commandLine)
        , m_output(output)
        , m_errors(errors)
        , m_all(commandLine.combinations.over(commandLine.recipe.parameters))
        , m_progress(errors, m_all.size())
    {
    }

    [[nodiscard]] int run()
    {
        std::size_t number = 0;
        for (const kl::Parameters& parameters : m_all) {
            m_progress.show(++number, QString::fromStdString(kl::text(parameters)));
            make(parameters);
        }
        m_progress.clear();
        tell(m_notes);
        tellFailures();
        return m_failures.isEmpty() && !m_outputFailed ? 0 : 1;
    }

private:
    void make(const kl::Parameters& parameters)
    {
        std::unique_ptr<const ExportContent> content;
        const QString error = tried(
            [&] {
                content = std::make_unique<const ExportContent>(contentOf(parameters));
                return QString();
            },
            Texts::tr("there is not enough memory for --samples %1").arg(parameters.sampleCount));
        if (!content) {
            fail(m_all.size() == 1 ? error
                                   : QStringLiteral("%1: %2").arg(QString::fromStdString(kl::text(parameters)), error));
            m_missing += std::max<qsizetype>(1, m_commandLine.exports.size());
            return;
        }
        noteLooks(*content);
        for (const QString& pattern : m_commandLine.exports) {
            const QString path = outputnames::filled(pattern, parameters, m_commandLine.recipe.view.unit);
            const QString failure
                = tried([&] { return exportSnapshot(*content, path, m_commandLine.recipe.figure); }, noMemoryFor(path));
            m_missing += failure.isEmpty() ? 0 : 1;
            fail(failure);
        }
        if (m_commandLine.json && !m_outputFailed) { // what is closed or full stays so
            m_progress.clear(); // it may be the same terminal
            const QByteArray object = dataexport::json(content->shown().snapshot(), content->uncertainty.get(),
                provenanceOf(*content, m_commandLine.recipe.figure));
            m_outputFailed = print(QString::fromUtf8(object), m_output, m_errors) != 0;
        }
    }

    /// What of a figure is not as it was asked for.
    void noteLooks(const ExportContent& content)
    {
        const FigureOptions& figure = m_commandLine.recipe.figure;
        if (!m_commandLine.writesFigure() || !figure.isPossible())
            return;
        const double fontSize = FigureSheet(content.figure, figure).fontSize();
        const QString smaller = figurewords::smallerType(figure, fontSize, content.figure.hasMore(), QLocale::c());
        if (!smaller.isEmpty())
            m_notes << (m_all.size() == 1
                    ? smaller
                    : QStringLiteral("%1: %2").arg(
                        QString::fromStdString(kl::text(content.shown().snapshot().parameters)), smaller));
        m_notes << figurewords::otherFont(figure);
        m_notes.removeAll(QString());
        m_notes.removeDuplicates();
    }

    ExportContent contentOf(const kl::Parameters& parameters)
    {
        Recipe recipe = m_commandLine.recipe;
        recipe.parameters = parameters;
        if (recipe.pinned && !m_pinned)
            m_pinned = m_explorer.explore(*recipe.pinned);
        const Shown shown(m_explorer.explore(parameters), recipe.view.unit);
        const bool isJsonWritten
            = m_commandLine.json || m_commandLine.writes([](FileType type) { return type == FileType::Json; });
        const bool hasBand = m_commandLine.writesFigure() && viewOfFigure(recipe.view, recipe.figure).band;
        std::shared_ptr<const kl::Uncertainty> uncertainty;
        if (isJsonWritten || hasBand)
            uncertainty = std::make_shared<const kl::Uncertainty>(
                kl::uncertaintyOf(m_explorer, shown.snapshot(), recipe.view.spreadSeeds).value());
        ExportContent content = exportContent(shown, recipe, uncertainty, m_pinned);
        content.csvRemarks = m_commandLine.csvRemarks ? dataexport::Remarks::Yes : dataexport::Remarks::No;
        return content;
    }

    void fail(const QString& error)
    {
        if (!error.isEmpty())
            m_failures << error;
    }

    void tellFailures()
    {
        if (m_all.size() > 1 && !m_failures.isEmpty())
            say(Texts::tr("%1 of %2 could not be made:")
                    .arg(m_missing)
                    .arg(static_cast<qsizetype>(m_all.size()) * std::max<qsizetype>(1, m_commandLine.exports.size())),
                m_errors);
        tell(m_failures);
    }

    void tell(const QStringList& all)
    {
        constexpr qsizetype kMostTold = 20;
        for (const QString& each : all.mid(0, kMostTold))
            say(each, m_errors);
        if (all.size() > kMostTold)
            say(Texts::tr("and %1 more").arg(all.size() - kMostTold), m_errors);
    }

    const CommandLine& m_commandLine;
    std::shared_ptr<const kl::Snapshot> m_pinned;
    QTextStream& m_output;
    QTextStream& m_errors;
    std::vector<kl::Parameters> m_all;
    ProgressLine m_progress;
    kl::Explorer m_explorer; ///< one for all: it keeps what the next can use
    QStringList m_notes;
    QStringList m_failures;
    qsizetype m_missing = 0; ///< files, or objects, that these cost
    bool m_outputFailed = false;
};

} // namespace

QString noMemoryFor(const QString& path)
{
    return Texts::tr("%1 cannot be written: there is not enough memory.").arg(echo::shortened(path, echo::kMostOfPath));
}

int runBatch(const CommandLine& commandLine, QTextStream& output, QTextStream& errors)
{
    if (!commandLine.json && commandLine.exports.isEmpty())
        return 0;
    return Batch(commandLine, output, errors).run();
}
