// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/effective_now.h"
#include "journal/journal.h"
#include "store/store.h"

namespace nape::journal {

struct JournalState {
    const clock::Clock& clock;
    const clock::Zone& zone;
    std::unique_ptr<store::Store> store;
};

[[nodiscard]] Failure toFailure(store::StorageError error);
/// Passes a store's result on as the journal's.
template <class T> [[nodiscard]] Expected<T> pass(store::Result<T> result)
{
    if (!result) return tl::unexpected(toFailure(std::move(result.error())));
    if constexpr (std::is_void_v<T>) {
        return {};
    } else {
        return std::move(*result);
    }
}
[[nodiscard]] tl::unexpected<Failure> refuse(std::string why, const char* text,
                                             std::vector<text::Argument> arguments = {},
                                             std::optional<Instant> until = std::nullopt);
[[nodiscard]] tl::unexpected<Failure> badInput(const char* text, std::vector<text::Argument> arguments = {});

/// The sentence of what a plan refused: the strongest reason of those named, in the words of that remedy.
[[nodiscard]] text::Message refusalText(const Refused& refused, const plan::Plan& plan, std::string_view remedy);

[[nodiscard]] const remedies::RemedyState& stateOf(const plan::Plan& plan, std::string_view remedy);
/// What the plan has against that remedy now, without a sentence yet; empty when it may be done or runs.
[[nodiscard]] Refused whatHolds(const plan::Plan& plan, std::string_view remedy);
/// "It is off": records the stop of the last session of "ice" or "heat".
[[nodiscard]] Outcome stopSession(JournalState& state, const Journal::Who& who, std::string_view remedy,
                                  const char* nothingOn);

class Command;
/// "I am awake": answers the check of the running heat that is due.
[[nodiscard]] Outcome sayAwake(Command& command);

/// How far back a plan looks beyond the open episode: recurrence and inherited locks reach 30 days before an onset.
inline constexpr clock::Duration kLookBack = std::chrono::hours{24 * 45};

/// A new person of whom only the name is known.
[[nodiscard]] inline facts::Person named(std::string name)
{
    facts::Person person;
    person.name = std::move(name);
    return person;
}

/// A person's log, wide enough for every rule at `now`.
[[nodiscard]] Expected<facts::CareLog> readLog(store::Store& store, const facts::PersonId& person, Instant now);

/// One command while it holds the file: what it may know (the moment, the person, the log as of now) and the facts
/// that it appends. Nothing is saved unless commit() is reached. Knows no rule.
class Command {
public:
    enum class Person { needed, madeIfNone };

    /// Opens the transaction and reads the log. Without a person: the first one, "me", is made with madeIfNone; else
    /// the log stays empty.
    [[nodiscard]] static Expected<Command> begin(JournalState& state, std::string_view verb, const Journal::Who& who,
                                                 Person person);

    [[nodiscard]] const facts::EffectiveNow& now() const { return m_now; }
    [[nodiscard]] Instant wall() const { return m_wall; }
    [[nodiscard]] const facts::CareLog& log() const { return m_log; }
    [[nodiscard]] const facts::PersonId& person() const { return m_person; }
    [[nodiscard]] plan::Plan plan() const;
    /// What that dose would meet now.
    [[nodiscard]] remedies::RemedyState doseState(std::string_view product, int tablets) const;
    [[nodiscard]] store::Transaction& transaction() { return m_transaction; }

    /// A new fact of this person, happening at `at` (now by default).
    template <class T> [[nodiscard]] facts::Fact make(T noun, std::optional<Instant> at = std::nullopt) const
    {
        return {header(at.value_or(m_now.at)), std::move(noun)};
    }
    /// The next version of an existing fact.
    template <class T> [[nodiscard]] facts::Fact next(const facts::Entry<T>& entry, T noun) const
    {
        facts::Fact fact{entry.header, std::move(noun)};
        fact.header.recorded = m_now.at;
        return fact;
    }
    [[nodiscard]] Expected<void> append(facts::Fact fact);
    /// Of a fact that came from elsewhere too: what this copy changes it stamps itself.
    [[nodiscard]] Expected<void> addVersion(facts::Fact fact);
    /// Makes everything durable and answers with the fact that the command was about.
    [[nodiscard]] Outcome commit(const facts::Fact& about, std::vector<std::string> warnings = {});
    /// append() and commit() of a command that records one fact.
    [[nodiscard]] Outcome record(const facts::Fact& fact);

private:
    Command(JournalState& state, store::Transaction transaction)
        : m_state(state)
        , m_transaction(std::move(transaction))
    {
    }
    [[nodiscard]] facts::Header header(Instant at) const;

    JournalState& m_state;
    store::Transaction m_transaction;
    Instant m_wall{};
    std::optional<Instant> m_newestStamp;
    facts::EffectiveNow m_now;
    facts::PersonId m_person;
    facts::CareLog m_log;
};

// Gives a failure of `expression` on to the caller.
#define NAPE_TRY(expression)                                                                                           \
    if (auto nape_result = (expression); !nape_result) return tl::unexpected(std::move(nape_result.error()))

}  // namespace nape::journal
