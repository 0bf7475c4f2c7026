// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/commandof.h"

#include "core/text.h"
#include "ui/state/choices.h"

#include <QRegularExpression>
#include <QStringList>

#include <type_traits>

namespace {

template <typename T>
QString valueText(const T& value)
{
    if constexpr (std::is_enum_v<T>)
        return QString::fromUtf8(kl::wordOf(value));
    else if constexpr (std::is_same_v<T, QString>)
        return value;
    else
        return QString::fromStdString(kl::shortest(value));
}

/// As a shell reads it as one word.
QString quoted(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:,=+-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

class Line {
public:
    void add(const QString& option) { m_words << QStringLiteral("--") + option; }
    template <typename T>
    void add(const QString& option, const T& value)
    {
        add(option);
        m_words << quoted(valueText(value));
    }
    /// The option of that field's key, unless it has its usual value.
    template <typename Struct, typename Field>
    void addIfOther(const Field& field, const Struct& values)
    {
        const auto& value = values.*field.member;
        if (value == Struct().*field.member)
            return;
        const QString option = QString::fromStdString(kl::optionOf(field.key));
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, bool>)
            add(value ? option : QStringLiteral("no-") + option);
        else
            add(option, value);
    }
    [[nodiscard]] QString text() const { return m_words.join(QLatin1Char(' ')); }

private:
    QStringList m_words {QStringLiteral("kl-explorer")};
};

/// LOW:HIGH where that is the same range to the last bit, as it is for what people type; else MIDDLE+-HALF.
QString rangeText(double centre, double width)
{
    const double low = centre - width / 2.0;
    const double high = centre + width / 2.0;
    if ((low + high) / 2.0 == centre && high - low == width)
        return valueText(low) + QLatin1Char(':') + valueText(high);
    return valueText(centre) + QStringLiteral("+-") + valueText(width / 2.0);
}

/// Of few further seeds there is none.
bool hasBand(const Recipe& recipe)
{
    return (recipe.figure.asShown ? recipe.view.band : recipe.figure.band)
        && recipe.view.spreadSeeds >= kl::kLeastQuantileValues;
}

/// By what differs; one that does not differ is named by its seed.
void addPinned(Line& line, const Recipe& recipe)
{
    if (!recipe.pinned)
        return;
    kl::Parameters said = recipe.parameters; // as the line says them
    if (said.emptyBins != kl::EmptyBins::Smooth)
        said.pseudocount = kl::Parameters().pseudocount;
    QStringList differences;
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        if ((*recipe.pinned).*field.member != said.*field.member)
            differences << QString::fromStdString(kl::optionOf(field.key)) + QLatin1Char('=')
                    + valueText((*recipe.pinned).*field.member);
    });
    if (differences.isEmpty())
        differences << QStringLiteral("seed=") + valueText(said.seed);
    line.add(QStringLiteral("pin"), differences.join(QLatin1Char(',')));
}

void addView(Line& line, const Recipe& recipe)
{
    const ViewOptions& view = recipe.view;
    const ViewOptions usual;
    QStringList shown;
    for (const ViewPart& part : kViewParts) {
        const bool isSaidElsewhere = part.isShown == &ViewOptions::held || part.isShown == &ViewOptions::logarithmic;
        const bool isThere = part.isShown != &ViewOptions::band || hasBand(recipe);
        if (part.isInFigure() && view.*part.isShown && recipe.figure.asShown && !isSaidElsewhere && isThere)
            shown << part.name;
    }
    if (!shown.isEmpty())
        line.add(QStringLiteral("show"), shown.join(QLatin1Char(',')));
    if (hasBand(recipe) && view.spreadSeeds != usual.spreadSeeds)
        line.add(QStringLiteral("spread"), view.spreadSeeds);
    const bool hasTerms = recipe.figure.asShown ? view.terms : recipe.figure.terms;
    if (hasTerms && view.termsShown != usual.termsShown)
        line.add(QStringLiteral("terms"), view.termsShown);
    if (view.unit != usual.unit)
        line.add(QStringLiteral("unit"), view.unit);
    if (view.logarithmic)
        line.add(QStringLiteral("y-scale"), QStringLiteral("log"));
    if (!view.held)
        return;
    line.add(QStringLiteral("x-range"), rangeText(view.heldCentre, view.heldWidth));
    if (view.heldTop != usual.heldTop)
        line.add(QStringLiteral("y-max"), view.heldTop);
}

void addParts(Line& line, const Recipe& recipe)
{
    const FigureOptions& figure = recipe.figure;
    QStringList parts;
    for (const FigurePart& part : kFigureParts) {
        const bool isMissing = (part.member == &FigureOptions::pinned && !recipe.pinned)
            || (part.member == &FigureOptions::band && !hasBand(recipe));
        if (figure.*part.member && !isMissing)
            parts << QString::fromUtf8(part.name);
    }
    line.add(QStringLiteral("include"), parts.isEmpty() ? QStringLiteral("none") : parts.join(QLatin1Char(',')));
}

void addFigure(Line& line, const Recipe& recipe)
{
    const FigureOptions& figure = recipe.figure;
    const FigureOptions usual;
    if (figure.width != usual.width || figure.height != usual.height || figure.unit != usual.unit) {
        const QString unit = figure.unit == LengthUnit::Pixels ? QString() : figure::nameOf(figure.unit);
        line.add(QStringLiteral("size"),
            valueText(figure.width) + unit + QLatin1Char('x') + valueText(figure.height) + unit);
    }
    kl::forEachField(kFigureFields, [&](const auto& field) {
        using T = std::remove_cvref_t<decltype(figure.*field.member)>;
        if constexpr (std::is_same_v<T, LengthUnit>) {
            return; // with the size
        } else if constexpr (std::is_same_v<T, QString>) {
            if (figure.*field.member != usual.*field.member)
                line.add(QStringLiteral("font"), figure.*field.member);
        } else if constexpr (std::is_same_v<T, FigureColouring>) {
            if (figure.colours != usual.colours)
                line.add(valueText(figure.colours));
        } else if constexpr (std::is_same_v<T, double>) {
            if (field.member == &FigureOptions::tickSize) {
                const double following = figure.fontSize == usual.fontSize ? usual.tickSize : figure.fontSize;
                if (figure.tickSize != following)
                    line.add(QStringLiteral("tick-size"), figure.tickSize);
            } else if (field.member != &FigureOptions::width && field.member != &FigureOptions::height) {
                line.addIfOther(field, figure);
            }
        } else if (!figure::isPart(field.key) && field.key != "asShown") {
            line.addIfOther(field, figure);
        }
    });
    if (!figure.asShown)
        addParts(line, recipe);
}

} // namespace

QString commandLineOf(const Recipe& recipe)
{
    Line line;
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        const bool isUnused
            = field.key == std::string_view("pseudocount") && recipe.parameters.emptyBins != kl::EmptyBins::Smooth;
        if (!isUnused)
            line.addIfOther(field, recipe.parameters);
    });
    addPinned(line, recipe);
    addView(line, recipe);
    addFigure(line, recipe);
    line.add(QStringLiteral("export"), QStringLiteral("kl.svg"));
    return line.text();
}
