// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/frontmatter.h"

#include "ui/words/echo.h"

#include <QCoreApplication>
#include <QStringList>

#include <yaml.h>

#include <algorithm>
#include <array>
#include <utility>

namespace lessons {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("lessons", text);
}

/// Keys of MyST's and Jupyter Book's own, which are no mistake.
constexpr std::array kOthers {"abbreviations", "affiliations", "authors", "banner", "copyright", "date", "description",
    "doi", "downloads", "exports", "funding", "github", "jupyter", "jupytext", "kernelspec", "keywords", "label",
    "license", "math", "name", "numbering", "options", "parts", "short_title", "site", "subject", "subtitle", "tags",
    "thumbnail", "venue"};

class Document {
public:
    explicit Document(const QByteArray& yaml)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_input_string(
            &m_parser, reinterpret_cast<const unsigned char*>(yaml.constData()), static_cast<size_t>(yaml.size()));
        m_isLoaded = yaml_parser_load(&m_parser, &m_document) != 0;
    }
    ~Document()
    {
        if (m_isLoaded)
            yaml_document_delete(&m_document);
        yaml_parser_delete(&m_parser);
    }
    Q_DISABLE_COPY_MOVE(Document)

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString problem() const { return QString::fromUtf8(m_parser.problem); }
    [[nodiscard]] int problemLine() const { return static_cast<int>(m_parser.problem_mark.line); }
    [[nodiscard]] const yaml_node_t* root() { return m_isLoaded ? yaml_document_get_root_node(&m_document) : nullptr; }
    [[nodiscard]] const yaml_node_t* node(int index) { return yaml_document_get_node(&m_document, index); }

private:
    yaml_parser_t m_parser {};
    yaml_document_t m_document {};
    bool m_isLoaded = false;
};

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

} // namespace

FrontMatter readFrontMatter(const QByteArray& yaml, int first, QList<Mistake>& mistakes)
{
    FrontMatter result;
    Document document(yaml);
    if (!document.isLoaded()) {
        mistakes << Mistake {first + document.problemLine(),
            tr("the front matter is no YAML: %1. A text with a colon or a quote needs quotes around it")
                .arg(document.problem())};
        return result;
    }
    const yaml_node_t* root = document.root();
    const auto missing = [&] {
        if (result.title.isEmpty())
            mistakes << Mistake {first, tr("the front matter has no title")};
    };
    if (root == nullptr || root->type != YAML_MAPPING_NODE) {
        if (root != nullptr && !(root->type == YAML_SCALAR_NODE && textOf(*root).isEmpty()))
            mistakes << Mistake {first, tr("the front matter must be lines such as “title: …”")};
        else
            missing();
        return result;
    }
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
            if (text.isEmpty())
                mistakes << Mistake {line, tr("“%1” has no text").arg(name)};
            else if (!(result.*found->second).isEmpty())
                mistakes << Mistake {line, tr("“%1” is given twice").arg(name)};
            else
                result.*found->second = text;
        } else if (std::none_of(
                       kOthers.begin(), kOthers.end(), [&](const char* each) { return name == QLatin1String(each); })) {
            mistakes << Mistake {
                line, tr("“%1” is not known; there are title, author, language and level").arg(echo::shortened(name))};
        }
    }
    missing();
    return result;
}

} // namespace lessons
