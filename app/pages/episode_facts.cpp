// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/episode_facts.h"

#include "catalogue/guides.h"
#include "pages/dose_words.h"
#include "pages/night_words.h"
#include "pages/result_words.h"
#include "pages/wording.h"
#include "remedies/medicines.h"
#include "remedies/session_state.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace nape::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("EpisodeFacts", text);
}

/// "Ice", "Deep neck stretch", "Ibuprofen 200 mg": what people call it; ids are not for them.
QString nameOf(const facts::CareLog& log, std::string_view remedy)
{
    if (remedy == "ice") return tr("Ice");
    if (remedy == "heat") return tr("Heat");
    if (const auto product = remedies::productOf(remedy); !product.empty()) return productName(log, product);
    if (const auto* guide = catalogue::findGuide(remedy)) return translated(guide->title);
    for (const auto& guide : catalogue::guides()) {
        if (guide.remedy == remedy) return translated(guide.title);
    }
    return qt(remedy);
}

/// What a fact says in a line; nothing for those that are no part of an episode's story.
struct Told {
    EpisodeFact& line;
    const facts::CareLog& log;

    bool operator()(const facts::PainRating& rating) const
    {
        line.icon = QStringLiteral("insights");
        line.pain = rating.pain.value;
        line.text = tr("Pain %1").arg(QLocale().toString(rating.pain.value));
        return true;
    }
    bool operator()(const facts::Check& check) const
    {
        line.icon = QStringLiteral("shield");
        const auto tier = rules::tierFromId(check.complete ? check.tier : check.atLeast);
        line.text = tr("Safety check: %1").arg(tier ? headlineOf(*tier) : tr("not finished"));
        return true;
    }
    bool operator()(const facts::Session& session) const
    {
        const auto length =
            session.stopped ? std::max(clock::Duration{0}, *session.stopped - line.at) : session.planned;
        const bool ice = facts::isIce(session);
        line.icon = ice ? QStringLiteral("ice") : QStringLiteral("heat");
        line.text = (ice ? tr("Ice, %1") : tr("Heat, %1")).arg(lengthText(length));
        return true;
    }
    bool operator()(const facts::Better&) const { return say("check", tr("Clearly better")); }
    bool operator()(const facts::Worse& worse) const
    {
        return say("info", tr("%1 made it worse").arg(nameOf(log, worse.remedy)));
    }
    bool operator()(const facts::Clearance&) const { return say("doctor", tr("Cleared by a clinician")); }
    bool operator()(const facts::Temperature& t) const { return say("info", qt(facts::toText(t.reading))); }
    bool operator()(const facts::GuideDone& done) const { return say("stretch", nameOf(log, done.guide)); }
    bool operator()(const facts::Dose& dose) const
    {
        return say("pill", tr("%1, %2").arg(productName(log, dose.product), tabletsText(dose.tablets)));
    }
    bool operator()(const facts::Appointment& a) const
    {
        return say("today", tr("Appointment noted: %1").arg(qt(std::string_view(a.with)).simplified()));
    }
    bool operator()(const facts::SleepNote& night) const { return say("night", nightText(night)); }
    bool operator()(const facts::StressScore& score) const
    {
        return say("insights", tr("Stress %1").arg(QLocale().toString(score.stress.value)));
    }
    template <class T> bool operator()(const T&) const { return false; }

    bool say(const char* icon, const QString& text) const
    {
        line.icon = QString::fromLatin1(icon);
        line.text = text;
        return true;
    }
};

}  // namespace

std::vector<EpisodeFact> factsOf(const CareModel& care, const facts::CareLog& log,
                                 const facts::Entry<facts::Episode>& episode)
{
    std::vector<EpisodeFact> lines;
    const auto& id = episode.header.id.value;
    const auto end = episode.value.painEnd.value_or(std::max(care.plan().now, care.wallNow()));
    facts::CareLog::forEachEntry(log, [&]<class T>(const facts::Entry<T>& entry) {
        if (!entry.header.current || entry.header.deleted) return;
        if constexpr (requires { entry.value.episode; }) {
            if (entry.value.episode.value != id) return;
        } else {
            if (entry.header.at < episode.header.at || entry.header.at > end) return;
        }
        EpisodeFact line;
        line.id = entry.header.id;
        line.at = entry.header.at;
        const bool told = Told{line, log}(entry.value);
        if constexpr (std::is_same_v<T, facts::Session>) {
            // What nobody said to be off comes off first: with its line its alarm would go.
            const bool isIce = facts::isIce(entry.value);
            const auto& due = care.plan().due;
            const auto* last = remedies::stoppableSession(log, isIce ? "ice" : "heat", care.plan().now);
            const bool isRung = last != nullptr && last->header.id == entry.header.id
                && std::ranges::find(due, isIce ? "ice.off" : "heat.off", &plan::Due::key) != due.end();
            const bool isOn = facts::isRunning(entry, care.plan().now);
            line.deletable = !isRung && !isOn;
            if (isOn)
                line.text = isIce ? tr("Ice, still on") : tr("Heat, still on");
            else if (isRung)
                line.text = isIce ? tr("Ice, not said to be off yet") : tr("Heat, not said to be off yet");
        }
        if (told) lines.push_back(std::move(line));
    });
    const auto mark = [&](std::optional<clock::Instant> at, const QString& text) {
        if (at) lines.push_back({{}, *at, QStringLiteral("check"), text, std::nullopt, false});
    };
    mark(episode.value.spasmEnd, tr("The spasm was over"));
    mark(episode.value.painEnd, tr("The pain was gone"));
    std::ranges::stable_sort(lines, {}, &EpisodeFact::at);
    return lines;
}

}  // namespace nape::app
