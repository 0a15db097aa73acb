// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "pages/steady_clock.h"

#include <QObject>
#include <QString>

#include <utility>

namespace nape::app {

/// What the window shows: the plan of the person whose log is open, and what is due for everyone. Asks the journal
/// again whenever told to and says so; holds no timer, knows no page, decides nothing.
/// Owned by main(); outlives every page.
class CareModel : public QObject {
    Q_OBJECT
public:
    CareModel(journal::Journal& journal, const clock::Clock& clock, const clock::Zone& zone, const SteadyClock& steady,
              QObject* parent = nullptr);

    [[nodiscard]] journal::Journal& journal() const { return m_journal; }
    [[nodiscard]] const clock::Zone& zone() const { return m_zone; }
    /// The wall clock, for what is displayed; rules get their time from the journal.
    [[nodiscard]] clock::Instant wallNow() const { return m_clock.now(); }
    /// For what is led through step by step while it is on show.
    [[nodiscard]] std::chrono::milliseconds steadyNow() const { return m_steady.now(); }

    /// When this Nape was started: what came due before then was missed.
    [[nodiscard]] clock::Instant openedAt() const { return m_openedAt; }

    /// The plan as of the last refresh().
    [[nodiscard]] const plan::Plan& plan() const { return m_plan; }
    /// What is due for everyone as of the last refresh().
    [[nodiscard]] const std::vector<journal::PersonDue>& dues() const { return m_dues; }
    /// Whose log is open; nothing before the first log.
    [[nodiscard]] const std::optional<facts::PersonId>& person() const { return m_person; }
    [[nodiscard]] QString personName() const { return m_personName; }
    void setPerson(const facts::PersonId& person);
    /// Several people have a log here: whose is open is then said on every page.
    [[nodiscard]] bool isShared() const { return m_people > 1; }
    /// Whose log is open, where that has to be said; else empty.
    [[nodiscard]] QString whose() const;

    /// The country that the system is set to, ISO 3166 alpha-2, or empty: to be suggested, never taken unasked.
    [[nodiscard]] const std::string& region() const { return m_region; }
    void setRegion(std::string country) { m_region = std::move(country); }

    /// A rule's or message's sentence in the language of the window, times as people say them here and now.
    [[nodiscard]] QString text(const text::Message& message) const;
    /// "15:00", with the day where it is not today.
    [[nodiscard]] QString moment(clock::Instant at) const;

    /// The check whose answers the person wants to change: left here by whoever shows it, picked up once by the check
    /// page.
    void askToChange(const facts::FactId& check) { m_toChange = check; }
    [[nodiscard]] std::optional<facts::FactId> takeCheckToChange() { return std::exchange(m_toChange, std::nullopt); }

    /// That doctor and dentist are wanted: left here by whoever misses them, picked up once by the page of
    /// people.
    void askForContacts() { m_contactsWanted = true; }
    [[nodiscard]] bool takeContactsWanted() { return std::exchange(m_contactsWanted, false); }

    /// Reads the facts and plans again. Emits planChanged(), or storageFailed() and keeps the last plan.
    void refresh();

    /// Passes a command's outcome on: refreshes when it was done, emits refused() or storageFailed() when not.
    /// Answers whether it was done.
    template <class T> bool carriedOut(const journal::Expected<T>& outcome)
    {
        if (!outcome) {
            report(outcome.error());
            return false;
        }
        refresh();
        return true;
    }

    /// Says a failure: refused() or storageFailed().
    void report(const journal::Failure& failure);

Q_SIGNALS:
    /// The log of another person than before is open; planChanged() follows.
    void personChanged();
    void planChanged();
    void refused(const QString& sentence);
    void storageFailed(const QString& sentence);

private:
    journal::Journal& m_journal;
    const clock::Clock& m_clock;
    const clock::Zone& m_zone;
    const SteadyClock& m_steady;
    clock::Instant m_openedAt;
    plan::Plan m_plan;
    std::vector<journal::PersonDue> m_dues;
    std::optional<facts::PersonId> m_person;
    std::optional<facts::PersonId> m_wanted;  ///< whose log the next refresh() opens
    QString m_personName;
    std::size_t m_people = 0;
    std::string m_region;
    std::optional<facts::FactId> m_toChange;
    bool m_contactsWanted = false;
};

}  // namespace nape::app
