// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/plaincopy.h"

#include "ui/words/format.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTextDocument>

namespace {

void toClipboard(const QString& text)
{
    if (!text.isEmpty())
        QApplication::clipboard()->setText(format::plain(text));
}

/// The last place for a cursor in @p label; one beyond it would select nothing.
int end(const QLabel& label)
{
    if (label.textFormat() == Qt::PlainText || !Qt::mightBeRichText(label.text()))
        return static_cast<int>(label.text().size());
    QTextDocument document;
    document.setHtml(label.text());
    return document.characterCount() - 1;
}

/// The widgets copy through no virtual function, so the keys and the menu are taken before them.
class LabelFilter : public QObject {
public:
    explicit LabelFilter(QLabel* label)
        : QObject(label)
        , m_label(label)
    {
    }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
            toClipboard(m_label->selectedText());
            return true;
        }
        if (event->type() != QEvent::ContextMenu)
            return false;
        auto* menu = new QMenu(m_label);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction* copy
            = menu->addAction(QLabel::tr("&Copy"), m_label, [label = m_label] { toClipboard(label->selectedText()); });
        copy->setObjectName(QStringLiteral("edit-copy"));
        copy->setEnabled(m_label->hasSelectedText());
        QAction* all = menu->addAction(
            QLabel::tr("Select all"), m_label, [label = m_label] { label->setSelection(0, end(*label)); });
        all->setObjectName(QStringLiteral("select-all"));
        menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }

private:
    QLabel* m_label;
};

class FieldFilter : public QObject {
public:
    FieldFilter(QAbstractSpinBox* field, QLineEdit* edit)
        : QObject(field)
        , m_field(field)
        , m_edit(edit)
    {
    }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->matches(QKeySequence::Copy))
                copy();
            else if (key->matches(QKeySequence::Cut))
                cut();
            else
                return false;
            return true;
        }
        if (event->type() != QEvent::ContextMenu)
            return false;
        QMenu* menu = m_edit->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto replace = [&](const QString& text, const char* name, auto action) {
            for (QAction* entry : menu->actions()) {
                if (!entry->text().startsWith(text)) // its shortcut follows
                    continue;
                entry->setObjectName(QLatin1String(name));
                entry->disconnect();
                connect(entry, &QAction::triggered, this, action);
            }
        };
        replace(QLineEdit::tr("&Copy"), "edit-copy", [this] { copy(); });
        replace(QLineEdit::tr("Cu&t"), "edit-cut", [this] { cut(); });
        menu->addSeparator();
        menu->addAction(QAbstractSpinBox::tr("&Step up"), m_field, &QAbstractSpinBox::stepUp);
        menu->addAction(QAbstractSpinBox::tr("Step &down"), m_field, &QAbstractSpinBox::stepDown);
        menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }

private:
    void copy() const { toClipboard(m_edit->selectedText()); }
    void cut() const
    {
        if (!m_edit->hasSelectedText())
            return; // del() would take the character after the cursor
        copy();
        m_edit->del();
    }

    QAbstractSpinBox* m_field;
    QLineEdit* m_edit;
};

} // namespace

namespace plaincopy {

void install(QLabel* label)
{
    label->installEventFilter(new LabelFilter(label));
}

void install(QAbstractSpinBox* field)
{
    field->installEventFilter(new FieldFilter(field, field->findChild<QLineEdit*>()));
}

} // namespace plaincopy
