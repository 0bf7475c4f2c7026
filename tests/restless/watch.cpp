// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/allocator_interface.h>
#endif

namespace restless {

namespace {

constexpr std::size_t kKept = 50; ///< acts that are told of
constexpr std::size_t kLongest = 240; ///< bytes of one
constexpr qsizetype kSlowest = 10;
constexpr unsigned kHangs = 1'200; ///< seconds without an act: no machine is that slow

/// The last acts, where a signal handler may read them: no memory is asked for.
struct Log {
    std::array<std::array<char, kLongest>, kKept> lines {};
    std::atomic<std::size_t> count = 0;
    std::array<char, 64> title {};
};
constinit Log theLog;
Watch* theWatch = nullptr;

void write(const char* text)
{
    static_cast<void>(!::write(STDERR_FILENO, text, std::strlen(text)));
}

void tell(int signal)
{
    write(signal == SIGALRM ? "\nNothing has come back for long. " : "\nA crash. ");
    write(theLog.title.data());
    write("The last acts:\n");
    const std::size_t count = theLog.count;
    for (std::size_t i = count > kKept ? count - kKept : 0; i < count; ++i) {
        write(theLog.lines[i % kKept].data());
        write("\n");
    }
    if (signal == SIGALRM)
        std::abort(); // for a backtrace
}

constexpr std::array kFatal {SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL};
std::array<struct sigaction, kFatal.size()> before;

void crash(int signal)
{
    for (std::size_t i = 0; i < kFatal.size(); ++i)
        sigaction(kFatal[i], &before[i], nullptr);
    tell(signal);
    raise(signal); // whoever was asked before goes on: QTest, or a sanitizer
}

/// What platforms say of themselves, which is nobody's fault: none of them is in our hands.
bool isOfThePlatform(const QString& text)
{
    return text.startsWith(QLatin1String("This plugin does not support"));
}

} // namespace

Watch::Watch(std::uint64_t seed)
    : m_seed(seed)
    , m_before(qInstallMessageHandler(&Watch::hear))
{
    theWatch = this;
    theLog.count = 0;
    std::snprintf(
        theLog.title.data(), theLog.title.size(), "KL_RESTLESS_SEED=%llu. ", static_cast<unsigned long long>(seed));
    struct sigaction action { };
    action.sa_handler = &crash;
    for (std::size_t i = 0; i < kFatal.size(); ++i)
        sigaction(kFatal[i], &action, &before[i]);
    std::signal(SIGALRM, &tell);
    alarm(kHangs);
}

Watch::~Watch()
{
    alarm(0);
    for (std::size_t i = 0; i < kFatal.size(); ++i)
        sigaction(kFatal[i], &before[i], nullptr);
    qInstallMessageHandler(m_before);
    theWatch = nullptr;
}

void Watch::begin(std::int64_t number, const QString& act)
{
    auto& line = theLog.lines[theLog.count % kKept];
    std::snprintf(line.data(), line.size(), "%7lld  %s", static_cast<long long>(number), act.toUtf8().constData());
    theLog.count = theLog.count + 1;
    if (number % 64 == 0)
        alarm(kHangs);
    m_begun = cpuMilliseconds();
}

void Watch::end()
{
    if (m_begun < 0.0)
        return;
    const double took = cpuMilliseconds() - m_begun;
    m_begun = -1.0;
    if (m_slowest.size() == kSlowest && took <= m_slowest.constLast().milliseconds)
        return;
    m_slowest.append({took, theLog.lines[(theLog.count - 1) % kKept].data()});
    std::sort(m_slowest.begin(), m_slowest.end(),
        [](const Slow& one, const Slow& other) { return one.milliseconds > other.milliseconds; });
    m_slowest.resize(std::min(m_slowest.size(), kSlowest));
}

QByteArray Watch::complaint() const
{
    const std::lock_guard lock(m_mutex);
    return m_complaint;
}

void Watch::complain(const QByteArray& what)
{
    const std::lock_guard lock(m_mutex);
    if (m_complaint.isEmpty())
        m_complaint = what + "\nThe last acts:\n" + lastActs() + theLog.title.data();
}

QByteArray Watch::lastActs() const
{
    QByteArray text;
    const std::size_t count = theLog.count;
    for (std::size_t i = count > kKept ? count - kKept : 0; i < count; ++i)
        text += QByteArray(theLog.lines[i % kKept].data()) + '\n';
    return text;
}

void Watch::hear(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    Watch* watch = theWatch;
    if (watch && (type == QtWarningMsg || type == QtCriticalMsg) && !isOfThePlatform(text))
        watch->complain("On the console: " + text.toUtf8());
    if (watch && type == QtFatalMsg) {
        write(text.toUtf8().constData());
        std::abort();
    }
    if (watch && watch->m_before && type != QtWarningMsg)
        watch->m_before(type, context, text);
}

double Watch::cpuMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

std::int64_t Watch::bytesInUse()
{
#if defined(__SANITIZE_ADDRESS__)
    return static_cast<std::int64_t>(__sanitizer_get_current_allocated_bytes());
#elif defined(__GLIBC__)
    // mallinfo2() knows the main arena alone, and threads have their own.
    char* text = nullptr;
    std::size_t size = 0;
    FILE* file = open_memstream(&text, &size);
    if (!file)
        return 0;
    malloc_info(0, file);
    std::fclose(file);
    const QByteArray all(text, static_cast<qsizetype>(size));
    std::free(text); // NOLINT(cppcoreguidelines-no-malloc): it is open_memstream()'s
    // The totals stand behind the last heap: what the system gave, less what is free of it, and what has pages of its own.
    const QByteArray totals = all.mid(all.lastIndexOf("</heap>"));
    const auto bytes = [&totals](const QByteArray& tag) {
        const qsizetype at = totals.indexOf("size=\"", totals.indexOf("<" + tag)) + 6;
        return totals.mid(at, totals.indexOf('"', at) - at).toLongLong();
    };
    return bytes("system type=\"current\"") - bytes("total type=\"fast\"") - bytes("total type=\"rest\"")
        + bytes("total type=\"mmap\"");
#else
    return 0;
#endif
}

} // namespace restless
