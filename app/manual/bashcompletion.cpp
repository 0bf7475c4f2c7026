// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/bashcompletion.h"

#include "app/options.h"

#include <QStringList>

namespace {

constexpr const char* kHead = R"(# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for kl-explorer

# _kl_explorer_words WORD...: those that begin with what stands at the cursor.
_kl_explorer_words()
{
    mapfile -t COMPREPLY < <(compgen -P "$prefix" -W "$*" -- "$current")
    # After sigma= a value follows.
    [[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace 2>/dev/null
}

# _kl_explorer_list WORD...: the same of the last word of a list, without those that are in it already.
_kl_explorer_list()
{
    local word words=() before=''
    [[ $current != *,* ]] || before=${current%,*},
    for word; do
        [[ ,$before == *",$word"* ]] || words+=("$word")
    done
    prefix+=$before
    current=${current##*,}
    _kl_explorer_words "${words[@]}"
}

# _kl_explorer_files SUFFIX...: folders, and files that end so, in capitals too.
_kl_explorer_files()
{
    local name suffix
    compopt -o filenames 2>/dev/null
    while IFS= read -r name; do
        if [[ -d $name ]]; then
            COMPREPLY+=("$prefix$name")
            continue
        fi
        for suffix; do
            [[ ${name,,} != *".$suffix" ]] || COMPREPLY+=("$prefix$name")
        done
    done < <(compgen -f -- "$current")
}

_kl_explorer()
{
    local current=${COMP_WORDS[COMP_CWORD]} option='' prefix='' i
    ((COMP_CWORD == 0)) || option=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    # --unit=bi is three words where bash parts words at =, and one where it does not.
    if [[ $current == = ]]; then
        current=''
    elif [[ $option == = ]] && ((COMP_CWORD > 1)); then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    elif [[ $current == --*=* ]]; then
        option=${current%%=*}
        prefix=$option=
        current=${current#*=}
    fi
    # -unit is --unit.
    [[ $option != -[!-]* ]] || option=-$option
    # Behind -- there are no options.
    for ((i = 1; i < COMP_CWORD; ++i)); do
        [[ ${COMP_WORDS[i]} != -- ]] || option=' '
    done
    case $option in
)";

constexpr const char* kTail = R"(    esac
}
complete -F _kl_explorer kl-explorer
)";

QString caseOf(const options::Option& option)
{
    QStringList names;
    for (const QString& name : options::namesOf(option))
        names << QStringLiteral("--") + name;
    const options::Completion& its = option.completion;
    QString does = QStringLiteral(":"); // anything else than a number or a name would be in the way
    if (!its.words.isEmpty())
        does = (its.isList ? QStringLiteral("_kl_explorer_list ") : QStringLiteral("_kl_explorer_words "))
            + its.words.join(QLatin1Char(' '));
    else if (!its.suffixes.isEmpty())
        does = QStringLiteral("_kl_explorer_files ") + its.suffixes.join(QLatin1Char(' '));
    return QStringLiteral("    %1) %2 ;;\n").arg(names.join(QStringLiteral(" | ")), does);
}

} // namespace

namespace manual {

QByteArray bashCompletion()
{
    QString script = QString::fromLatin1(kHead);
    QStringList all;
    for (const options::Option& option : options::all()) {
        if (!option.value.isEmpty())
            script += caseOf(option);
        for (const QString& name : options::namesOf(option))
            all << QStringLiteral("--") + name;
    }
    script += QStringLiteral("    *)\n"
                             "        if [[ $current == -* && $option != ' ' ]]; then\n"
                             "            [[ $current == --* ]] || current=-$current\n"
                             "            _kl_explorer_words %1\n"
                             "        else\n"
                             "            _kl_explorer_files %2\n"
                             "        fi\n"
                             "        ;;\n")
                  .arg(all.join(QLatin1Char(' ')), options::openedSuffixes().join(QLatin1Char(' ')));
    return (script + QString::fromLatin1(kTail)).toUtf8();
}

} // namespace manual
