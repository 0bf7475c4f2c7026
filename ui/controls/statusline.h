// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QLabel;
class QTimer;

/// One line: a sentence on what is shown, and in its place for a while what has just happened. What is too long for it
/// is cut with "…", and its tool tip has the whole.
class StatusLine : public QStackedWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showSentence(const QString& sentence);
    /// For as long as it takes to read, or until the next; empty: the sentence again.
    void showNotice(const QString& notice);
    /// Until the next: what could not be had is not to pass unread.
    void showFailure(const QString& notice);

private:
    QLabel* m_sentence;
    QLabel* m_notice;
    QTimer* m_passes;
};
