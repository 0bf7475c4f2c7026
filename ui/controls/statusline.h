// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class ElidedLabel;
class QTimer;

/// One line: a sentence on what is shown, and in its place for a while what has just happened. What is too long for it
/// is said in fewer words, or ends in "…" where it may be cut: after a clause, else after a word, but never in a number.
/// Its tool tip has the whole.
class StatusLine : public QStackedWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showSentence(const QString& sentence) { showSentence(QStringList {sentence}); }
    /// The same in fewer and fewer words: the first that fits is shown.
    void showSentence(const QStringList& fromLongest);
    /// For as long as it takes to read, or until the next; empty: the sentence again.
    void showNotice(const QString& notice);
    /// Until the next: what could not be had is not to pass unread.
    void showFailure(const QString& notice);

private:
    ElidedLabel* m_sentence;
    ElidedLabel* m_notice;
    QTimer* m_passes;
};
