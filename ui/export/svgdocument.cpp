// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svgdocument.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <vector>

namespace {

constexpr double kMillimetresPerInch = 25.4;

/// One line of a label, and where it starts.
struct TextLine {
    QString x;
    QString y;
    QString text;
};

class Finisher {
public:
    Finisher(const QByteArray& svg, QByteArray& result)
        : m_reader(svg)
        , m_writer(&result)
    {
        m_reader.setNamespaceProcessing(false);
    }

    bool run(const QSizeF& inches, const QSizeF& logicalSize, const QString& fontFamilies)
    {
        m_fontFamilies = fontFamilies;
        m_writer.writeStartDocument();
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement: start(inches, logicalSize); break;
            case QXmlStreamReader::EndElement: end(); break;
            case QXmlStreamReader::Characters:
                if (!m_reader.isWhitespace()) // of title and description
                    m_writer.writeCharacters(m_reader.text().toString());
                break;
            default: break;
            }
        }
        m_writer.writeEndDocument();
        return !m_reader.hasError();
    }

private:
    void start(const QSizeF& inches, const QSizeF& logicalSize)
    {
        const QString name = m_reader.name().toString();
        QXmlStreamAttributes attributes = m_reader.attributes();
        if (attributes.hasAttribute(QStringLiteral("font-family")))
            set(attributes, QStringLiteral("font-family"), m_fontFamilies);
        if (name == QLatin1String("text")) {
            readText(attributes);
            return;
        }
        flushText();
        if (name == QLatin1String("g")) {
            m_pendingGroups.push_back(attributes);
            return;
        }
        if (name == QLatin1String("svg")) {
            const auto millimetres = [](double length) {
                return QString::number(length * kMillimetresPerInch, 'f', 4) + QStringLiteral("mm");
            };
            const auto exact = [](double length) { return QString::number(length, 'g', 12); };
            set(attributes, QStringLiteral("width"), millimetres(inches.width()));
            set(attributes, QStringLiteral("height"), millimetres(inches.height()));
            set(attributes, QStringLiteral("viewBox"),
                QStringLiteral("0 0 %1 %2").arg(exact(logicalSize.width()), exact(logicalSize.height())));
        }
        write(name, attributes);
    }

    void end()
    {
        flushText();
        if (m_reader.name() == QLatin1String("g") && !m_pendingGroups.empty())
            m_pendingGroups.pop_back(); // nothing was drawn in it
        else
            m_writer.writeEndElement();
    }

    /// Starts an element, after the groups that it is in.
    void write(const QString& name, const QXmlStreamAttributes& attributes)
    {
        for (const QXmlStreamAttributes& group : m_pendingGroups)
            writeStart(QStringLiteral("g"), group);
        m_pendingGroups.clear();
        writeStart(name, attributes);
    }

    void writeStart(const QString& name, const QXmlStreamAttributes& attributes)
    {
        m_writer.writeCharacters(QStringLiteral("\n"));
        m_writer.writeStartElement(name);
        m_writer.writeAttributes(attributes);
    }

    void readText(const QXmlStreamAttributes& attributes)
    {
        const QString x = attributes.value(QStringLiteral("x")).toString();
        const QString y = attributes.value(QStringLiteral("y")).toString();
        const QString text = m_reader.readElementText();
        if (m_lines.empty())
            m_textAttributes = attributes;
        if (!m_lines.empty() && m_lines.back().y == y)
            m_lines.back().text += text; // another script, or another font
        else
            m_lines.push_back({x, y, text});
    }

    void flushText()
    {
        if (m_lines.empty())
            return;
        write(QStringLiteral("text"), m_textAttributes);
        m_writer.writeCharacters(m_lines.front().text);
        for (auto line = m_lines.begin() + 1; line != m_lines.end(); ++line) {
            m_writer.writeStartElement(QStringLiteral("tspan"));
            m_writer.writeAttribute(QStringLiteral("x"), line->x);
            m_writer.writeAttribute(QStringLiteral("y"), line->y);
            m_writer.writeCharacters(line->text);
            m_writer.writeEndElement();
        }
        m_writer.writeEndElement();
        m_lines.clear();
    }

    static void set(QXmlStreamAttributes& attributes, const QString& name, const QString& value)
    {
        for (QXmlStreamAttribute& attribute : attributes) {
            if (attribute.qualifiedName() == name) {
                attribute = QXmlStreamAttribute(name, value);
                return;
            }
        }
        attributes.append(name, value);
    }

    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    QString m_fontFamilies;
    std::vector<QXmlStreamAttributes> m_pendingGroups; ///< started, with nothing in them yet
    std::vector<TextLine> m_lines; ///< of the label that is being read
    QXmlStreamAttributes m_textAttributes;
};

} // namespace

namespace svgdocument {

QByteArray finished(const QByteArray& svg, const QSizeF& inches, const QSizeF& logicalSize, const QString& fontFamilies)
{
    QByteArray result;
    return Finisher(svg, result).run(inches, logicalSize, fontFamilies) ? result : QByteArray();
}

} // namespace svgdocument
