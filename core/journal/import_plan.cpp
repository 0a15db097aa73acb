// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/import_plan.h"

#include "journal/command.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace nape::journal {
namespace {

using facts::Fact;
using facts::Person;
using Versions = std::vector<const Fact*>;  // of one fact, oldest first

template <class T> bool sameFields(const T& a, const T& b)
{
    // By address and not field against field: that would be made for every pair of types.
    std::vector<const void*> others;
    T::fields(b, [&](std::string_view, const auto& field, facts::FieldUse) { others.push_back(&field); });
    bool same = true;
    std::size_t index = 0;
    T::fields(a, [&]<class F>(std::string_view, const F& field, facts::FieldUse) {
        same = same && field == *static_cast<const F*>(others[index++]);
    });
    return same;
}

// Whether both say the same of the same moment; their numbers may differ.
bool sameVersion(const Fact& a, const Fact& b)
{
    const auto& x = a.header;
    const auto& y = b.header;
    if (x.at != y.at || x.offset != y.offset || x.recorded != y.recorded || x.deleted != y.deleted) return false;
    return a.noun.index() == b.noun.index()
        && std::visit([&]<class T>(const T& left) { return sameFields(left, std::get<T>(b.noun)); }, a.noun);
}

/// The facts of one side, each with its versions, in the order of their first writing.
struct Side {
    std::vector<std::string> order;
    std::unordered_map<std::string, Versions> versions;

    explicit Side(const std::vector<Fact>& facts)
    {
        for (const auto& fact : facts) {
            auto& of = versions[fact.header.id.value];
            if (of.empty()) order.push_back(fact.header.id.value);
            of.push_back(&fact);
        }
        for (auto& [id, of] : versions)
            std::ranges::sort(of, {}, [](const Fact* f) { return f->header.version; });
    }
    [[nodiscard]] const Versions* find(const std::string& id) const
    {
        const auto it = versions.find(id);
        return it == versions.end() ? nullptr : &it->second;
    }
};

/// Whose facts the archive's people become here, and what those people are called.
struct People {
    std::unordered_map<std::string, std::string> idHere;
    std::vector<std::string> names;

    People(const Side& here, const Side& archive)
    {
        for (const auto& id : archive.order) {
            const auto* person = std::get_if<Person>(&archive.find(id)->back()->noun);
            if (person == nullptr) continue;
            idHere[id] = here.find(id) != nullptr ? id : namedHere(here, person->name).value_or(id);
            names.push_back(person->name);
        }
    }

private:
    static std::optional<std::string> namedHere(const Side& here, const std::string& name)
    {
        for (const auto& id : here.order) {
            const auto* person = std::get_if<Person>(&here.find(id)->back()->noun);
            if (person != nullptr && person->name == name) return id;
        }
        return std::nullopt;
    }
};

class Planner {
public:
    Planner(const Side& here, const Side& archive, Instant now)
        : m_here(here)
        , m_people(here, archive)
        , m_now(now)
    {
        m_plan.report.people = m_people.names;
    }

    [[nodiscard]] Expected<void> add(const std::string& id, const Versions& there)
    {
        const auto& person = m_people.idHere.at(there.back()->header.person.value);
        if (std::holds_alternative<Person>(there.back()->noun) && person != id) {
            ++m_plan.report.unchanged;  // that person is here under another id
            return {};
        }
        const auto* known = m_here.find(id);
        if (known == nullptr) {
            for (const auto* version : there)
                write(*version, person);
            ++m_plan.report.added;
            return {};
        }
        const auto& newest = *known->back();
        if (newest.noun.index() != there.back()->noun.index() || newest.header.person.value != person) {
            return badInput(QT_TRANSLATE_NOOP("nape", "The entry %1 is another one here. Nothing was changed."), {id});
        }
        const auto isHere = [&](const Fact* v) {
            return std::ranges::any_of(*known, [&](const Fact* k) { return sameVersion(*k, *v); });
        };
        Versions news;
        std::ranges::remove_copy_if(there, std::back_inserter(news), isHere);
        if (news.empty()) {
            ++m_plan.report.unchanged;
            return {};
        }
        for (const auto* version : news)
            write(*version, person);
        // A version that lies ahead is kept, and takes the place of nothing.
        const bool theirsIsNewer =
            there.back()->header.recorded > newest.header.recorded && there.back()->header.at <= m_now;
        if (!theirsIsNewer || news.back() != there.back()) {
            m_plan.writes.push_back({newest, false, news.back()->header.sequence});
        }
        ++m_plan.report.changed;
        return {};
    }

    [[nodiscard]] ImportPlan& plan() { return m_plan; }

private:
    void write(const Fact& version, const std::string& person)
    {
        const bool isNew =
            m_here.find(version.header.id.value) == nullptr && m_begun.insert(version.header.id.value).second;
        ImportWrite write{version, isNew, version.header.sequence};
        write.fact.header.person = {person};
        write.fact.header.imported = true;
        write.fact.header.flagged = version.header.flagged || version.header.at > m_now;
        m_plan.writes.push_back(std::move(write));
    }

    const Side& m_here;
    People m_people;
    Instant m_now;
    std::set<std::string> m_begun;
    ImportPlan m_plan;
};

}  // namespace

Expected<ImportPlan> planImport(const std::vector<Fact>& here, const std::vector<Fact>& archive, Instant now,
                                const clock::Zone& zone)
{
    const Side known{here};
    const Side incoming{archive};
    Planner planner{known, incoming, now};
    for (const auto& id : incoming.order)
        NAPE_TRY(planner.add(id, *incoming.find(id)));
    auto plan = std::move(planner.plan());
    // In the order in which they were written there: what was recorded in one second keeps its order.
    std::ranges::stable_sort(plan.writes, {}, &ImportWrite::order);
    flagBreaches(here, plan.writes, zone);
    std::set<std::string> flagged;
    for (const auto& write : plan.writes) {
        if (write.fact.header.flagged && write.fact.header.imported) flagged.insert(write.fact.header.id.value);
    }
    plan.report.flagged = static_cast<int>(flagged.size());
    return plan;
}

}  // namespace nape::journal
