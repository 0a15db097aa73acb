// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace nape::app {

/// A clock that stands where it was set: the sample log is written at moments of its own.
class SetClock final : public clock::Clock {
public:
    [[nodiscard]] clock::Instant now() const override { return m_now; }
    void setTo(clock::Instant moment) { m_now = moment; }

private:
    clock::Instant m_now{};
};

/// Writes the log that the pictures show, step by step through the journal, as a person would. Each step goes on from
/// the one before and leaves the clock where the picture is taken.
class SampleLog {
public:
    SampleLog(journal::Journal& journal, SetClock& clock);

    /// The first log of all: nothing is known of the person.
    void newcomer();
    /// A check that allows everything.
    void checked();
    /// Two spasms that are over, and days without one.
    void past();
    /// Sore since this morning, not yet checked.
    void hurts();
    /// A check that allows everything, ice twice, ratings.
    void caredFor();
    /// Ice for four minutes now.
    void iceRuns();
    /// The ten minutes are over.
    void iceIsOver();
    /// A check that says to see a doctor soon.
    void doctorSoon();
    /// A check that says to see a doctor today.
    void doctorToday();
    /// A check that says to go to an emergency department now.
    void emergency();
    /// A check that says to call now.
    void emergencyNow();
    /// Somebody has said to have seen that.
    void emergencySeen();
    /// All of it up to ice that runs, in one step.
    void iceRunsAtLast();
    /// All of it up to the last ice, and the time after which heat may go on.
    void heatMayStart();
    /// Heat on a bottle for four minutes now.
    void heatRuns();
    /// Five minutes: the question whether somebody is awake.
    void heatAsks();
    /// One package was read, and one tablet logged about an hour ago.
    void doseLogged();
    /// And then far more than the package allows.
    void tooMuch();
    /// Three people, one with a long name; Mara has a doctor and a dentist.
    void household();
    /// A check that says to call now, of somebody whose country nobody knows.
    void emergencyNowhere();
    /// A doctor soon, a doctor to call, and an appointment with the dentist for tomorrow.
    void appointmentNoted();
    /// The morning after a night with a sore neck; stress, posture, drinking and teeth are among what set it off.
    void morningAfter();

    /// The day of the pictures, 00:00.
    static constexpr clock::Instant kDay = std::chrono::sys_days{std::chrono::year{2025} / 6 / 7};

private:
    void ice(clock::Duration start, clock::Duration length);
    void rate(clock::Duration when, int pain);
    void check(clock::Duration when, std::initializer_list<triage::Question> yes);
    void at(clock::Duration sinceMidnight) { m_clock.setTo(kDay + sinceMidnight); }

    journal::Journal& m_journal;
    SetClock& m_clock;
};

}  // namespace nape::app
