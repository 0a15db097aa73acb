// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"
#include "plan/every_day.h"

#include <algorithm>
#include <set>

// What a person sets, each a dated fact; and what may be set for whom.
namespace nape::journal {
namespace {

using Settings = std::vector<std::pair<std::string, std::string>>;

Expected<void> accept(bool isKnown, const char* otherwise)
{
    if (isKnown) return {};
    return badInput(otherwise);
}

Expected<void> checkSetting(const std::string& key, const std::string& value)
{
    const bool onOrOff = value == "on" || value == "off";
    if (key == "quiet_hours") {
        return accept(remedies::parseQuietHours(value).has_value(),
                      QT_TRANSLATE_NOOP("nape", "Quiet hours are written as 22:00-07:00, or off."));
    }
    if (key == "ice_every") {
        return accept(value == "1h" || value == "2h",
                      QT_TRANSLATE_NOOP("nape", "Ice reminders come every 1h or every 2h."));
    }
    if (key == "guide_tones") {
        return accept(onOrOff, QT_TRANSLATE_NOOP("nape", "The tones of the guides are on or off."));
    }
    if (key == plan::kMorningQuestion) {
        return accept(plan::parseMorningQuestion(value).has_value(),
                      QT_TRANSLATE_NOOP("nape",
                                        "The morning question is on for every morning, episode for while it lasts, or "
                                        "off."));
    }
    if (key == plan::kBedtimeReminder) {
        return accept(value == "off" || remedies::parseTimeOfDay(value).has_value(),
                      QT_TRANSLATE_NOOP("nape", "The bedtime reminder is a time like 21:30, or off."));
    }
    if (key == plan::kPostureNudge || key == plan::kDrinkNudge) {
        return accept(plan::parseNudge(value).has_value(),
                      QT_TRANSLATE_NOOP("nape", "A nudge comes every 1h, 2h, 3h or 4h, or is off."));
    }
    return badInput(QT_TRANSLATE_NOOP("nape",
                                      "%1 is no setting. There are quiet_hours, ice_every, guide_tones, "
                                      "morning_question, bedtime_reminder, posture_nudge and drink_nudge."),
                    {key});
}

// Bedtime is told outside the quiet hours of then, or as they begin.
Expected<void> checkBedtime(const facts::CareLog& log, const Settings& settings)
{
    auto quiet = remedies::quietHoursOf(log);
    std::optional<clock::Duration> bedtime;
    for (const auto& [key, value] : settings) {
        if (key == "quiet_hours") quiet = remedies::parseQuietHours(value).value_or(quiet);
        if (key == plan::kBedtimeReminder) bedtime = remedies::parseTimeOfDay(value);
    }
    if (!bedtime || plan::mayBeBedtime(*bedtime, quiet)) return {};
    return refuse("quiet_hours",
                  QT_TRANSLATE_NOOP("nape",
                                    "That lies within the quiet hours. Bedtime is told before them, or as they "
                                    "begin."));
}

// A nudge is for those whose trigger it is. Switching one off asks nothing.
Expected<void> checkNudge(const facts::Ids& triggers, const std::string& key, const std::string& value)
{
    const auto isLogged = [&](std::string_view id) { return std::ranges::find(triggers, id) != triggers.end(); };
    if (value == "off") return {};
    if (key == plan::kPostureNudge && std::ranges::none_of(plan::kPostureTriggers, isLogged)) {
        return refuse("no_trigger",
                      QT_TRANSLATE_NOOP("nape",
                                        "This nudge is for people with posture, or one position held long, among "
                                        "what set it off. No episode names either."));
    }
    if (key == plan::kDrinkNudge && std::ranges::none_of(plan::kDrinkTriggers, isLogged)) {
        return refuse("no_trigger",
                      QT_TRANSLATE_NOOP("nape",
                                        "This nudge is for people with too little water among what set it off. No "
                                        "episode names it."));
    }
    return {};
}

}  // namespace

Expected<facts::Ids> Journal::loggedTriggers(const Who& who) const
{
    if (!who) return facts::Ids{};
    auto episodes = history({.person = who, .from = {}, .to = {}, .kind = std::string{facts::Episode::kKind}});
    if (!episodes) return tl::unexpected(std::move(episodes.error()));
    std::set<std::string> triggers;
    for (const auto& fact : *episodes) {
        const auto& ids = std::get<facts::Episode>(fact.noun).triggers;
        triggers.insert(ids.begin(), ids.end());
    }
    return facts::Ids{triggers.begin(), triggers.end()};
}

Outcome Journal::setSettings(const Who& who, const Settings& settings)
{
    if (settings.empty()) return badInput(QT_TRANSLATE_NOOP("nape", "Say what to set, as KEY=VALUE."));
    for (const auto& [key, value] : settings)
        NAPE_TRY(checkSetting(key, value));
    auto command = Command::begin(*m_state, "set", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    NAPE_TRY(checkBedtime(command->log(), settings));
    const auto triggers = loggedTriggers(command->person());
    if (!triggers) return tl::unexpected(triggers.error());
    std::optional<facts::Fact> last;
    for (const auto& [key, value] : settings) {
        NAPE_TRY(checkNudge(*triggers, key, value));
        last = command->make(facts::SettingChange{key, value});
        NAPE_TRY(command->append(*last));
    }
    return command->commit(*last);
}

Outcome Journal::setSetting(const Who& who, const std::string& key, const std::string& value)
{
    return setSettings(who, {{key, value}});
}

}  // namespace nape::journal
