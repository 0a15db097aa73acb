// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"
#include "journal/import_plan.h"
#include "journal/people.h"

#include "remedies/conflicts.h"
#include "remedies/session_ticks.h"

#include <algorithm>
#include <set>
#include <unordered_map>

// Which of the facts that an import brings broke a rule when they were recorded. The plan is asked as the journal would
// have asked it then, from what was known at that moment.
namespace nape::journal {
namespace {

using facts::Fact;

template <class T> constexpr bool kIsJudged = false;
template <> constexpr bool kIsJudged<facts::Session> = true;
template <> constexpr bool kIsJudged<facts::GuideDone> = true;
template <> constexpr bool kIsJudged<facts::Dose> = true;
template <> constexpr bool kIsJudged<facts::ProfileAnswer> = true;

std::string remedyOf(const facts::Session& session)
{
    return std::string{remedies::remedyOf(session)};
}
std::string remedyOf(const facts::GuideDone& done)
{
    return done.guide;
}
// What is wrong with the session itself, whatever came before it.
bool breaksItsLimits(const facts::Session& session)
{
    if (session.planned > facts::longestSession(session.with)) return true;
    return !remedies::missingTicksOf(session).empty();
}

/// One version as it is replayed: in the order in which all of them were recorded.
struct Replayed {
    const Fact* fact;
    ImportWrite* write = nullptr;  ///< null: it is here already
};

/// Says of one fact after the other what was known when it was recorded.
class Replay {
public:
    Replay(const std::vector<Fact>& here, std::vector<ImportWrite>& writes)
    {
        for (const auto& fact : here)
            m_all.push_back({&fact});
        for (auto& write : writes)
            m_all.push_back({&write.fact, &write});
        std::ranges::stable_sort(m_all, {}, [](const Replayed& r) { return r.fact->header.recorded; });
    }
    [[nodiscard]] const std::vector<Replayed>& all() const { return m_all; }

    /// Of m_all[index], whichever version it is: what was known of its person when the first one was recorded.
    [[nodiscard]] facts::CareLog logBefore(std::size_t version) const
    {
        const auto& header = m_all[version].fact->header;
        facts::CareLog log{header.person};
        std::unordered_map<std::string_view, const Fact*> newest;
        const auto isMeant = [&](const Fact& f) {
            return f.header.person == header.person && isKnownFor(f, header.at - kLookBack);
        };
        const auto first =
            std::ranges::find_if(m_all, [&](const Replayed& r) { return r.fact->header.id == header.id; });
        const auto index = static_cast<std::size_t>(first - m_all.begin());
        for (std::size_t i = 0; i < index; ++i) {
            if (isMeant(*m_all[i].fact)) newest[m_all[i].fact->header.id.value] = m_all[i].fact;
        }
        for (std::size_t i = 0; i < index; ++i) {
            if (!isMeant(*m_all[i].fact)) continue;
            auto known = *m_all[i].fact;
            known.header.current = newest[known.header.id.value] == m_all[i].fact;
            known.header.sequence = static_cast<long long>(i) + 1;
            log.add(std::move(known));
        }
        log.sort();
        return log;
    }

private:
    // What has no age, and what happened since `from`.
    static bool isKnownFor(const Fact& fact, Instant from)
    {
        const bool ages = !std::holds_alternative<facts::Person>(fact.noun)
            && !std::holds_alternative<facts::Episode>(fact.noun) && !std::holds_alternative<facts::Check>(fact.noun)
            && !std::holds_alternative<facts::Clearance>(fact.noun)
            && !std::holds_alternative<facts::Screening>(fact.noun)
            && !std::holds_alternative<facts::ProfileAnswer>(fact.noun)
            && !std::holds_alternative<facts::PackageRead>(fact.noun)
            && !std::holds_alternative<facts::SettingChange>(fact.noun);
        return !ages || fact.header.at >= from || fact.header.recorded >= from;
    }

    std::vector<Replayed> m_all;
};

bool planWasAgainst(const Replay& replay, std::size_t index, const std::string& remedy, const clock::Zone& zone)
{
    const auto plan = plan::planFor(replay.logBefore(index), replay.all()[index].fact->header.at, std::nullopt, zone);
    const auto state = std::ranges::find(plan.remedies, remedy, &remedies::RemedyState::id);
    if (state == plan.remedies.end()) return false;
    if (state->state == remedies::State::running) return true;
    return std::ranges::any_of(state->why, [](const auto& why) { return why != "no_episode"; });
}

// A dose that was taken already is warned of, one that was taken then had to be allowed.
bool isBreach(const Replay& replay, std::size_t index, const facts::Dose& dose, const clock::Zone& zone)
{
    const auto log = replay.logBefore(index);
    const auto at = replay.all()[index].fact->header.at;
    if (!plan::doseWarningsFor(log, at, zone, dose.product, dose.tablets).empty()) return true;
    if (dose.alreadyTaken) return false;
    const auto state = plan::doseStateFor(log, at, std::nullopt, zone, dose.product, dose.tablets);
    return std::ranges::any_of(state.why, [](const auto& why) { return why != "no_episode"; });
}

bool isBreach(const Replay& replay, std::size_t index, const clock::Zone& zone)
{
    return std::visit(
        [&]<class T>(const T& noun) {
            if constexpr (!kIsJudged<T>) {
                return false;
            } else if constexpr (std::is_same_v<T, facts::ProfileAnswer>) {
                return !isProfileValue(noun.key, noun.value);
            } else if constexpr (std::is_same_v<T, facts::Dose>) {
                return isBreach(replay, index, noun, zone);
            } else {
                if constexpr (std::is_same_v<T, facts::Session>) {
                    if (breaksItsLimits(noun)) return true;
                }
                return planWasAgainst(replay, index, remedyOf(noun), zone);
            }
        },
        replay.all()[index].fact->noun);
}

}  // namespace

void flagBreaches(const std::vector<Fact>& here, std::vector<ImportWrite>& writes, const clock::Zone& zone)
{
    const Replay replay{here, writes};
    // What is written last of a fact is what will stand.
    std::unordered_map<std::string_view, const ImportWrite*> last;
    for (const auto& write : writes)
        last[write.fact.header.id.value] = &write;
    const auto isJudged = [&](const ImportWrite& write) {
        const auto& header = write.fact.header;
        return write.isNew || (last[header.id.value] == &write && header.imported && !header.deleted);
    };
    std::set<std::string> broken;
    for (std::size_t i = 0; i < replay.all().size(); ++i) {
        const auto* write = replay.all()[i].write;
        if (write != nullptr && isJudged(*write) && isBreach(replay, i, zone)) {
            broken.insert(write->fact.header.id.value);
        }
    }
    for (auto& write : writes) {
        if (broken.contains(write.fact.header.id.value)) write.fact.header.flagged = true;
    }
}

}  // namespace nape::journal
