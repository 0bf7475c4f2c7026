// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/knn.h"
#include "tests/ui/snapshots.h"
#include "ui/lessons/lessonreader.h"
#include "ui/lessons/shippedlessons.h"
#include "ui/session/session.h"
#include "ui/teaching/lessonrun.h"
#include "ui/words/format.h"
#include "ui/words/language.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
#include <vector>

using lessons::LiveValue;
using lessons::Question;
using lessons::Text;

/// Every step of every lesson that comes with the program, gone through as a person does: what it tells is what core
/// says, and what it takes for right is right.
class TestLessons : public QObject {
    Q_OBJECT
private slots:
    void everyStep_data();
    void everyStep();
    void everyStepCanBeShown_data() { everyStep_data(); }
    void everyStepCanBeShown();
    void everyAnswerIsOfAQuestion();
    void everyValueHasACounterpart();
    void everyValueIsInTheGuide();
    void sameInEveryLanguage_data();
    void sameInEveryLanguage();
};

namespace {

constexpr int kPatience = 600'000; // ms

/// What core says of some parameters, found without the program's session.
struct Fresh {
    kl::Snapshot snapshot;
    kl::Explanation explanation;
    std::shared_ptr<const kl::Uncertainty> uncertainty;

    explicit Fresh(const kl::Parameters& parameters, int seeds = 0)
        : snapshot(*snapshotOf(parameters))
        , explanation(kl::explain(snapshot))
    {
        if (seeds > 0) {
            kl::Explorer explorer;
            uncertainty = std::make_shared<const kl::Uncertainty>(*kl::uncertaintyOf(explorer, snapshot, seeds));
        }
    }
};

using Of = std::function<double(const Fresh&)>;

/// The names that lessons know, and where core has the numbers. Not the program's list: a name that is mixed up there
/// is found here.
const std::map<QString, Of>& counterparts()
{
    static const auto all = [](const Fresh& f) -> const kl::Divergences& { return f.snapshot.divergences; };
    static const std::map<QString, Of> table {
        {u"kl-pq"_s, [](const Fresh& f) { return all(f).pq; }},
        {u"kl-qp"_s, [](const Fresh& f) { return all(f).qp; }},
        {u"true-pq"_s,
            [](const Fresh& f) { // ln(s/σ), s² = (e^{σ²} − 1)e^{σ²}
                const double v = f.snapshot.parameters.sigma * f.snapshot.parameters.sigma;
                return 0.5 * (std::log(std::expm1(v)) + v) - std::log(f.snapshot.parameters.sigma);
            }},
        {u"true-qp"_s, [](const Fresh&) { return std::numeric_limits<double>::infinity(); }},
        {u"error-pq"_s, [](const Fresh& f) { return all(f).pq - f.explanation.decompositions.pq.trueValue; }},
        {u"binned-pq"_s, [](const Fresh& f) { return f.explanation.decompositions.pq.binned; }},
        {u"shared-pq"_s, [](const Fresh& f) { return f.explanation.decompositions.pq.shared; }},
        {u"treated-pq"_s, [](const Fresh& f) { return f.explanation.decompositions.pq.treated; }},
        {u"binning"_s,
            [](const Fresh& f) {
                return f.explanation.decompositions.pq.binned - f.explanation.decompositions.pq.trueValue;
            }},
        {u"skipping"_s, [](const Fresh& f) { return f.explanation.decompositions.pq.skipping(); }},
        {u"reweighting"_s, [](const Fresh& f) { return f.explanation.decompositions.pq.reweighting(); }},
        {u"sampling"_s,
            [](const Fresh& f) {
                return f.explanation.decompositions.pq.estimate - f.explanation.decompositions.pq.treated;
            }},
        {u"binned-qp"_s, [](const Fresh& f) { return f.explanation.decompositions.qp.binned; }},
        {u"bias-pq"_s, [](const Fresh& f) { return f.explanation.pqBias.value; }},
        {u"bias-qp"_s, [](const Fresh& f) { return f.explanation.qpBias.value; }},
        {u"kldiv-pq"_s, [](const Fresh& f) { return f.snapshot.logSpace.pq; }},
        {u"kldiv-qp"_s, [](const Fresh& f) { return f.snapshot.logSpace.qp; }},
        {u"samples"_s, [](const Fresh& f) { return static_cast<double>(f.snapshot.histograms.p.counts.sum()); }},
        {u"sigma"_s, [](const Fresh& f) { return f.snapshot.parameters.sigma; }},
        {u"bins"_s, [](const Fresh& f) { return static_cast<double>(f.snapshot.histograms.q.mass.size()); }},
        {u"seed"_s, [](const Fresh& f) { return static_cast<double>(f.snapshot.parameters.seed); }},
        {u"pseudocount"_s, [](const Fresh& f) { return f.snapshot.parameters.pseudocount; }},
        {u"values-per-bin"_s,
            [](const Fresh& f) {
                return static_cast<double>(f.snapshot.parameters.sampleCount) / f.snapshot.parameters.binCount;
            }},
        {u"bin-width"_s,
            [](const Fresh& f) {
                const Eigen::ArrayXd& edges = f.snapshot.histograms.binEdges;
                return (edges[edges.size() - 1] - edges[0]) / static_cast<double>(edges.size() - 1);
            }},
        {u"first-edge"_s, [](const Fresh& f) { return f.snapshot.histograms.binEdges.minCoeff(); }},
        {u"last-edge"_s, [](const Fresh& f) { return f.snapshot.histograms.binEdges.maxCoeff(); }},
        {u"shared-bins"_s,
            [](const Fresh& f) {
                return static_cast<double>(
                    (f.snapshot.histograms.p.counts > 0 && f.snapshot.histograms.q.counts > 0).count());
            }},
        {u"p-alone-bins"_s,
            [](const Fresh& f) {
                return static_cast<double>(
                    (f.snapshot.histograms.p.counts > 0 && f.snapshot.histograms.q.counts == 0).count());
            }},
        {u"q-alone-bins"_s,
            [](const Fresh& f) {
                return static_cast<double>(
                    (f.snapshot.histograms.p.counts == 0 && f.snapshot.histograms.q.counts > 0).count());
            }},
        {u"empty-bins"_s,
            [](const Fresh& f) {
                return static_cast<double>(
                    (f.snapshot.histograms.p.counts == 0 && f.snapshot.histograms.q.counts == 0).count());
            }},
        {u"p-alone"_s, [](const Fresh& f) { return all(f).occupancy.pAloneMass; }},
        {u"q-alone"_s, [](const Fresh& f) { return all(f).occupancy.qAloneMass; }},
        {u"skipped-bins"_s,
            [](const Fresh& f) {
                return kl::leavesOut(f.snapshot.parameters.emptyBins)
                    ? static_cast<double>(all(f).pqTerms.size() - all(f).occupancy.shared)
                    : 0.0;
            }},
        {u"skipped-p"_s,
            [](const Fresh& f) {
                return kl::leavesOut(f.snapshot.parameters.emptyBins) ? all(f).occupancy.pAloneMass : 0.0;
            }},
        {u"skipped-q"_s,
            [](const Fresh& f) {
                return kl::leavesOut(f.snapshot.parameters.emptyBins) ? all(f).occupancy.qAloneMass : 0.0;
            }},
        {u"top-p-bin"_s, [](const Fresh& f) { return f.snapshot.histograms.p.mass.maxCoeff(); }},
        {u"top-q-bin"_s, [](const Fresh& f) { return f.snapshot.histograms.q.mass.maxCoeff(); }},
        {u"p-mean"_s, [](const Fresh& f) { return f.snapshot.histograms.p.moments.mean; }},
        {u"p-std"_s, [](const Fresh& f) { return f.snapshot.histograms.p.moments.std; }},
        {u"q-mean"_s, [](const Fresh& f) { return f.snapshot.histograms.q.moments.mean; }},
        {u"q-std"_s, [](const Fresh& f) { return f.snapshot.histograms.q.moments.std; }},
        {u"support-low"_s,
            [](const Fresh& f) {
                const double sigma = f.snapshot.parameters.sigma;
                return -1.0 / std::sqrt(std::expm1(sigma * sigma));
            }},
        {u"q-below-support"_s,
            [](const Fresh& f) { return 0.5 * std::erfc(-f.explanation.supportLow / std::numbers::sqrt2); }},
        {u"impossible-bins"_s,
            [](const Fresh& f) {
                return static_cast<double>(
                    (f.snapshot.histograms.binEdges.tail(f.snapshot.parameters.binCount) <= f.explanation.supportLow)
                        .count());
            }},
        {u"impossible-q"_s, [](const Fresh& f) { return f.explanation.decompositions.qp.qMassThere; }},
        {u"entropy-p"_s, [](const Fresh& f) { return f.explanation.measures.entropyP; }},
        {u"entropy-q"_s, [](const Fresh& f) { return f.explanation.measures.entropyQ; }},
        {u"cross-entropy-pq"_s, [](const Fresh& f) { return f.explanation.measures.crossEntropyPq; }},
        {u"cross-entropy-qp"_s, [](const Fresh& f) { return f.explanation.measures.crossEntropyQp; }},
        {u"perplexity-p"_s, [](const Fresh& f) { return std::exp(f.explanation.measures.entropyP); }},
        {u"perplexity-q"_s, [](const Fresh& f) { return std::exp(f.explanation.measures.entropyQ); }},
        {u"perplexity-pq"_s, [](const Fresh& f) { return std::exp(f.explanation.measures.crossEntropyPq); }},
        {u"jensen-shannon"_s, [](const Fresh& f) { return f.explanation.measures.jensenShannon; }},
        {u"total-variation"_s,
            [](const Fresh& f) {
                return 0.5 * (f.snapshot.histograms.p.mass - f.snapshot.histograms.q.mass).abs().sum();
            }},
        {u"entropy-used-p"_s, [](const Fresh& f) { return f.explanation.used.entropyP; }},
        {u"entropy-used-q"_s, [](const Fresh& f) { return f.explanation.used.entropyQ; }},
        {u"cross-entropy-used-pq"_s, [](const Fresh& f) { return f.explanation.used.entropyP + all(f).pq; }},
        {u"cross-entropy-used-qp"_s, [](const Fresh& f) { return f.explanation.used.entropyQ + all(f).qp; }},
        {u"perplexity-used-p"_s, [](const Fresh& f) { return std::exp(f.explanation.used.entropyP); }},
        {u"perplexity-used-pq"_s, [](const Fresh& f) { return std::exp(f.explanation.used.entropyP + all(f).pq); }},
        {u"knn-pq"_s, [](const Fresh& f) { return f.uncertainty->knnPq.value; }},
        {u"knn-qp"_s, [](const Fresh& f) { return f.uncertainty->knnQp.value; }},
        {u"knn-neighbours"_s, [](const Fresh&) { return static_cast<double>(kl::kKnnNeighbours); }},
        {u"knn-samples"_s,
            [](const Fresh& f) {
                return static_cast<double>(std::min(f.snapshot.parameters.sampleCount, kl::kMostKnnSamples));
            }},
        {u"spread-pq-low"_s, [](const Fresh& f) { return f.uncertainty->spread.pq.low; }},
        {u"spread-pq-median"_s, [](const Fresh& f) { return f.uncertainty->spread.pq.median; }},
        {u"spread-pq-high"_s, [](const Fresh& f) { return f.uncertainty->spread.pq.high; }},
        {u"spread-qp-low"_s, [](const Fresh& f) { return f.uncertainty->spread.qp.low; }},
        {u"spread-qp-median"_s, [](const Fresh& f) { return f.uncertainty->spread.qp.median; }},
        {u"spread-qp-high"_s, [](const Fresh& f) { return f.uncertainty->spread.qp.high; }},
        {u"spread-seeds"_s, [](const Fresh& f) { return static_cast<double>(f.uncertainty->spread.seeds); }},
    };
    return table;
}

bool needsUncertainty(const QString& name)
{
    return name.startsWith(u"knn-"_s) || name.startsWith(u"spread-"_s);
}

/// What is right where a lesson says so itself: the beginning of a choice, or a number. Not read from the lesson, and so
/// a wrong :answer: is found. Where core's numbers can tell, they have to.
struct Right {
    const char* lesson;
    int step; ///< from 1
    const char* answer;
    bool (*holds)(const Fresh& before, const Fresh& after) = nullptr; ///< null: the reason stands beside it
};

const kl::Divergences& sums(const Fresh& f)
{
    return f.snapshot.divergences;
}

const auto& ofPq(const Fresh& f)
{
    return f.explanation.decompositions.pq;
}

Eigen::ArrayXd centres(const Fresh& f)
{
    const Eigen::ArrayXd& edges = f.snapshot.histograms.binEdges;
    return 0.5 * (edges.head(edges.size() - 1) + edges.tail(edges.size() - 1));
}

double width(const Fresh& f)
{
    return f.snapshot.histograms.binEdges[1] - f.snapshot.histograms.binEdges[0];
}

double error(const Fresh& f)
{
    return sums(f).pq - ofPq(f).trueValue;
}

/// How many of twenty other samples, with what is found further of each, are so.
int ofTwentySeeds(const Fresh& f, int seeds, bool (*isSo)(const Fresh&))
{
    int count = 0;
    kl::Parameters parameters = f.snapshot.parameters;
    for (parameters.seed = 100; parameters.seed < 120; ++parameters.seed)
        count += isSo(Fresh(parameters, seeds)) ? 1 : 0;
    return count;
}

constexpr int kFewSeeds = 30;

const std::vector<Right>& rights()
{
    using F = const Fresh&;
    static const std::vector<Right> all {
        {"1-histogram", 1, "1, which is 100 %",
            [](F, F f) { return std::abs(f.snapshot.histograms.p.mass.sum() - 1.0) < 1e-12; }},
        {"1-histogram", 3, "Change its shape",
            [](F b, F a) {
                return (b.snapshot.histograms.p.mass - a.snapshot.histograms.p.mass).abs().maxCoeff() > 0.01;
            }},
        {"1-histogram", 4, "It grows", [](F b, F a) { return width(a) > 1.1 * width(b); }},
        {"1-histogram", 5, "Almost on the thin lines",
            [](F b, F a) { return std::abs(ofPq(a).sampling()) < 0.1 * std::abs(ofPq(b).sampling()); }},
        {"1-histogram", 6, "More bins",
            [](F b, F a) { return std::abs(ofPq(a).binning()) < 0.5 * std::abs(ofPq(b).binning()); }},
        {"2-directions", 1, "Below 0",
            [](F, F f) {
                const auto& [p, q] = std::tie(f.snapshot.histograms.p.mass, f.snapshot.histograms.q.mass);
                const Eigen::ArrayXd at = centres(f);
                return (at > 0.5 && at < 2.0).any() && (at <= 0.5 || at >= 2.0 || p < q).all();
            }},
        {"2-directions", 2, "Nothing",
            [](F, F f) {
                const auto& p = f.snapshot.histograms.p.counts;
                const Eigen::ArrayXd at = centres(f);
                return (at < -2.0 && f.snapshot.histograms.q.counts > 0).any()
                    && (at >= -2.0 || (p == 0 && sums(f).pqTerms == 0.0)).all();
            }},
        {"2-directions", 4, "It is averaged over Q’s values", // that is its definition
            [](F, F f) { return sums(f).pq > 0.0 && sums(f).qp > 0.0; }},
        {"2-directions", 5, "Both near 0, and near each other",
            [](F, F f) {
                return std::max(sums(f).pq, sums(f).qp) < 0.05
                    && std::max(sums(f).pq, sums(f).qp) < 1.5 * std::min(sums(f).pq, sums(f).qp);
            }},
        {"2-directions", 6, "To KL(P‖Q)",
            [](F, F f) {
                const auto isRight = (centres(f) > 3.0).cast<double>().eval();
                return (isRight * sums(f).pqTerms).sum() > 10.0 * std::abs((isRight * sums(f).qpTerms).sum());
            }},
        {"3-infinite", 2, "∞", [](F b, F a) { return std::isfinite(sums(b).qp) && std::isinf(sums(a).qp); }},
        {"3-infinite", 3, "Neither", [](F, F f) { return std::isinf(sums(f).pq) && std::isinf(sums(f).qp); }},
        {"3-infinite", 4, "Fall", [](F b, F a) { return sums(a).qp < 0.9 * sums(b).qp; }},
        {"3-infinite", 6, "Rise", [](F b, F a) { return sums(a).qp > 1.1 * sums(b).qp; }},
        {"4-bins", 1, "0", [](F, F f) { return sums(f).pq == 0.0; }},
        {"4-bins", 3, "Rise well above its truth", [](F, F f) { return sums(f).pq > 1.5 * ofPq(f).trueValue; }},
        {"4-bins", 5, "Only Sampling",
            [](F b, F a) {
                return std::abs(ofPq(a).sampling()) < 0.1 * std::abs(ofPq(b).sampling())
                    && std::abs(ofPq(a).binning()) > std::abs(ofPq(b).binning())
                    && std::abs(ofPq(a).skipping()) > 10.0 * std::abs(ofPq(a).sampling());
            }},
        {"5-samples", 1, "Fall towards the truth",
            [](F b, F a) { return error(b) > 0.0 && std::abs(error(a)) < 0.1 * error(b); }},
        {"5-samples", 2, "Above the truth, nearly every time",
            [](F b, F) { return ofTwentySeeds(b, 0, [](F f) { return error(f) > 0.0; }) >= 19; }},
        {"5-samples", 4, "Stay about as far above the truth",
            [](F b, F a) { return error(a) > 0.5 * error(b) && error(a) < 2.0 * error(b); }},
        {"5-samples", 5, "About three times, as √10",
            [](F b, F a) {
                const auto range = [](F f) {
                    const Fresh whole(f.snapshot.parameters, kl::kSpreadSeeds);
                    return whole.uncertainty->spread.pq.high - whole.uncertainty->spread.pq.low;
                };
                return range(b) > 2.5 * range(a) && range(b) < 4.0 * range(a);
            }},
        {"5-samples", 7, "No: large errors may have cancelled",
            [](F, F f) { return std::abs(error(f)) < 0.2 * std::abs(ofPq(f).sampling()); }},
        {"6-perplexity", 3, "P’s own perplexity",
            [](F, F f) {
                const double ratio = std::exp(f.explanation.measures.crossEntropyPq - f.explanation.measures.entropyP);
                return ratio >= 1.0 && ratio < 1.02;
            }},
        {"6-perplexity", 4, "Infinite", [](F, F f) { return std::isinf(f.explanation.used.entropyP + sums(f).pq); }},
        // torch.nn.functional.kl_div(input, target) is the sum of target · (log target − input): the target stands first.
        {"6-perplexity", 6, "kl_div(log_q, log_p)"},
        {"6-perplexity", 7, "The same", // e to H nats is 2 to H bits
            [](F b, F a) { return a.explanation.measures.entropyP == b.explanation.measures.entropyP; }},
        {"7-forward-reverse", 1, "Those just left of 0",
            [](F, F f) {
                Eigen::Index most = 0;
                sums(f).pqTerms.maxCoeff(&most);
                const double at = centres(f)[most];
                return at > -1.5 && at < 0.0 && f.snapshot.histograms.p.mass[most] > f.snapshot.histograms.q.mass[most];
            }},
        {"7-forward-reverse", 2, "KL(P‖Q) only",
            [](F, F f) { return std::isinf(sums(f).pq) && std::isfinite(sums(f).qp); }},
        {"7-forward-reverse", 3, "KL(Q‖P)",
            [](F b, F a) { return sums(a).qp - sums(b).qp > 2.0 * (sums(a).pq - sums(b).pq); }},
        // What occurs and was held impossible costs ∞, what is allowed and does not occur next to nothing.
        {"7-forward-reverse", 6, "To allow too much"},
        {"8-neighbours", 1, "It stays",
            [](F b, F a) {
                const auto knn = [](F f) { return Fresh(f.snapshot.parameters, kFewSeeds).uncertainty->knnPq.value; };
                return knn(a) == knn(b) && std::abs(sums(a).pq - sums(b).pq) > 0.01;
            }},
        {"8-neighbours", 4, "The truth stays infinite",
            [](F, F f) {
                return f.explanation.decompositions.qp.impossibleBins == 0 // the truth is ∞ for every σ
                    && Fresh(f.snapshot.parameters, kFewSeeds).uncertainty->knnQp.value < 0.1;
            }},
        {"8-neighbours", 5, "Yes: chance moves it to both sides",
            [](F, F a) {
                const int below = ofTwentySeeds(a, kFewSeeds, [](F f) { return f.uncertainty->knnPq.value < 0.0; });
                return below > 0 && below < 20;
            }},
        {"writing-lessons", 5, "Nothing: it stays"}, // tst_lessonreader has it
    };
    return all;
}

const Right* rightOf(const QString& lesson, int step)
{
    const auto found = std::find_if(rights().begin(), rights().end(),
        [&](const Right& each) { return each.step == step && lesson == QLatin1String(each.lesson); });
    return found == rights().end() ? nullptr : &*found;
}

/// Whether the lesson itself says what is right, as the name of no value.
bool isOfAuthor(const Question& question)
{
    return question.kind == Question::Kind::Choice || question.answerName.isEmpty();
}

bool hasValues(const Text& text)
{
    return std::any_of(text.pieces.begin(), text.pieces.end(),
        [](const auto& piece) { return std::holds_alternative<lessons::ValueUse>(piece); });
}

bool needsUncertainty(const Text& text)
{
    return std::any_of(text.pieces.begin(), text.pieces.end(), [](const auto& piece) {
        const auto* use = std::get_if<lessons::ValueUse>(&piece);
        return use != nullptr && needsUncertainty(use->name);
    });
}

double inUnit(const LiveValue& value, const Fresh& fresh, Unit unit)
{
    const double number = counterparts().at(QString::fromUtf8(value.name.data(), qsizetype(value.name.size())))(fresh);
    return value.kind == LiveValue::Kind::Information ? units::in(unit, number)
        : value.kind == LiveValue::Kind::Share        ? 100.0 * number
                                                      : number;
}

/// As a person reads it, from core's number.
QString expected(const lessons::ValueUse& use, const Fresh& fresh, Unit unit)
{
    const LiveValue& value = *lessons::liveValue(use.name);
    if (value.kind == LiveValue::Kind::Word)
        return use.name == u"unit"_s ? units::name(unit) : units::logarithm(unit);
    const double number = inUnit(value, fresh, unit);
    if (value.kind == LiveValue::Kind::Count)
        return format::integer(std::llround(number));
    if (value.kind == LiveValue::Kind::Share && use.digits == 0)
        return format::percent(number / 100.0);
    if (use.digits == 0 && (use.name == u"sigma"_s || use.name == u"pseudocount"_s))
        return format::allDigits(number);
    return format::significant(number, use.digits == 0 ? 3 : use.digits)
        + (value.kind == LiveValue::Kind::Share ? u" %"_s : QString());
}

QString expected(const Text& text, const Fresh& now, const Fresh& before, Unit unit)
{
    QString result;
    for (const auto& piece : text.pieces) {
        if (const auto* words = std::get_if<QString>(&piece)) {
            result += *words;
        } else {
            const auto& use = std::get<lessons::ValueUse>(piece);
            result += expected(use, use.isBefore ? before : now, unit);
        }
    }
    return result;
}

/// Waits until the session has the result of its parameters and, if it is told, how sure that is.
void waitForResult(Session& session)
{
    QTRY_VERIFY_WITH_TIMEOUT(
        session.snapshot() && session.snapshot()->parameters == session.parameters().parameters() && !session.isBusy(),
        kPatience);
    if (session.view().options().showsUncertainty())
        QTRY_VERIFY_WITH_TIMEOUT(session.uncertainty() != nullptr, kPatience);
}

} // namespace

void TestLessons::everyStep_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("step");
    for (const lessons::Shipped& shipped : lessons::shipped()) {
        for (int step = 0; step < shipped.steps; ++step)
            QTest::addRow("%s, step %d", qPrintable(lessons::placeKeyOf(shipped.path)), step + 1)
                << shipped.path << step;
    }
}

void TestLessons::everyStep()
{
    QFETCH(const QString, path);
    QFETCH(const int, step);
    Session session({});
    LessonRun run(session);
    QCOMPARE(run.open(path, step), QString());
    session.start();
    waitForResult(session);
    const auto& asked = run.step();
    const Unit unit = session.view().options().unit;
    const int seeds = session.view().options().showsUncertainty() ? kl::kSpreadSeeds : 0;
    const bool tellsUncertainty = needsUncertainty(asked.text)
        || (asked.question
            && (needsUncertainty(asked.question->text) || needsUncertainty(asked.question->solution)
                || needsUncertainty(asked.question->answerName)));
    if (tellsUncertainty)
        QVERIFY2(seeds > 0, "how sure the values are is told, and not shown");
    const Fresh before(session.parameters().parameters(), tellsUncertainty ? seeds : 0);
    QCOMPARE(run.text(), expected(asked.text, before, before, unit));
    if (!asked.question) {
        QCOMPARE(run.stage(), LessonRun::Stage::Reading);
        return;
    }

    QCOMPARE(run.stage(), LessonRun::Stage::Asking);
    const Question& question = *asked.question;
    QCOMPARE(run.questionText(), expected(question.text, before, before, unit));
    QVERIFY(run.solution().isEmpty());
    // Of what is to be done nothing is done yet, or there would be nothing to do.
    const Recipe asIs = session.recipe();
    QVERIFY(question.todo.isEmpty()
        || !std::all_of(question.todo.begin(), question.todo.end(),
            [&](const lessons::Condition& condition) { return isMet(condition, asIs); }));

    // What is right is found as the person's hand would: for the parameters when it is done.
    Recipe done = session.recipe();
    for (const lessons::Condition& condition : question.todo)
        meet(condition, done);
    double right = 0.0;
    const Right* const known = rightOf(lessons::placeKeyOf(path), step + 1);
    if (isOfAuthor(question)) {
        QVERIFY2(known != nullptr, qPrintable(question.text.pieces.isEmpty() ? QString() : run.questionText()));
        QVERIFY(known->holds == nullptr || known->holds(before, Fresh(done.parameters)));
    }
    if (question.kind == Question::Kind::Choice) {
        const QStringList choices = run.choices();
        const auto isRight = [&](const QString& choice) {
            return QString(choice).remove(u'`').startsWith(QString::fromUtf8(known->answer));
        };
        QCOMPARE(std::count_if(choices.begin(), choices.end(), isRight), 1);
        run.choose(static_cast<int>(std::find_if(choices.begin(), choices.end(), isRight) - choices.begin()));
    } else {
        if (known != nullptr)
            right = QString::fromUtf8(known->answer).toDouble();
        if (!question.answerName.isEmpty()) {
            // With a rule that is kept to, the number of bins is its own.
            kl::Parameters parameters = done.parameters;
            if (done.follow.binsBy != BinsBy::Hand) {
                Session other(done);
                other.start();
                waitForResult(other);
                parameters = other.snapshot()->parameters;
            }
            right = inUnit(*lessons::liveValue(question.answerName),
                Fresh(parameters, needsUncertainty(question.answerName) ? kl::kSpreadSeeds : 0), unit);
        }
        if (question.kind == Question::Kind::Bar)
            QVERIFY2(right > question.barLow && right < question.barHigh && run.answerBefore() >= question.barLow
                    && run.answerBefore() <= question.barHigh,
                QByteArray::number(right) + ' ' + QByteArray::number(run.answerBefore()));
        run.answer(right);
    }
    if (!question.todo.isEmpty()) {
        QCOMPARE(run.stage(), LessonRun::Stage::Doing);
        QVERIFY(!run.instructions().isEmpty());
        QCOMPARE(run.text(), expected(asked.text, before, before, unit));
        session.parameters().change(done.parameters, u"by hand"_s);
        session.view().set(done.view);
    }
    QTRY_COMPARE_WITH_TIMEOUT(run.stage(), LessonRun::Stage::Revealed, kPatience);
    waitForResult(session);
    const Fresh after(session.snapshot()->parameters,
        session.view().options().showsUncertainty() && tellsUncertainty ? kl::kSpreadSeeds : 0);
    const Unit unitNow = session.view().options().unit; // which may be what was to be changed
    QCOMPARE(run.solution(), expected(question.solution, after, before, unitNow));
    QCOMPARE(run.text(), expected(asked.text, before, before, unitNow)); // speaks of what was
    QVERIFY2(run.score() == u"Right."_s || run.score().contains(u" — right; it is "_s), qPrintable(run.score()));
    QVERIFY(!run.isAway());
}

/// Whoever does not answer is shown; and the next step begins as it does for whoever did.
void TestLessons::everyStepCanBeShown()
{
    QFETCH(const QString, path);
    QFETCH(const int, step);
    Session session({});
    LessonRun run(session);
    QCOMPARE(run.open(path, step), QString());
    session.start();
    waitForResult(session);
    if (!run.step().question)
        return;
    run.showMe();
    QTRY_COMPARE_WITH_TIMEOUT(run.stage(), LessonRun::Stage::Revealed, kPatience);
    QVERIFY(run.score().isEmpty()); // nobody guessed
    QVERIFY(!run.solution().contains(u'…') || needsUncertainty(run.step().question->solution)
        || !hasValues(run.step().question->solution));
    const Recipe now = session.recipe();
    for (const lessons::Condition& condition : run.step().question->todo)
        QVERIFY(isMet(condition, now));
    if (run.isLast())
        return;
    run.next();
    waitForResult(session);
    const Recipe begins = recipeOf(run.lesson(), step + 1, session.recipe());
    if (begins.follow.binsBy == BinsBy::Hand)
        QCOMPARE(session.parameters().parameters(), begins.parameters);
    QVERIFY(session.view().options() == begins.view);
}

/// Or a question that was moved would leave its row behind.
void TestLessons::everyAnswerIsOfAQuestion()
{
    std::size_t questions = 0;
    for (const lessons::Shipped& shipped : lessons::shipped()) {
        for (const lessons::Step& step : lessons::readFile(shipped.path).lesson.steps)
            questions += step.question && isOfAuthor(*step.question) ? 1 : 0;
    }
    QCOMPARE(rights().size(), questions); // and everyStep() finds one for each
}

void TestLessons::everyValueIsInTheGuide()
{
    QFile file(u":/lessons/en/writing-lessons.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString guide = QString::fromUtf8(file.readAll());
    const QString list = guide.mid(guide.indexOf(u"# All names"_s));
    for (const LiveValue& value : lessons::liveValues()) {
        const QString name = QString::fromUtf8(value.name.data(), qsizetype(value.name.size()));
        QVERIFY2(list.contains(u'`' + name + u'`'), qPrintable(name));
    }
}

void TestLessons::everyValueHasACounterpart()
{
    QStringList names;
    for (const LiveValue& value : lessons::liveValues()) {
        const QString name = QString::fromUtf8(value.name.data(), qsizetype(value.name.size()));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names << name;
        QVERIFY2(value.kind == LiveValue::Kind::Word || counterparts().contains(name), qPrintable(name));
    }
    // And each is core's number, where empty bins are treated in each way.
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        const kl::Parameters parameters {.sampleCount = 2000, .sigma = 0.7, .binCount = 40, .emptyBins = emptyBins};
        const Fresh fresh(parameters, 30);
        const lessons::ValueSource source {
            Shown(std::make_shared<const kl::Snapshot>(fresh.snapshot), Unit::Bits), fresh.uncertainty};
        for (const LiveValue& value : lessons::liveValues()) {
            if (value.kind == LiveValue::Kind::Word)
                continue;
            const double told = lessons::inUnit(value, source);
            const double core = inUnit(value, fresh, Unit::Bits);
            const double scale = std::max(1.0, std::abs(core));
            QVERIFY2(told == core || (std::isnan(told) && std::isnan(core)) || std::abs(told - core) <= 1e-12 * scale,
                QByteArray(value.name.data(), qsizetype(value.name.size())) + ": " + QByteArray::number(told, 'g', 17)
                    + " and " + QByteArray::number(core, 'g', 17));
        }
    }
}

namespace {

/// The live values that it tells: their order may be another one in another language.
QStringList valuesOf(const Text& text)
{
    QStringList result;
    for (const auto& piece : text.pieces) {
        const auto* use = std::get_if<lessons::ValueUse>(&piece);
        if (use && use->name != u"unit"_s) // which may be said once of two values
            result << u"%1 %2 %3"_s.arg(use->name).arg(use->digits).arg(use->isBefore);
    }
    result.sort();
    return result;
}

} // namespace

void TestLessons::sameInEveryLanguage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    for (const QString& code : language::codes()) {
        for (const lessons::Shipped& shipped : lessons::shipped())
            QTest::addRow("%s in %s", qPrintable(lessons::placeKeyOf(shipped.path)), qPrintable(code))
                << QString(shipped.path).replace(u"/en/"_s, u"/%1/"_s.arg(code)) << code;
    }
}

/// Each step shows, tells and asks the same, and what is right is the same.
void TestLessons::sameInEveryLanguage()
{
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    const auto reading = lessons::readFile(path);
    QVERIFY2(reading.mistakes.isEmpty(),
        qPrintable(reading.mistakes.isEmpty() ? QString()
                                              : QString::number(reading.mistakes[0].line) + reading.mistakes[0].what));
    const lessons::Lesson& lesson = reading.lesson;
    const lessons::Lesson english = lessons::readFile(QString(path).replace(u"/%1/"_s.arg(code), u"/en/"_s)).lesson;
    QCOMPARE(language::read(lesson.language), code);
    QCOMPARE(lesson.level, english.level);
    QCOMPARE(lesson.steps.size(), english.steps.size());
    QVERIFY2(std::abs(lesson.minutes() - english.minutes()) <= 2, QByteArray::number(lesson.minutes()));
    for (int i = 0; i < lesson.steps.size(); ++i) {
        const lessons::Step& step = lesson.steps[i];
        const lessons::Step& there = english.steps[i];
        const QByteArray which = "step " + QByteArray::number(i + 1);
        QVERIFY2(lessons::asksTheSame(step, there), which.constData());
        QVERIFY2(recipeOf(lesson, i, {}) == recipeOf(english, i, {}), which.constData());
        QVERIFY2(step.setting.has_value() == there.setting.has_value(), which.constData());
        QVERIFY2(step.animation.has_value() == there.animation.has_value(), which.constData());
        QCOMPARE(step.about, there.about);
        QVERIFY2(step.notes.isEmpty() == there.notes.isEmpty(), which.constData());
        QVERIFY2(step.title.isEmpty() == there.title.isEmpty(), which.constData());
        QCOMPARE(valuesOf(step.text), valuesOf(there.text));
        if (!step.question)
            continue;
        QCOMPARE(valuesOf(step.question->text), valuesOf(there.question->text));
        QCOMPARE(valuesOf(step.question->solution), valuesOf(there.question->solution));
        for (int choice = 0; choice < step.question->choices.size(); ++choice)
            QCOMPARE(valuesOf(step.question->choices[choice]), valuesOf(there.question->choices[choice]));
    }
}

QTEST_MAIN(TestLessons)
#include "tst_lessons.moc"
