// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <rapidcheck.h>

#include <sstream>
#include <string>
#include <utility>

// Laws: what holds for whatever there is, looked at for random cases. A case that breaks one is made as small as it
// gets, and told with the seed that brings it back.

namespace laws {

/// How many cases each law is looked at that costs nothing.
inline constexpr int kCases = 10'000;

/// Whether a @p law, which fails by RC_ASSERT, holds for so many random @p cases; RC_PARAMS="max_success=1000000" in the
/// environment makes them more, and its seed the same as another time.
/// @return empty if it does, and was looked at that often; else the smallest case that was found, and how to repeat it.
template <typename Law>
QByteArray whyBroken(int cases, Law&& law)
{
    namespace detail = rc::detail;
    const detail::TestParams usual;
    detail::TestParams params = detail::configuration().testParams;
    if (params.maxSuccess == usual.maxSuccess)
        params.maxSuccess = cases;
    const detail::TestResult result = detail::checkTestable(std::forward<Law>(law), detail::TestMetadata {}, params);
    std::ostringstream text;
    detail::printResultMessage(result, text);
    if (!result.template is<detail::SuccessResult>())
        text << "\n\nTo repeat: RC_PARAMS=\"seed=" << params.seed << " max_success=" << params.maxSuccess << '"';
    else if (result.template get<detail::SuccessResult>().numSuccess >= params.maxSuccess)
        return {};
    return QByteArray::fromStdString(text.str());
}

} // namespace laws

/// Fails the test with the case that breaks the law.
#define VERIFY_LAW(cases, ...)                                                                                         \
    do {                                                                                                               \
        const QByteArray why = laws::whyBroken(cases, __VA_ARGS__);                                                    \
        QVERIFY2(why.isEmpty(), why.constData());                                                                      \
    } while (false)
