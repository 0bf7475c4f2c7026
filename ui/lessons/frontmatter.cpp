// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/frontmatter.h"

#include "ui/words/alternatives.h"
#include "ui/words/echo.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <yaml.h>

#include <algorithm>
#include <array>
#include <utility>

namespace lessons {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lessons)
};

/// Keys of MyST's, Jupyter's, Quarto's and Pandoc's own, which are no mistake.
constexpr std::array kOthers {"abbreviations", "abstract", "acknowledgments", "affiliation", "affiliations", "aliases",
    "arxiv", "aspectratio", "authors", "banner", "bibliography", "biblio", "binder", "brand", "callout-appearance",
    "callout-icon", "categories", "citation", "code-fold", "code-tools", "colab", "colorlinks", "comments",
    "contributors", "copyright", "crossref", "csl", "css", "date", "date-format", "date-modified", "description",
    "documentclass", "doi", "downloads", "draft", "editor", "editors", "embed-resources", "engine", "epigraph",
    "error_rules", "execute", "exports", "filters", "fontsize", "format", "from", "funding", "geometry", "github",
    "header-includes", "html_meta", "identifiers", "image", "incremental", "institute", "issue", "journal", "jupyter",
    "jupytext", "kernelspec", "keypoints", "keywords", "knitr", "label", "license", "link-citations", "listing",
    "lightbox", "logo", "mainfont", "math", "myst", "name", "nocite", "nosearch", "no-search", "number-sections",
    "numbering", "open_access", "options", "order", "orphan", "output", "output-file", "page-layout", "papersize",
    "params", "parts", "reference-location", "requirements", "resources", "revealjs-plugins", "reviewers", "server",
    "settings", "short_title", "site", "skip_execution", "slide-level", "social", "standalone", "subject", "subtitle",
    "substitutions", "tags", "template", "theme", "thumbnail", "title-slide-attributes", "to", "toc", "toc-depth",
    "toc-title", "tocdepth", "venue", "volume"};

/// What is wrong with YAML as a whole, and in which of its lines, from 0.
struct Problem {
    int line = 0;
    QString what;
};

class Document {
public:
    explicit Document(const QByteArray& yaml)
        : m_isThere(yaml_parser_initialize(&m_parser) != 0)
    {
        if (!m_isThere)
            return;
        yaml_parser_set_input_string(
            &m_parser, reinterpret_cast<const unsigned char*>(yaml.constData()), static_cast<size_t>(yaml.size()));
        m_isLoaded = yaml_parser_load(&m_parser, &m_document) != 0;
        if (!m_isLoaded)
            m_problem = problemOf(yaml);
    }
    ~Document()
    {
        if (m_isLoaded)
            yaml_document_delete(&m_document);
        if (m_isThere)
            yaml_parser_delete(&m_parser);
    }
    Q_DISABLE_COPY_MOVE(Document)

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const Problem& problem() const { return m_problem; } ///< where it is not loaded
    [[nodiscard]] const yaml_node_t* root() { return m_isLoaded ? yaml_document_get_root_node(&m_document) : nullptr; }
    [[nodiscard]] const yaml_node_t* node(int index) { return yaml_document_get_node(&m_document, index); }

private:
    [[nodiscard]] Problem problemOf(const QByteArray& yaml) const
    {
        const bool isOfReader = m_parser.error == YAML_READER_ERROR; // which knows bytes, and no lines yet
        const auto offset = std::min(static_cast<qsizetype>(m_parser.problem_offset), yaml.size());
        return {
            isOfReader ? static_cast<int>(yaml.left(offset).count('\n')) : static_cast<int>(m_parser.problem_mark.line),
            m_parser.problem == nullptr ? Texts::tr("memory runs out") : QString::fromUtf8(m_parser.problem)};
    }

    yaml_parser_t m_parser {};
    yaml_document_t m_document {};
    bool m_isThere;
    bool m_isLoaded = false;
    Problem m_problem {0, Texts::tr("memory runs out")};
};

/// libyaml takes a time that grows with the square of how deep brackets are nested. Nobody's front matter is near this;
/// null: nor is this.
QString excessOf(const QByteArray& yaml)
{
    constexpr qsizetype kMostKilobytes = 64;
    constexpr int kMostBrackets = 50;
    if (yaml.size() > kMostKilobytes * 1024)
        return Texts::tr("the front matter is longer than %1 kB").arg(kMostKilobytes);
    int open = 0;
    for (const char letter : yaml) {
        open += letter == '[' || letter == '{' ? 1 : letter == ']' || letter == '}' ? -1 : 0;
        if (open > kMostBrackets)
            return Texts::tr("the front matter has more than %1 brackets that are open").arg(kMostBrackets);
    }
    return {};
}

/// What makes no YAML of it, where it can be guessed.
Problem likelyProblem(const QByteArray& yaml, const Problem& problem)
{
    const QList<QByteArray> lines = yaml.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray text = lines[i].trimmed();
        const bool isHeading = text.startsWith("# ") && i > 0 && i <= problem.line && lines[i - 1].trimmed().isEmpty();
        if (isHeading || text.startsWith(":::")) // a comment of YAML's rarely stands in a paragraph of its own
            return {static_cast<int>(i),
                Texts::tr("the front matter does not end above “%1”: its second --- may be missing")
                    .arg(echo::shortened(QString::fromUtf8(text)))};
        const qsizetype indent = lines[i].indexOf(text);
        if (lines[i].left(indent).contains('\t') || (i == problem.line && lines[i].contains('\t')))
            return {static_cast<int>(i),
                Texts::tr("the front matter is no YAML: a tab stands in it, where blanks are needed")};
    }
    return {problem.line,
        Texts::tr("the front matter is no YAML: %1. A text with a colon or a quote needs quotes around it")
            .arg(problem.what)};
}

QString textOf(const yaml_node_t& scalar)
{
    return QString::fromUtf8(
        reinterpret_cast<const char*>(scalar.data.scalar.value), static_cast<qsizetype>(scalar.data.scalar.length))
        .simplified();
}

/// A text, or a list of them with commas; empty: it is neither.
QString textOrList(Document& document, const yaml_node_t& node)
{
    if (node.type == YAML_SCALAR_NODE)
        return textOf(node);
    QStringList texts;
    if (node.type == YAML_SEQUENCE_NODE) {
        for (const auto* item = node.data.sequence.items.start; item < node.data.sequence.items.top; ++item) {
            const yaml_node_t* each = document.node(*item);
            if (each == nullptr || each->type != YAML_SCALAR_NODE)
                return {};
            texts << textOf(*each);
        }
    }
    return texts.join(QStringLiteral(", "));
}

/// What is wrong with the text of one of our keys; empty: nothing.
QString faultOf(const QString& key, const QString& text)
{
    static const QStringList levels {
        QStringLiteral("beginner"), QStringLiteral("intermediate"), QStringLiteral("advanced")};
    if (text.isEmpty())
        return Texts::tr("“%1” has no text").arg(key);
    if (key == QLatin1String("level") && !levels.contains(text))
        return Texts::tr("“level” must be %1, not “%2”").arg(words::alternatives(levels), echo::shortened(text));
    // What QLocale does not know it takes for C.
    if ((key == QLatin1String("language") || key == QLatin1String("lang")) && QLocale(text).language() == QLocale::C)
        return Texts::tr("“%1” must be a code such as en, de or pt-BR, not “%2”").arg(key, echo::shortened(text));
    return {};
}

} // namespace

FrontMatter readFrontMatter(const QByteArray& yaml, int first, QList<Mistake>& mistakes)
{
    FrontMatter result;
    if (const QString excess = excessOf(yaml); !excess.isEmpty()) {
        mistakes << Mistake {first, excess};
        return result;
    }
    Document document(yaml);
    if (!document.isLoaded()) {
        const Problem problem = likelyProblem(yaml, document.problem());
        mistakes << Mistake {first + problem.line, problem.what};
        return result;
    }
    const yaml_node_t* root = document.root();
    bool isTitleTold = false; // that it is not as it should be
    const auto missing = [&] {
        if (result.title.isEmpty() && !isTitleTold)
            mistakes << Mistake {first, Texts::tr("the front matter has no title")};
    };
    if (root == nullptr || root->type != YAML_MAPPING_NODE) {
        if (root != nullptr && !(root->type == YAML_SCALAR_NODE && textOf(*root).isEmpty()))
            mistakes << Mistake {first, Texts::tr("the front matter must be lines such as “title: …”")};
        else
            missing();
        return result;
    }
    QString lang; // Quarto's word for language, which goes first
    bool isLanguageGiven = false;
    const std::array ours {std::pair("title", &FrontMatter::title), std::pair("author", &FrontMatter::author),
        std::pair("language", &FrontMatter::language), std::pair("level", &FrontMatter::level)};
    for (const auto* pair = root->data.mapping.pairs.start; pair < root->data.mapping.pairs.top; ++pair) {
        const yaml_node_t* key = document.node(pair->key);
        const yaml_node_t* value = document.node(pair->value);
        if (key == nullptr || value == nullptr || key->type != YAML_SCALAR_NODE)
            continue;
        const QString name = textOf(*key);
        const int line = first + static_cast<int>(key->start_mark.line);
        const auto* const found = std::find_if(
            ours.begin(), ours.end(), [&](const auto& each) { return name == QLatin1String(each.first); });
        if (found != ours.end()) {
            const QString text = textOrList(document, *value);
            const QString fault
                = (result.*found->second).isEmpty() ? faultOf(name, text) : Texts::tr("“%1” is given twice").arg(name);
            isLanguageGiven = isLanguageGiven || name == QLatin1String("language");
            isTitleTold = isTitleTold || (found == ours.begin() && !fault.isEmpty());
            if (fault.isEmpty())
                result.*found->second = text;
            else
                mistakes << Mistake {line, fault};
        } else if (name == QLatin1String("lang")) {
            lang = textOrList(document, *value);
            if (const QString fault = faultOf(name, lang); !fault.isEmpty()) {
                mistakes << Mistake {line, fault};
                lang.clear();
            }
        } else if (std::none_of(
                       kOthers.begin(), kOthers.end(), [&](const char* each) { return name == QLatin1String(each); })) {
            mistakes << Mistake {line,
                Texts::tr("“%1” is not known; there are title, author, language and level").arg(echo::shortened(name))};
        }
    }
    if (!isLanguageGiven)
        result.language = lang;
    missing();
    return result;
}

} // namespace lessons
