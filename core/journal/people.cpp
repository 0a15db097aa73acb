// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/people.h"

#include "catalogue/emergency_numbers.h"
#include "journal/command.h"
#include "remedies/quiet_hours.h"

#include "clock/iso8601.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace nape::journal {
namespace {

constexpr std::array<std::string_view, 17> kYesNoKeys{
    "ulcer_or_bleed", "blood_thinner", "kidney",        "heart_or_pressure",     "asthma_aspirin",
    "liver",          "alcohol_3",     "allergy_nsaid", "allergy_acetaminophen", "steroid",
    "diuretic",       "raynaud",       "numb_skin",     "cold_allergy",          "nerve_damage",
    "under_50kg",     "age19"};

bool isProfileValue(std::string_view key, std::string_view value)
{
    if (key == "pregnancy_weeks") {
        int weeks = -1;
        const auto* end = value.data() + value.size();
        return std::from_chars(value.data(), end, weeks).ptr == end && weeks >= 0 && weeks <= 45;
    }
    return std::ranges::find(kYesNoKeys, key) != kYesNoKeys.end() && (value == "yes" || value == "no");
}

bool isCountry(std::string_view code)
{
    return code.size() == 2 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string upper(std::string text)
{
    for (char& c : text) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

Expected<void> checkSetting(const std::string& key, const std::string& value)
{
    if (key == "quiet_hours") {
        if (remedies::parseQuietHours(value)) return {};
        return badInput(QT_TRANSLATE_NOOP("nape", "Quiet hours are written as 22:00-07:00, or off."));
    }
    if (key == "ice_every") {
        if (value == "1h" || value == "2h") return {};
        return badInput(QT_TRANSLATE_NOOP("nape", "Ice reminders come every 1h or every 2h."));
    }
    if (key == "guide_tones") {
        if (value == "on" || value == "off") return {};
        return badInput(QT_TRANSLATE_NOOP("nape", "The tones of the guides are on or off."));
    }
    return badInput(QT_TRANSLATE_NOOP("nape", "%1 is no setting. There are quiet_hours, ice_every and guide_tones."),
                    {key});
}

Expected<void> recordProfile(Command& command, const PersonDetails& details)
{
    for (const auto& [key, value] : details.profile) {
        NAPE_TRY(command.append(command.make(facts::ProfileAnswer{key, value})));
    }
    return {};
}

}  // namespace

Expected<void> checkPerson(const facts::Person& person, const std::vector<facts::Entry<facts::Person>>& others,
                           const facts::FactId& self, clock::Day today)
{
    if (person.name.empty() || person.name.find_first_not_of(" \t\r\n") == std::string::npos) {
        return badInput(QT_TRANSLATE_NOOP("nape", "A person needs a name."));
    }
    for (const auto& other : others) {
        if (other.header.id != self && other.value.name == person.name) {
            return badInput(QT_TRANSLATE_NOOP("nape", "There is already a person called %1."), {person.name});
        }
    }
    if (person.birth
        && (!facts::ageFromBirth(*person.birth, today) || person.birth->year() < std::chrono::year{1890})) {
        return badInput(
            QT_TRANSLATE_NOOP("nape", "That birth date cannot be. Write it as year-month-day, 1990-05-31."));
    }
    if (!person.country.empty() && !isCountry(person.country)) {
        return badInput(QT_TRANSLATE_NOOP("nape", "A country is two letters, like US, GB or DE."));
    }
    if (!person.emergencyNumber.empty() && !catalogue::isPhoneNumber(person.emergencyNumber)) {
        return badInput(
            QT_TRANSLATE_NOOP("nape", "A phone number is 2 to 15 digits, with a + before them if you like."));
    }
    return {};
}

Expected<void> applyDetails(facts::Person& person, const PersonDetails& details, Instant now)
{
    for (const auto& [key, value] : details.profile) {
        if (!isProfileValue(key, value)) {
            return badInput(QT_TRANSLATE_NOOP("nape",
                                              "%1 is not known here. Profile answers are yes or no, pregnancy_weeks "
                                              "is a number."),
                            {key + "=" + value});
        }
    }
    if (details.rename) person.name = *details.rename;
    if (details.birth) person.birth = details.birth;
    if (details.ageBand) {
        person.ageBand = details.ageBand;
        person.ageBandAt = now;
    }
    if (details.country) person.country = upper(*details.country);
    if (details.emergencyNumber) person.emergencyNumber = *details.emergencyNumber;
    return {};
}

Expected<std::vector<facts::Entry<facts::Person>>> Journal::persons() const
{
    return pass(m_state->store->persons());
}

Expected<std::optional<facts::PersonId>> Journal::personNamed(const std::optional<std::string>& name) const
{
    auto everyone = persons();
    if (!everyone) return tl::unexpected(std::move(everyone.error()));
    std::string names;
    for (const auto& person : *everyone) {
        if (name && person.value.name == *name) return facts::PersonId{person.header.id.value};
        names += (names.empty() ? "" : ", ") + person.value.name;
    }
    if (everyone->empty() && (!name || *name == "me")) return std::optional<facts::PersonId>{};
    if (name) {
        if (names.empty()) return badInput(QT_TRANSLATE_NOOP("nape", "There is nobody called %1 yet."), {*name});
        return badInput(QT_TRANSLATE_NOOP("nape", "There is nobody called %1. Known are: %2."), {*name, names});
    }
    if (everyone->size() == 1) return facts::PersonId{everyone->front().header.id.value};
    return badInput(QT_TRANSLATE_NOOP("nape", "Several people have a log here. Say whose is meant with --person: %1."),
                    {names});
}

Outcome Journal::addPerson(const std::string& name, const PersonDetails& details)
{
    auto command = Command::begin(*m_state, "person add", facts::PersonId{facts::newUuid()}, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    auto person = named(name);
    NAPE_TRY(applyDetails(person, details, command->now().at));
    auto everyone = persons();
    if (!everyone) return tl::unexpected(std::move(everyone.error()));
    NAPE_TRY(checkPerson(person, *everyone, {}, m_state->zone.dayOf(command->now().at)));
    auto fact = command->make(std::move(person));
    fact.header.id = {command->person().value};
    NAPE_TRY(command->append(fact));
    NAPE_TRY(recordProfile(*command, details));
    return command->commit(fact);
}

Outcome Journal::editPerson(const facts::PersonId& id, const PersonDetails& details)
{
    auto command = Command::begin(*m_state, "person edit", id, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    const auto* entry = command->log().last<facts::Person>();
    if (entry == nullptr) return badInput(QT_TRANSLATE_NOOP("nape", "There is no such person."));
    auto person = entry->value;
    NAPE_TRY(applyDetails(person, details, command->now().at));
    auto everyone = persons();
    if (!everyone) return tl::unexpected(std::move(everyone.error()));
    NAPE_TRY(checkPerson(person, *everyone, entry->header.id, m_state->zone.dayOf(command->now().at)));
    const auto fact = command->next(*entry, std::move(person));
    NAPE_TRY(command->addVersion(fact));
    NAPE_TRY(recordProfile(*command, details));
    return command->commit(fact);
}

Outcome Journal::setSettings(const Who& who, const std::vector<std::pair<std::string, std::string>>& settings)
{
    if (settings.empty()) return badInput(QT_TRANSLATE_NOOP("nape", "Say what to set, as KEY=VALUE."));
    for (const auto& [key, value] : settings)
        NAPE_TRY(checkSetting(key, value));
    auto command = Command::begin(*m_state, "set", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    std::optional<facts::Fact> last;
    for (const auto& [key, value] : settings) {
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
