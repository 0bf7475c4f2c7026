// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what core says for people is known to those who translate it.
#include "core/estimate/bias.h"
#include "ui/words/corewords.h"

#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

/// A translator that knows one sentence.
class OneSentence : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const bool isIt = "core"_L1 == QLatin1StringView(context)
            && std::string_view(source) == "no bin holds values of both samples";
        return isIt ? u"keine Klasse hat Werte beider Stichproben"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

bool isKnown(std::string_view sentence)
{
    const auto all = words::sentencesOfCore();
    return std::any_of(all.begin(), all.end(), [&](const char* each) { return sentence == each; });
}

Eigen::ArrayXd masses(std::initializer_list<double> values)
{
    return Eigen::Map<const Eigen::ArrayXd>(std::data(values), static_cast<Eigen::Index>(values.size()));
}

} // namespace

class TestCoreWords : public QObject {
    Q_OBJECT

private slots:
    void everyReasonOfBias_data();
    void everyReasonOfBias();
    void samplesWithoutSpread();
    void isSaidInTheWindowsLanguage();
};

void TestCoreWords::everyReasonOfBias_data()
{
    QTest::addColumn<Eigen::ArrayXd>("p");
    QTest::addColumn<Eigen::ArrayXd>("q");
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    QTest::addColumn<double>("pseudocount");
    const Eigen::ArrayXd left = masses({1.0, 0.0});
    const Eigen::ArrayXd right = masses({0.0, 1.0});
    const Eigen::ArrayXd both = masses({0.5, 0.5});
    QTest::newRow("nothing shared, skipped") << left << right << kl::EmptyBins::Skip << 1.0;
    QTest::newRow("nothing shared, rescaled") << left << right << kl::EmptyBins::Renormalise << 1.0;
    QTest::newRow("infinite") << both << left << kl::EmptyBins::Strict << 1.0;
    QTest::newRow("one bin each") << left << right << kl::EmptyBins::Smooth << 1.0;
    QTest::newRow("a small pseudocount") << both << left << kl::EmptyBins::Smooth << 0.125;
}

void TestCoreWords::everyReasonOfBias()
{
    QFETCH(const Eigen::ArrayXd, p);
    QFETCH(const Eigen::ArrayXd, q);
    QFETCH(const kl::EmptyBins, emptyBins);
    QFETCH(const double, pseudocount);
    kl::Parameters parameters;
    parameters.emptyBins = emptyBins;
    parameters.pseudocount = pseudocount;
    const kl::Bias bias = kl::expectedBias(p, q, parameters);
    QVERIFY(!bias.reason.empty());
    QVERIFY2(isKnown(bias.reason), bias.reason.c_str());
}

void TestCoreWords::samplesWithoutSpread()
{
    // σ so small that exp(σ z) is 1 for every z, as it is for no σ that the parameters allow: so the text is compared.
    for (const char* name : {"P", "Q"}) {
        const std::string sentence = std::string("all values of ") + name
            + " are equal, so they have no z-scores; choose a larger sample or sigma";
        QVERIFY2(isKnown(sentence), sentence.c_str());
    }
}

void TestCoreWords::isSaidInTheWindowsLanguage()
{
    const std::string sentence = "no bin holds values of both samples";
    QCOMPARE(words::ofCore(sentence), QString::fromStdString(sentence));
    OneSentence german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    QCOMPARE(words::ofCore(sentence), u"keine Klasse hat Werte beider Stichproben"_s);
    QCOMPARE(words::ofCore("something else"), u"something else"_s);
}

QTEST_GUILESS_MAIN(TestCoreWords)
#include "tst_corewords.moc"
