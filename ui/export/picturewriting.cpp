// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturewriting.h"

#include "ui/export/wholefile.h"

#include <QBuffer>
#include <QThread>

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
    , m_picture(m_content.figure, options)
{
}

PictureWriting::~PictureWriting()
{
    m_stop.request_stop();
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void PictureWriting::giveUp()
{
    m_stop.request_stop();
}

void PictureWriting::start()
{
    m_thread = QThread::create([this] { m_error = work(); });
    connect(m_thread, &QThread::finished, this, [this] { emit finished(m_error); });
    m_thread->start();
}

/// In the other thread, which nothing may leave: it would end the program.
QString PictureWriting::work()
{
    try {
        if (!m_path.isEmpty())
            return writeWholeFile(m_path, [this](QIODevice& device) { return put(device); });
        QBuffer buffer(&m_bytes);
        buffer.open(QIODevice::WriteOnly);
        return put(buffer);
    } catch (const std::exception&) { // bytes that are there have no room a second time
        return m_path.isEmpty() ? tr("there is not enough memory")
                                : tr("There is not enough memory to write the picture.");
    }
}

QString PictureWriting::put(QIODevice& device)
{
    try {
        QImage image = m_picture.image();
        emit drawn();
        return writePicture(device, std::move(image), m_content, m_options, m_stop.get_token());
    } catch (const std::bad_alloc&) {
        return tr("there is not enough memory");
    } catch (const std::exception& exception) {
        return QString::fromUtf8(exception.what());
    }
}
