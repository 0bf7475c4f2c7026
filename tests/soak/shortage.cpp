// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortage.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <link.h>
#include <new>

namespace {

struct Range {
    std::uintptr_t first = 0;
    std::uintptr_t last = 0;
};
/// Of the program and the C++ library.
struct Ours {
    std::array<Range, 2> ranges {};
    Ours() { dl_iterate_phdr(&Ours::look, this); }
    static int look(dl_phdr_info* info, std::size_t /*size*/, void* self)
    {
        const bool isProgram = info->dlpi_name[0] == '\0';
        if (!isProgram && !std::strstr(info->dlpi_name, "libstdc++"))
            return 0;
        Range& range = static_cast<Ours*>(self)->ranges[isProgram ? 0 : 1];
        if (range.last != 0)
            return 0; // the kernel's own comes without a name, too
        range.first = UINTPTR_MAX;
        for (int i = 0; i < info->dlpi_phnum; ++i) {
            if (info->dlpi_phdr[i].p_type != PT_LOAD)
                continue;
            const std::uintptr_t from = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;
            range.first = std::min(range.first, from);
            range.last = std::max(range.last, from + info->dlpi_phdr[i].p_memsz);
        }
        return 0;
    }
    [[nodiscard]] bool has(const void* address) const
    {
        const auto at = reinterpret_cast<std::uintptr_t>(address);
        return std::any_of(
            ranges.begin(), ranges.end(), [at](const Range& range) { return at >= range.first && at < range.last; });
    }
};

constinit std::atomic<const Ours*> theOurs = nullptr;
constinit std::atomic<bool> isOn = false;
constinit std::atomic<std::int64_t> left = 0;
constinit std::atomic<std::int64_t> held = 0;

bool refuses(const void* caller)
{
    if (!isOn)
        return false;
    const Ours* ours = theOurs;
    return ours && ours->has(caller) && left-- == 0;
}

} // namespace

// NOLINTBEGIN(cppcoreguidelines-no-malloc): this is what new and delete are made of.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
extern "C" void* __libc_malloc(std::size_t size); // NOLINT(bugprone-reserved-identifier): the C library's own

extern "C" void* malloc(std::size_t size)
{
    if (!refuses(__builtin_return_address(0)))
        return __libc_malloc(size);
    errno = ENOMEM;
    return nullptr;
}

namespace {
void* plainMalloc(std::size_t size)
{
    return __libc_malloc(size);
}
} // namespace
#else
namespace {
void* plainMalloc(std::size_t size)
{
    return std::malloc(size);
}
} // namespace
#endif

void* operator new(std::size_t size)
{
    if (void* const memory
        = refuses(__builtin_return_address(0)) ? nullptr : plainMalloc(std::max<std::size_t>(size, 1))) {
        ++held;
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    held -= memory ? 1 : 0;
    std::free(memory);
}

void operator delete(void* memory, std::size_t /*size*/) noexcept
{
    held -= memory ? 1 : 0;
    std::free(memory);
}
// NOLINTEND(cppcoreguidelines-no-malloc)

Shortage::Shortage(std::int64_t after)
{
    static const Ours ours;
    theOurs = &ours;
    left = after;
    isOn = true;
}

Shortage::~Shortage()
{
    isOn = false;
}

bool Shortage::wasFelt()
{
    return left < 0;
}

std::int64_t allocationsHeld()
{
    return held;
}
