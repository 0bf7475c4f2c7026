// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svgdocument.h"

#include "ui/export/provenance.h"

#include <QPainterPath>
#include <QRegularExpression>
#include <QTransform>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>
#include <vector>

namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr double kPointsPerInch = 72.0;

QString number(double value)
{
    return QString::number(value == 0.0 ? 0.0 : value, 'g', 6); // no −0
}

/// Of "matrix(a,b,c,d,e,f)"; nothing is done where there is none.
QTransform transformOf(const QXmlStreamAttributes& group)
{
    static const QRegularExpression matrix(QStringLiteral("^matrix\\(([^)]*)\\)$"));
    const QStringList values
        = matrix.match(group.value(QStringLiteral("transform"))).captured(1).split(QLatin1Char(','));
    if (values.size() != 6)
        return {};
    const auto at = [&values](int i) { return values[i].toDouble(); };
    return {at(0), at(1), at(2), at(3), at(4), at(5)};
}

/// One line of a label, and where it starts.
struct TextLine {
    QPointF place;
    QString text;
};

class Finisher {
public:
    Finisher(const QByteArray& svg, const svgdocument::Page& page, QByteArray& result)
        : m_page(page)
        , m_reader(svg)
        , m_writer(&result)
    {
        m_reader.setNamespaceProcessing(false);
    }

    bool run()
    {
        m_writer.writeStartDocument();
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement: start(); break;
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
    void start()
    {
        const QString name = m_reader.name().toString();
        QXmlStreamAttributes attributes = m_reader.attributes();
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
            const auto millimetres = [](double inches) {
                return QString::number(inches * kMillimetresPerInch, 'f', 4) + QStringLiteral("mm");
            };
            const auto points = [](double inches) { return QString::number(inches * kPointsPerInch, 'g', 12); };
            set(attributes, QStringLiteral("width"), millimetres(m_page.inches.width()));
            set(attributes, QStringLiteral("height"), millimetres(m_page.inches.height()));
            set(attributes, QStringLiteral("viewBox"),
                QStringLiteral("0 0 %1 %2").arg(points(m_page.inches.width()), points(m_page.inches.height())));
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
        if (m_reader.name() == QLatin1String("desc") && !m_page.metadata.isEmpty())
            writeMetadata();
    }

    void writeMetadata()
    {
        const QString prefix = QLatin1String(provenance::kPrefix);
        m_writer.writeCharacters(QStringLiteral("\n"));
        m_writer.writeStartElement(QStringLiteral("metadata"));
        m_writer.writeStartElement(prefix + QLatin1Char(':') + QLatin1String(provenance::kElement));
        m_writer.writeAttribute(QStringLiteral("xmlns:") + prefix, QLatin1String(provenance::kNamespace));
        m_writer.writeCharacters(m_page.metadata);
        m_writer.writeEndElement();
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
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (name != QLatin1String("g") || !attribute.qualifiedName().startsWith(QLatin1String("font-")))
                m_writer.writeAttribute(attribute); // labels have a font each
        }
    }

    void readText(const QXmlStreamAttributes& attributes)
    {
        const QPointF place(
            attributes.value(QStringLiteral("x")).toDouble(), attributes.value(QStringLiteral("y")).toDouble());
        const QString text = m_reader.readElementText();
        if (m_lines.empty())
            m_textAttributes = attributes;
        if (!m_lines.empty() && m_lines.back().place.y() == place.y())
            m_lines.back().text += text; // another script, or another font
        else
            m_lines.push_back({place, text});
    }

    /// The label that was read, in the coordinates of the whole, but for a rotation.
    void flushText()
    {
        if (m_lines.empty())
            return;
        QTransform transform;
        if (!m_pendingGroups.empty()) {
            transform = transformOf(m_pendingGroups.back());
            m_pendingGroups.back() = QXmlStreamAttributes(); // for its other attributes are of lines
        }
        const double scale = std::sqrt(std::abs(transform.determinant()));
        const double size = scale * m_textAttributes.value(QStringLiteral("font-size")).toDouble();
        const bool isUpright = transform.type() <= QTransform::TxScale;
        const auto placed = [&](const QPointF& place) { return isUpright ? transform.map(place) : place * scale; };
        QXmlStreamAttributes attributes;
        attributes.append(QStringLiteral("fill"), m_textAttributes.value(QStringLiteral("fill")).toString());
        const QString opacity = m_textAttributes.value(QStringLiteral("fill-opacity")).toString();
        if (opacity != QLatin1String("1"))
            attributes.append(QStringLiteral("fill-opacity"), opacity);
        if (!isUpright)
            attributes.append(QStringLiteral("transform"),
                QStringLiteral("matrix(%1,%2,%3,%4,%5,%6)")
                    .arg(number(transform.m11() / scale), number(transform.m12() / scale),
                        number(transform.m21() / scale), number(transform.m22() / scale), number(transform.dx()),
                        number(transform.dy())));
        if (m_page.outlines)
            writeOutlines(attributes, size, placed);
        else
            writeText(attributes, size, placed);
        m_lines.clear();
    }

    template <typename Placed>
    void writeText(QXmlStreamAttributes attributes, double size, const Placed& placed)
    {
        const QPointF first = placed(m_lines.front().place);
        attributes.append(QStringLiteral("stroke"), QStringLiteral("none"));
        attributes.append(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        attributes.append(QStringLiteral("x"), number(first.x()));
        attributes.append(QStringLiteral("y"), number(first.y()));
        attributes.append(QStringLiteral("font-family"), m_page.fontFamilies);
        attributes.append(
            QStringLiteral("font-size"), number(std::round(1000.0 * size) / 1000.0)); // as it was asked for
        attributes.append(
            QStringLiteral("font-weight"), m_textAttributes.value(QStringLiteral("font-weight")).toString());
        write(QStringLiteral("text"), attributes);
        m_writer.writeCharacters(m_lines.front().text);
        for (auto line = m_lines.begin() + 1; line != m_lines.end(); ++line) {
            const QPointF place = placed(line->place);
            m_writer.writeStartElement(QStringLiteral("tspan"));
            m_writer.writeAttribute(QStringLiteral("x"), number(place.x()));
            m_writer.writeAttribute(QStringLiteral("y"), number(place.y()));
            m_writer.writeCharacters(line->text);
            m_writer.writeEndElement();
        }
        m_writer.writeEndElement();
    }

    /// One path a label; its words are kept for whoever cannot see it.
    template <typename Placed>
    void writeOutlines(QXmlStreamAttributes attributes, double size, const Placed& placed)
    {
        constexpr int kFinePixels = 1024; // letters' outlines come in steps of 1/64 pixel
        QFont font = *m_page.outlines;
        font.setPixelSize(kFinePixels);
        font.setBold(m_textAttributes.value(QStringLiteral("font-weight")).toInt() >= QFont::Bold);
        const double scale = size / kFinePixels;
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        QStringList words;
        for (const TextLine& line : m_lines) {
            path.addText(placed(line.place) / scale, font, line.text);
            words << line.text;
        }
        attributes.append(QStringLiteral("stroke"), QStringLiteral("none"));
        attributes.append(QStringLiteral("fill-rule"), QStringLiteral("nonzero"));
        attributes.append(QStringLiteral("aria-label"), words.join(QLatin1Char(' ')));
        attributes.append(QStringLiteral("d"), dataOf(QTransform::fromScale(scale, scale).map(path)));
        write(QStringLiteral("path"), attributes);
        m_writer.writeEndElement();
    }

    static QString dataOf(const QPainterPath& path)
    {
        QString data;
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            const char* const command = element.type == QPainterPath::MoveToElement ? "M"
                : element.type == QPainterPath::LineToElement                       ? "L"
                : element.type == QPainterPath::CurveToElement                      ? "C"
                                                                                    : " ";
            data += QLatin1String(command) + number(element.x) + QLatin1Char(',') + number(element.y);
        }
        return data;
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

    const svgdocument::Page& m_page;
    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    std::vector<QXmlStreamAttributes> m_pendingGroups; ///< started, with nothing in them yet
    std::vector<TextLine> m_lines; ///< of the label that is being read
    QXmlStreamAttributes m_textAttributes;
};

} // namespace

namespace svgdocument {

QByteArray finished(const QByteArray& svg, const Page& page)
{
    QByteArray result;
    return Finisher(svg, page, result).run() ? result : QByteArray();
}

} // namespace svgdocument
