// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/people.h"

#include "catalogue/countries.h"
#include "catalogue/emergency_numbers.h"
#include "journal/command.h"
#include "journal/typed_line.h"

#include "clock/iso8601.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace nape::journal {
namespace {

constexpr std::string_view kPregnancy = "pregnancy_weeks";
constexpr std::array<std::string_view, 20> kProfileKeys{
    "ulcer_or_bleed", "blood_thinner", "kidney",    "heart_or_pressure", "heart_surgery",         "daily_aspirin",
    "asthma_aspirin", "liver",         "alcohol_3", "allergy_nsaid",     "allergy_acetaminophen", "steroid",
    "diuretic",       "raynaud",       "numb_skin", "cold_allergy",      "nerve_damage",          "under_50kg",
    "age19",          kPregnancy};
constexpr int kLongestName = 60;
constexpr int kLongestContact = 80;

std::string upper(std::string text)
{
    for (char& c : text) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

Expected<void> checkName(std::string& name, const std::vector<facts::Entry<facts::Person>>& others,
                         const facts::FactId& self)
{
    name = trimmed(name);
    switch (faultOf(name, kLongestName)) {
    case LineFault::empty: return badInput(QT_TRANSLATE_NOOP("nape", "A person needs a name."));
    case LineFault::unreadable:
        return badInput(QT_TRANSLATE_NOOP("nape", "There are characters in this name that cannot be shown."));
    case LineFault::tooLong:
        return badInput(QT_TRANSLATE_NOOP("nape", "This name is too long: %1 characters at most."),
                        {static_cast<long long>(kLongestName)});
    case LineFault::none: break;
    }
    for (const auto& other : others) {
        if (other.header.id != self && readsAlike(other.value.name, name)) {
            return badInput(QT_TRANSLATE_NOOP("nape", "There is already a person called %1."), {other.value.name});
        }
    }
    return {};
}

// Whom to call: a name and a number, either may be missing.
Expected<void> checkContact(std::string& name, std::string& phone)
{
    for (auto* line : {&name, &phone}) {
        *line = trimmed(*line);
        const auto fault = faultOf(*line, kLongestContact);
        if (fault == LineFault::none || line->empty()) continue;
        if (fault == LineFault::tooLong) {
            return badInput(QT_TRANSLATE_NOOP("nape", "A name or number to call has %1 characters at most."),
                            {static_cast<long long>(kLongestContact)});
        }
        return badInput(QT_TRANSLATE_NOOP("nape", "There are characters in this name or number that cannot be shown."));
    }
    if (!phone.empty() && phone.find_first_of("0123456789") == std::string::npos) {
        return badInput(QT_TRANSLATE_NOOP("nape", "\"%1\" is no phone number: there are no digits in it."), {phone});
    }
    return {};
}

Expected<void> recordProfile(Command& command, const PersonDetails& details)
{
    for (const auto& [key, value] : details.profile) {
        NAPE_TRY(command.append(command.make(facts::ProfileAnswer{key, value})));
    }
    return {};
}

}  // namespace

std::span<const std::string_view> profileKeys()
{
    return kProfileKeys;
}

Expected<void> checkPerson(facts::Person& person, const std::vector<facts::Entry<facts::Person>>& others,
                           const facts::FactId& self, clock::Day today)
{
    const auto own = std::ranges::find(others, self, [](const auto& entry) { return entry.header.id; });
    const auto* before = own == others.end() ? nullptr : &own->value;
    // What was kept before a rule was made, or came with an import, must not stand in the way of another change.
    const auto isNew = [&](auto facts::Person::* field) {
        return before == nullptr || before->*field != person.*field;
    };
    if (isNew(&facts::Person::name)) NAPE_TRY(checkName(person.name, others, self));
    for (const auto& [field, phone] : {std::pair{&facts::Person::doctor, &facts::Person::doctorPhone},
                                       std::pair{&facts::Person::dentist, &facts::Person::dentistPhone}}) {
        if (isNew(field) || isNew(phone)) NAPE_TRY(checkContact(person.*field, person.*phone));
    }
    if (std::string nobody; isNew(&facts::Person::poisonControl)) NAPE_TRY(checkContact(nobody, person.poisonControl));
    if (isNew(&facts::Person::birth) && person.birth
        && (!facts::ageFromBirth(*person.birth, today) || person.birth->year() < std::chrono::year{1890})) {
        return badInput(
            QT_TRANSLATE_NOOP("nape", "That birth date cannot be. Write it as year-month-day, 1990-05-31."));
    }
    if (isNew(&facts::Person::country) && !person.country.empty() && !catalogue::isCountryCode(person.country)) {
        return badInput(
            QT_TRANSLATE_NOOP("nape", "There is no country %1. A country is two letters, like US, GB or DE."),
            {person.country});
    }
    if (isNew(&facts::Person::emergencyNumber) && !person.emergencyNumber.empty()
        && !catalogue::isPhoneNumber(person.emergencyNumber)) {
        return badInput(
            QT_TRANSLATE_NOOP("nape", "A phone number is 2 to 15 digits, with a + before them if you like."));
    }
    return {};
}

Expected<void> checkContacts(const PersonDetails& details)
{
    for (const auto& [name, phone] :
         {std::pair{details.doctor, details.doctorPhone}, std::pair{details.dentist, details.dentistPhone},
          std::pair{std::optional<std::string>{}, details.poisonControl}}) {
        auto typedName = name.value_or(std::string{});
        auto typedPhone = phone.value_or(std::string{});
        NAPE_TRY(checkContact(typedName, typedPhone));
    }
    return {};
}

bool isProfileValue(std::string_view key, std::string_view value)
{
    if (key == kPregnancy) {
        int weeks = -1;
        const auto* end = value.data() + value.size();
        const auto read = std::from_chars(value.data(), end, weeks);
        return read.ec == std::errc{} && read.ptr == end && weeks >= 0 && weeks <= 45;
    }
    return std::ranges::find(kProfileKeys, key) != kProfileKeys.end() && (value == "yes" || value == "no");
}

Expected<void> checkProfileAnswer(const facts::ProfileAnswer& answer)
{
    if (isProfileValue(answer.key, answer.value)) return {};
    return badInput(QT_TRANSLATE_NOOP("nape",
                                      "%1 is not known here. Profile answers are yes or no, pregnancy_weeks "
                                      "is a number."),
                    {answer.key + "=" + answer.value});
}

Expected<void> applyDetails(facts::Person& person, const PersonDetails& details, Instant now)
{
    for (const auto& [key, value] : details.profile) {
        NAPE_TRY(checkProfileAnswer({key, value}));
    }
    if (details.rename) person.name = *details.rename;
    if (details.birth) person.birth = details.birth;
    if (details.ageBand) {
        person.ageBand = details.ageBand;
        person.ageBandAt = now;
    }
    if (details.country) person.country = upper(*details.country);
    if (details.emergencyNumber) person.emergencyNumber = *details.emergencyNumber;
    if (details.doctor) person.doctor = *details.doctor;
    if (details.doctorPhone) person.doctorPhone = *details.doctorPhone;
    if (details.dentist) person.dentist = *details.dentist;
    if (details.dentistPhone) person.dentistPhone = *details.dentistPhone;
    if (details.poisonControl) person.poisonControl = *details.poisonControl;
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

Expected<void> Journal::mayBeCalled(const std::string& name, const std::optional<facts::PersonId>& self) const
{
    auto everyone = persons();
    if (!everyone) return tl::unexpected(std::move(everyone.error()));
    const facts::FactId own{self ? self->value : std::string{}};
    const auto before = std::ranges::find(*everyone, own, [](const auto& entry) { return entry.header.id; });
    if (before != everyone->end() && before->value.name == name) return {};
    auto typed = name;
    return checkName(typed, *everyone, own);
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

}  // namespace nape::journal
