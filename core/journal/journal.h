// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive.h"
#include "facts/effective_now.h"
#include "journal/outcome.h"
#include "plan/plan.h"
#include "remedies/heat.h"

#include <filesystem>
#include <map>
#include <memory>
#include <span>

namespace nape::journal {

struct JournalState;  // clock, zone and store behind the door

/// What "It hurts" records.
struct NewEpisode {
    facts::PainScore pain;
    std::optional<Instant> onset;  ///< now when unset; never in the future
    bool estimated = false;
    facts::Ids where, triggers, symptoms;
    std::string note;
};

enum class EndOf { both, spasm, pain };

struct IceStart {
    clock::Duration planned = std::chrono::minutes{10};  ///< 60 s at least; over 600 s is refused (I1)
    bool wrapped = false;  ///< the tick (I2)
    facts::Ids where;
};

struct HeatStart {
    remedies::HeatTicks ticks;  ///< with what, and what was ticked (H1 to H3, H6, H9)
    clock::Duration planned = remedies::kHeatUsual;  ///< 60 s at least; over 20 min is refused (H4)
    facts::Ids where;
};

/// A guide that was gone through.
struct GuideDoneNow {
    std::string guide;  ///< stretch_simple … night
    std::optional<Instant> at;  ///< now when unset; one that has been is kept whatever the plan says of it
    bool helper = false;
};

/// A check to record: the answers and what the front end knows of age and temperature.
struct NewCheck {
    triage::Answers answers;
    std::optional<triage::Answer> others;  ///< fills asked questions that can apply and were not named
    std::optional<facts::Reading> reading;
    std::optional<facts::AgeRange> age;  ///< given with the check; kept with a person who has none
    std::optional<clock::Day> birth;  ///< likewise, and it counts before `age`
    std::optional<facts::AgeBand> ageBand;  ///< likewise; what is kept when `age` was given in years or months
};
struct CheckDone {
    triage::Result result;
    facts::FactId record;
    Instant at;
};

/// A dose to record.
struct NewDose {
    std::string product;  ///< id of the catalogue
    int tablets = 1;
    std::optional<Instant> time;  ///< now when unset; in the past it counts as already taken
    bool alreadyTaken = false;
};
/// What the own package says where it is stricter than the catalogue (M8).
struct PackageLimits {
    std::optional<int> maxTablets;  ///< in 24 h
    std::optional<clock::Duration> gap;
};

/// An appointment to be noted.
struct NewAppointment {
    std::string with;  ///< one line
    Instant when;  ///< ahead of now
    std::string note;
};

struct PersonDetails {
    std::optional<std::string> rename;
    std::optional<clock::Day> birth;
    std::optional<facts::AgeBand> ageBand;
    std::optional<std::string> country;  ///< ISO 3166 alpha-2, or empty for unknown
    std::optional<std::string> emergencyNumber;  ///< 2 to 15 digits, + allowed; empty for none
    std::optional<std::string> doctor, doctorPhone, dentist, dentistPhone;  ///< one line each; empty for none
    std::optional<std::string> poisonControl;  ///< a number to call; empty for none
    std::map<std::string, std::string> profile;
};

/// The keys that a profile knows: yes or no, and pregnancy_weeks, a number.
[[nodiscard]] std::span<const std::string_view> profileKeys();
/// Whether doctor, dentist and poison control can be kept like that.
[[nodiscard]] Expected<void> checkContacts(const PersonDetails& details);

/// A due item and whose it is.
struct PersonDue {
    facts::PersonId person;
    std::string name;
    plan::Due due;
};

enum class ImportMode { dryRun, save };

/// What an archive brought, or would bring; in facts, whatever the number of their versions.
struct ImportReport {
    int added = 0;  ///< that were not here
    int changed = 0;  ///< that are here and got versions
    int unchanged = 0;
    int flagged = 0;  ///< of the first two: break a rule or lie ahead, and are kept all the same
    std::vector<std::string> people;  ///< whose facts they are
};

/// What bringing a backup back did.
struct Restored {
    std::filesystem::path safetyCopy;  ///< what was there before
    bool wasReadable = true;  ///< false: it was damaged, so ice waits a full hour and the check is asked again
    int sessions = 0, doses = 0, checks = 0, clearances = 0;  ///< kept of it, because limits and locks hang on them
};

struct Verified {
    bool ok = false;
    int schema = 0;
    std::string integrity;
    std::vector<std::pair<std::string, long long>> counts;
};

/// The only door for the front ends. Each command reads the facts, asks the rules, appends and commits inside one
/// BEGIN IMMEDIATE, so two programs on the same file cannot both start. Holds no state of its own beyond the open
/// store: no cached plan, no running timer. Not thread-safe. Throws nothing.
class Journal {
public:
    /// Opens the data folder. Nothing is created until the first command; a newer, foreign or damaged file is refused.
    [[nodiscard]] static Expected<std::unique_ptr<Journal>> open(const std::filesystem::path& folder,
                                                                 const clock::Clock& clock, const clock::Zone& zone);
    [[nodiscard]] static std::filesystem::path defaultFolder();
    /// What `verify` reports for a folder whose file cannot even be opened is in the Failure.
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    // -- people -------------------------------------------------------------------------------------------------
    [[nodiscard]] Expected<std::vector<facts::Entry<facts::Person>>> persons() const;
    /// The person of that name; without a name the one person there is. Nothing when nobody is there yet; several and
    /// no name, or an unknown name, is BadInput that lists them.
    [[nodiscard]] Expected<std::optional<facts::PersonId>> personNamed(const std::optional<std::string>& name) const;
    /// Whether somebody may be called that; `self` may keep their own name.
    [[nodiscard]] Expected<void> mayBeCalled(const std::string& name, const std::optional<facts::PersonId>& self) const;
    [[nodiscard]] Outcome addPerson(const std::string& name, const PersonDetails& details);
    [[nodiscard]] Outcome editPerson(const facts::PersonId& person, const PersonDetails& details);

    // Commands take the person, or nothing for "the first person, made now" (named "me").
    using Who = std::optional<facts::PersonId>;

    // -- the main job -------------------------------------------------------------------------------------------
    [[nodiscard]] Outcome logEpisode(const Who& who, const NewEpisode& episode);
    [[nodiscard]] Outcome ratePain(const Who& who, facts::PainScore pain);
    [[nodiscard]] Outcome sayBetter(const Who& who);
    [[nodiscard]] Outcome endEpisode(const Who& who, EndOf what);
    [[nodiscard]] Outcome goodDay(const Who& who);
    [[nodiscard]] Expected<CheckDone> recordCheck(const Who& who, const NewCheck& check);
    [[nodiscard]] Outcome startIce(const Who& who, const IceStart& start);
    [[nodiscard]] Outcome stopIce(const Who& who);
    /// Done warns with H8 where an adult has to stay.
    [[nodiscard]] Outcome startHeat(const Who& who, const HeatStart& start);
    [[nodiscard]] Outcome stopHeat(const Who& who);
    /// Refused where the plan locks it now. Of an earlier moment it is kept all the same, flagged, and Done warns with
    /// the rules that were against it.
    [[nodiscard]] Outcome recordGuide(const Who& who, const GuideDoneNow& done);
    /// "It made it worse": locks that remedy for the day (L5).
    [[nodiscard]] Outcome recordWorse(const Who& who, const std::string& remedy);
    [[nodiscard]] Outcome keepIceReminders(const Who& who, bool keep);
    [[nodiscard]] Outcome answerScreening(const Who& who, const facts::Screening& screening);
    /// A dose now is refused where a rule says no; one that has been is kept, with the rules that it broke as warnings.
    [[nodiscard]] Outcome recordDose(const Who& who, const NewDose& dose);
    /// "I have read my package" (M0).
    [[nodiscard]] Outcome readPackage(const Who& who, const std::string& product, const PackageLimits& stricter);
    [[nodiscard]] Outcome recordTemperature(const Who& who, const facts::Reading& reading);
    /// Done warns with the locks that stay, because their check is newer than the clearance.
    [[nodiscard]] Outcome recordClearance(const Who& who, std::optional<Instant> at);
    [[nodiscard]] Outcome acknowledgeCard(const Who& who, const facts::FactId& check);
    [[nodiscard]] Outcome noteAppointment(const Who& who, const NewAppointment& appointment);
    /// How the night was: one note a day. A second one is refused, the first is there to be edited.
    [[nodiscard]] Outcome noteNight(const Who& who, const facts::SleepNote& night);
    [[nodiscard]] Outcome noteStress(const Who& who, facts::PainScore stress);
    /// quiet_hours=22:00-07:00 (or off), ice_every=1h|2h, guide_tones=on|off, morning_question=on|episode|off,
    /// bedtime_reminder=21:30 (or off), posture_nudge and drink_nudge=1h|2h|3h|4h|off: all of them or none. A bedtime
    /// within quiet hours, and a nudge for somebody who never logged its trigger, are refused.
    [[nodiscard]] Outcome setSettings(const Who& who, const std::vector<std::pair<std::string, std::string>>& settings);
    [[nodiscard]] Outcome setSetting(const Who& who, const std::string& key, const std::string& value);
    /// "My clock was wrong between these": `by` moves those times; a move that would put them in the future is taken
    /// the other way, since what happened cannot lie ahead.
    [[nodiscard]] Outcome fixClock(const Who& who, Instant from, Instant to, clock::Duration by);
    /// Done to "heat.awake" says "I am awake" and answers with the session; an alarm is never put off.
    [[nodiscard]] Outcome answerReminder(const Who& who, facts::ReminderAct act, const std::string& key,
                                         std::optional<clock::Duration> snoozeFor);
    /// Ledger: a reminder was shown through `channel`. Idempotent per key and moment.
    [[nodiscard]] Outcome reminderPosted(const facts::PersonId& person, const plan::Due& due,
                                         const std::string& channel);

    // -- looking after the log ----------------------------------------------------------------------------------
    /// FIELD=VALUE pairs with the stored field names; `at` (and `onset` for an episode) moves it in time. A check takes
    /// question ids too and is assessed anew; its old version is kept.
    [[nodiscard]] Outcome edit(const facts::FactId& id,
                               const std::vector<std::pair<std::string, std::string>>& changes);
    [[nodiscard]] Outcome remove(const facts::FactId& id);
    /// Takes the newest command back, of that person where one is named; Done names the fact that it was about. What
    /// was running comes back running where it was started like that.
    /// Where `only` is named and another command is the newest by now, nothing is taken back ("changed").
    [[nodiscard]] Outcome undo(const Who& who = std::nullopt, std::optional<long long> only = std::nullopt);
    /// The command that undo() would take back, to be named to it; nothing where there is none.
    [[nodiscard]] Expected<std::optional<long long>> undoable(const Who& who = std::nullopt) const;

    // -- queries ------------------------------------------------------------------------------------------------
    /// The plan of now, or of any moment. Without a person: the empty plan with note "no_episode".
    [[nodiscard]] Expected<plan::Plan> plan(const Who& who, std::optional<Instant> at = std::nullopt) const;
    /// The facts behind plan(): for pages that show them.
    [[nodiscard]] Expected<facts::CareLog> careLog(const facts::PersonId& person) const;
    /// Due items of everyone, oldest first.
    [[nodiscard]] Expected<std::vector<PersonDue>> reminders() const;
    struct HistoryFilter {
        Who person;  ///< everyone when unset
        std::optional<Instant> from, to;
        std::optional<std::string> kind;
        int limit = 0;  ///< 0 = all
    };
    [[nodiscard]] Expected<std::vector<facts::Fact>> history(const HistoryFilter& filter) const;
    [[nodiscard]] Expected<std::vector<facts::Fact>> trash(const Who& who = std::nullopt) const;
    [[nodiscard]] Expected<std::optional<facts::Fact>> find(const facts::FactId& id) const;
    /// What the log says to a check made now, and the person's age: what the check page needs to ask only what can
    /// apply.
    struct CheckContext {
        triage::LogFindings log;
        std::optional<facts::AgeRange> age;
        bool ageToAsk = true;  ///< no age yet, or a band older than a year
        Instant at;  ///< the moment of the check
        Instant ageAt;  ///< the moment whose age counts: the onset, where an episode is open
    };
    [[nodiscard]] Expected<CheckContext> checkContext(const Who& who) const;
    /// What episodes of that person name as a trigger, however long ago; each once.
    [[nodiscard]] Expected<facts::Ids> loggedTriggers(const Who& who) const;
    /// Effective now and the newest own stamp, as every command uses them.
    [[nodiscard]] Expected<facts::EffectiveNow> now() const;

    // -- the file -----------------------------------------------------------------------------------------------
    /// Everything as Nape's own JSON; exportJson() writes it to a file (0600), whole or not at all,
    /// and replaces only ordinary files.
    [[nodiscard]] Expected<std::string> archive(const exchange::ArchiveOptions& options) const;
    [[nodiscard]] Expected<void> exportJson(const std::filesystem::path& out,
                                            const exchange::ArchiveOptions& options) const;
    /// Brings in what archive() wrote, here or on another machine: all of it or nothing. Refuses no fact for a rule
    /// that it breaks. A file that is none, or damaged, is BadInput. The dry run changes nothing and makes no file.
    [[nodiscard]] Expected<ImportReport> importJson(const std::filesystem::path& file, ImportMode mode);
    [[nodiscard]] Expected<std::filesystem::path> backup(std::optional<std::filesystem::path> folder) const;
    /// Puts the backup `file` into `folder`, also where the file there is too damaged to open. What limits and locks
    /// hang on is carried over. A backup that is newer, foreign or damaged is refused and nothing changes.
    [[nodiscard]] static Expected<Restored> restore(const std::filesystem::path& folder,
                                                    const std::filesystem::path& file, const clock::Clock& clock);
    [[nodiscard]] Expected<Verified> verify() const;
    /// "ok" or SQLite's findings; off the paint path.
    [[nodiscard]] Expected<std::string> quickCheck() const;
    /// Changes whenever another program commits.
    [[nodiscard]] Expected<long long> dataVersion() const;
    [[nodiscard]] std::filesystem::path databasePath() const;
    [[nodiscard]] std::filesystem::path folder() const;

private:
    explicit Journal(std::unique_ptr<JournalState> state);
    std::unique_ptr<JournalState> m_state;
};

}  // namespace nape::journal
