// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/answers_behind.h"

#include "triage/made_with.h"

#include <algorithm>
#include <set>

namespace nape::triage {
namespace {

/// What was said and may be behind a rule: the answers that count as yes, and the reading.
class Said {
public:
    explicit Said(const facts::Check& check)
        : m_check(check)
        , m_made(madeWith(check))
        , m_none(answersOf(check))
    {
        const auto given = m_none;
        for (const auto q : askedQuestions()) {
            if (!given.countsAsYes(q)) continue;
            m_items.push_back({q, *given[q]});
            m_none.set(q, Answer::no);
        }
        m_hasReading = check.reading.has_value();
    }
    /// The reading is the last of them.
    [[nodiscard]] std::size_t count() const { return m_items.size() + (m_hasReading ? 1 : 0); }
    [[nodiscard]] bool isReading(std::size_t item) const { return item >= m_items.size(); }
    [[nodiscard]] Question question(std::size_t item) const { return m_items[item].first; }

    /// The rules that fire when only these were said.
    [[nodiscard]] std::set<const rules::Rule*> firing(std::initializer_list<std::size_t> items) const
    {
        Input input;
        input.answers = m_none;
        input.log = m_made.log;
        for (const auto item : items) {
            if (isReading(item)) {
                input.reading = m_check.reading;
            } else {
                input.answers.set(m_items[item].first, m_items[item].second);
            }
        }
        std::set<const rules::Rule*> fired;
        for (const auto& age : m_made.ages) {
            input.age = age;
            const auto result = assess(input);
            fired.insert(result.rules.begin(), result.rules.end());
        }
        return fired;
    }

private:
    const facts::Check& m_check;
    MadeWith m_made;
    Answers m_none;
    std::vector<std::pair<Question, Answer>> m_items;
    bool m_hasReading = false;
};

}  // namespace

std::vector<Behind> answersBehind(const facts::Check& check)
{
    std::vector<Behind> all;
    for (const auto& id : check.rules) {
        if (const auto* rule = findRule(id)) all.push_back({rule, {}, false});
    }
    const Said said{check};
    const auto n = said.count();
    std::vector<std::set<std::size_t>> behind(all.size());
    // An answer belongs to a rule when the rule does not fire from up to two others and does with it: no condition of
    // the table joins more than three.
    const auto compare = [&](const std::set<const rules::Rule*>& without, const std::set<const rules::Rule*>& with,
                             std::size_t item) {
        for (std::size_t r = 0; r < all.size(); ++r) {
            if (with.contains(all[r].rule) && !without.contains(all[r].rule)) behind[r].insert(item);
        }
    };
    const auto none = said.firing({});
    for (std::size_t a = 0; a < n; ++a) {
        const auto one = said.firing({a});
        compare(none, one, a);
        for (std::size_t b = a + 1; b < n; ++b) {
            const auto two = said.firing({a, b});
            compare(one, two, b);
            compare(said.firing({b}), two, a);
            for (std::size_t c = 0; c < n; ++c) {
                if (c != a && c != b) compare(two, said.firing({a, b, c}), c);
            }
        }
    }
    for (std::size_t r = 0; r < all.size(); ++r) {
        for (const auto item : behind[r]) {
            if (said.isReading(item))
                all[r].byReading = true;
            else
                all[r].answers.push_back(said.question(item));
        }
    }
    return all;
}

std::vector<Question> decisiveAnswers(const facts::Check& check)
{
    const auto tier = rules::tierFromId(check.complete ? check.tier : check.atLeast);
    std::vector<Question> out;
    for (const auto& behind : answersBehind(check)) {
        if (behind.rule->tier == tier) out.insert(out.end(), behind.answers.begin(), behind.answers.end());
    }
    std::ranges::sort(out);
    const auto repeated = std::ranges::unique(out);
    out.erase(repeated.begin(), repeated.end());
    return out;
}

}  // namespace nape::triage
