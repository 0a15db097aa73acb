// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sample_log.h"

namespace nape::app {
namespace {

using namespace std::chrono_literals;
using facts::PainScore;
using triage::Question;

constexpr journal::Journal::Who kFirst = std::nullopt;

}  // namespace

SampleLog::SampleLog(journal::Journal& journal, SetClock& clock)
    : m_journal(journal)
    , m_clock(clock)
{
    at(-80 * 24h);
}

void SampleLog::newcomer()
{
    at(7h + 12min);
    std::ignore = m_journal.logEpisode(kFirst, {PainScore{7}, {}, false, {"back_right"}, {}, {}, {}});
    at(7h + 13min);
}

void SampleLog::checked()
{
    check(7h + 14min, {});
    at(7h + 15min);
}

void SampleLog::past()
{
    at(-76 * 24h + 8h);
    journal::PersonDetails mara;
    mara.ageBand = facts::AgeBand::from18to64;
    mara.country = "GB";
    std::ignore = m_journal.addPerson("Mara", mara);
    at(-75 * 24h + 18h);
    std::ignore = m_journal.logEpisode(kFirst, {PainScore{5}, {}, false, {"back_left"}, {"heavy_carry"}, {}, {}});
    check(-75 * 24h + 18h + 5min, {});
    rate(-74 * 24h + 9h, 3);
    rate(-73 * 24h + 9h, 1);
    at(-73 * 24h + 20h);
    std::ignore = m_journal.endEpisode(kFirst, journal::EndOf::both);
    at(-44 * 24h + 7h);
    std::ignore =
        m_journal.logEpisode(kFirst, {PainScore{6}, {}, false, {"back_right"}, {"sleep_position"}, {"headache"}, {}});
    check(-44 * 24h + 7h + 5min, {});
    rate(-43 * 24h + 9h, 4);
    at(-42 * 24h + 12h);
    std::ignore = m_journal.endEpisode(kFirst, journal::EndOf::both);
    at(7h);
}

void SampleLog::hurts()
{
    at(7h + 12min);
    std::ignore = m_journal.logEpisode(kFirst,
                                       {PainScore{7},
                                        kDay + 7h + 10min,
                                        false,
                                        {"back_right", "shoulder_right"},
                                        {"sleep_position"},
                                        {"muscle_hard"},
                                        {}});
    at(7h + 13min);
}

void SampleLog::caredFor()
{
    check(7h + 14min, {});
    at(7h + 15min);
    std::ignore =
        m_journal.answerScreening(kFirst, {facts::Answer::no, facts::Answer::no, facts::Answer::no, facts::Answer::no});
    ice(7h + 16min, 10min);
    rate(7h + 30min, 6);
    ice(9h, 10min);
    rate(9h + 15min, 5);
    ice(13h + 40min, 10min);
    rate(13h + 55min, 4);
    at(15h + 2min);
}

void SampleLog::iceRuns()
{
    at(15h + 3min);
    std::ignore = m_journal.startIce(kFirst, {10min, true, {"back_right"}});
    at(15h + 6min + 36s);
}

void SampleLog::iceIsOver()
{
    at(15h + 13min + 5s);
}

void SampleLog::doctorSoon()
{
    check(15h + 30min, {Question::sleep});
    at(15h + 31min);
}

void SampleLog::doctorToday()
{
    check(15h + 35min, {Question::fever});
    at(15h + 36min);
}

void SampleLog::emergency()
{
    check(15h + 40min, {Question::stiff, Question::fever});
    at(15h + 41min);
}

void SampleLog::emergencyNow()
{
    check(15h + 45min, {Question::chest});
    at(15h + 46min);
}

void SampleLog::emergencySeen()
{
    const auto who = m_journal.personNamed(std::nullopt);
    if (!who || !*who) return;
    const auto log = m_journal.careLog(**who);
    if (log && log->last<facts::Check>() != nullptr)
        std::ignore = m_journal.acknowledgeCard(kFirst, log->last<facts::Check>()->header.id);
}

void SampleLog::iceRunsAtLast()
{
    past();
    hurts();
    caredFor();
    iceRuns();
}

void SampleLog::heatMayStart()
{
    past();
    hurts();
    caredFor();
}

void SampleLog::heatRuns()
{
    heatMayStart();
    at(15h + 3min);
    std::ignore =
        m_journal.startHeat(kFirst, {{facts::Modality::bottle, true, true, true, true, true}, 15min, {"back_right"}});
    at(15h + 6min + 36s);
}

void SampleLog::heatAsks()
{
    heatRuns();
    at(15h + 8min + 12s);
}

void SampleLog::doseLogged()
{
    heatMayStart();
    at(13h + 56min);
    journal::PersonDetails healthy;
    for (const char* key :
         {"ulcer_or_bleed", "blood_thinner", "kidney", "heart_or_pressure", "heart_surgery", "daily_aspirin",
          "asthma_aspirin", "liver", "alcohol_3", "allergy_nsaid", "allergy_acetaminophen", "steroid", "diuretic"})
        healthy.profile[key] = "no";
    healthy.profile["pregnancy_weeks"] = "0";
    if (const auto who = m_journal.personNamed(std::nullopt); who && *who)
        std::ignore = m_journal.editPerson(**who, healthy);
    std::ignore = m_journal.readPackage(kFirst, "ibuprofen-200", {});
    std::ignore = m_journal.recordDose(kFirst, {.product = "ibuprofen-200", .tablets = 1, .time = {}});
    at(15h + 2min);
}

void SampleLog::tooMuch()
{
    doseLogged();
    std::ignore =
        m_journal.recordDose(kFirst, {.product = "ibuprofen-200", .tablets = 20, .time = {}, .alreadyTaken = true});
}

void SampleLog::household()
{
    past();
    if (const auto mara = m_journal.personNamed(std::nullopt); mara && *mara) {
        journal::PersonDetails contacts;
        contacts.doctor = "Dr Green";
        contacts.doctorPhone = "020 7946 0123";
        contacts.dentist = "Park Road Dental";
        std::ignore = m_journal.editPerson(**mara, contacts);
    }
    journal::PersonDetails child;
    child.birth = clock::Day{std::chrono::year{2016} / 3 / 4};
    child.country = "GB";
    std::ignore = m_journal.addPerson("Tom", child);
    std::ignore = m_journal.addPerson("👵 Grandmother Wilhelmina from the second floor", {});
    at(15h + 2min);
}

void SampleLog::emergencyNowhere()
{
    newcomer();
    check(7h + 14min, {Question::chest});
    at(7h + 15min);
}

void SampleLog::appointmentNoted()
{
    past();
    hurts();
    if (const auto mara = m_journal.personNamed(std::nullopt); mara && *mara) {
        journal::PersonDetails contacts;
        contacts.doctor = "Dr Green";
        contacts.doctorPhone = "020 7946 0123";
        std::ignore = m_journal.editPerson(**mara, contacts);
    }
    check(7h + 14min, {Question::sleep, Question::grinding});
    at(7h + 20min);
    std::ignore = m_journal.noteAppointment(kFirst, {"Park Road Dental", kDay + 34h + 30min, {}});
    at(18h + 5min);
}

void SampleLog::morningAfter()
{
    past();
    at(-3h);
    std::ignore = m_journal.logEpisode(
        kFirst, {PainScore{5}, {}, false, {"back_left"}, {"stress", "posture", "dehydration", "grinding"}, {}, {}});
    check(-3h + 5min, {Question::grinding});
    std::ignore = m_journal.setSettings(kFirst, {{"bedtime_reminder", "21:30"}, {"posture_nudge", "2h"}});
    at(7h + 20min);
}

void SampleLog::ice(clock::Duration start, clock::Duration length)
{
    at(start);
    std::ignore = m_journal.startIce(kFirst, {length, true, {"back_right"}});
    at(start + length);
    std::ignore = m_journal.stopIce(kFirst);
}

void SampleLog::rate(clock::Duration when, int pain)
{
    at(when);
    std::ignore = m_journal.ratePain(kFirst, PainScore{pain});
}

void SampleLog::check(clock::Duration when, std::initializer_list<Question> yes)
{
    at(when);
    journal::NewCheck check;
    for (const auto question : yes)
        check.answers.set(question, facts::Answer::yes);
    check.others = facts::Answer::no;
    std::ignore = m_journal.recordCheck(kFirst, check);
}

}  // namespace nape::app
