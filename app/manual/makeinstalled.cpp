// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/bashcompletion.h"
#include "app/manual/manpage.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

#include <cstdio>

// Runs while the program is built, and makes what is installed beside it:
//
//     kl-make-installed man DATE FILE
//     kl-make-installed completion FILE
//     kl-make-installed icon SVG PIXELS FILE

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush();
}

/// The picture at @p svg in a square of @p pixels.
bool writeIcon(const QString& svg, int pixels, const QString& path)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid() || pixels < 1)
        return false;
    QImage image(pixels, pixels, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    return image.save(path, "PNG");
}

bool make(const QStringList& arguments)
{
    const QString what = arguments.value(0);
    if (what == QLatin1String("man") && arguments.size() == 3)
        return write(arguments[2], manual::manPage(QStringLiteral(KL_VERSION), arguments[1]));
    if (what == QLatin1String("completion") && arguments.size() == 2)
        return write(arguments[1], manual::bashCompletion());
    if (what == QLatin1String("icon") && arguments.size() == 4)
        return writeIcon(arguments[1], arguments[2].toInt(), arguments[3]);
    return false;
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (make(arguments))
        return 0;
    std::fprintf(stderr, "kl-make-installed: could not do '%s'\n", qPrintable(arguments.join(QLatin1Char(' '))));
    return 1;
}
