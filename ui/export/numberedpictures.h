// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QIODevice;

/// Pictures of an animation as files with numbers in their names. They wait in a folder of their own, beside where they
/// are to be, and move there when all are whole.
class NumberedPictures {
public:
    static constexpr char kFrame[] = "{frame}"; ///< what stands for the number in a path

    /// @param path  with kFrame, for the number from 1, with as many digits as the largest has
    NumberedPictures(QString path, int count);

    [[nodiscard]] QString path(int index) const; ///< of picture @p index, from 0
    [[nodiscard]] int countExisting() const; ///< how many of them are there already

    /// Writes picture @p index, which nobody sees before move().
    /// @param write  puts it on the device, and gives the reason if that went wrong
    /// @return empty if it went well, else a sentence
    [[nodiscard]] QString add(int index, const std::function<QString(QIODevice&)>& write);

    /// Moves all to where they are to be, each whole, in place of what is there. What can be known to be in the way is
    /// looked for before the first is.
    /// @return empty if it went well, else a sentence
    [[nodiscard]] QString move();

    void cancel() { m_waiting.reset(); } ///< takes away what was not moved

private:
    [[nodiscard]] QString waitingPath(int index) const;

    QString m_path;
    int m_count;
    std::unique_ptr<QTemporaryDir> m_waiting;
};
