// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturewriting.h"

#include "ui/export/wholefile.h"

#include <QCursor>
#include <QGuiApplication>
#include <QThread>
#include <QTimer>

#include <exception>
#include <new>
#include <utility>

namespace {

constexpr qint64 kLarge = 4'000'000; // pixels: a quarter of a second

} // namespace

bool PictureWriting::isLarge(const FigureOptions& options)
{
    const QSize pixels = options.pixels();
    return static_cast<qint64>(pixels.width()) * pixels.height() > kLarge;
}

PictureWriting::PictureWriting(ExportContent content, const FigureOptions& options, QString path, QObject* parent)
    : QObject(parent)
    , m_content(std::move(content))
    , m_options(options)
    , m_path(std::move(path))
{
}

PictureWriting::~PictureWriting()
{
    m_stops = true;
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void PictureWriting::start()
{
    constexpr int kPainted = 50; // ms, until what says that it is drawn is on the screen
    QTimer::singleShot(kPainted, this, &PictureWriting::draw);
}

void PictureWriting::giveUp()
{
    m_stops = true;
}

void PictureWriting::draw()
{
    if (!m_stops) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor); // nothing else is answered meanwhile
        m_image = figureImage(m_content, m_options);
        QGuiApplication::restoreOverrideCursor();
    }
    emit drawn();
    write();
}

void PictureWriting::write()
{
    m_thread = QThread::create([this] {
        // Nothing may leave a thread: it would end the program.
        const auto write = [this](QIODevice& device) {
            try {
                return writePicture(device, std::move(m_image), m_content, m_options, m_stops);
            } catch (const std::bad_alloc&) {
                return tr("there is not enough memory");
            } catch (const std::exception& exception) {
                return QString::fromUtf8(exception.what());
            }
        };
        try {
            m_error = writeWholeFile(m_path, write);
        } catch (const std::exception&) { // bytes that are there have no room a second time
            m_error = tr("There is not enough memory to write the picture.");
        }
    });
    connect(m_thread, &QThread::finished, this, [this] { emit finished(m_error); });
    m_thread->start();
}
