// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/checks.h"

#include <array>
#include <cstdint>

// The check read a second time, from the specification and not from the code: rules as written lists of ids, limits in
// other units, locks and referrals by heart. Shares nothing with the rule table but the questions' ids.
namespace nape::test {

struct OracleRule {
    std::string_view id;
    int tier;
    std::string_view fires;  ///< ways to fire, ";" between; all ids of one way have to count as yes
};
inline constexpr std::array kOracleRules{
    OracleRule{"E1", 50, "child injury"},
    OracleRule{"E2", 40, "child stiff fever"},
    OracleRule{"E3", 40, "stiff fever"},
    OracleRule{"E4", 40, "purple"},
    OracleRule{"E5", 40, "stiff fever chills;stiff fever headache;stiff chills headache;fever chills headache"},
    OracleRule{"D1", 20, "injury"},
    OracleRule{"D2", 20, "numb"},
    OracleRule{"D3", 20, "limb_trouble"},
    OracleRule{"D4", 20, "bladder_bowel"},
    OracleRule{"D5", 20, "sleep"},
    OracleRule{"D6", 20, "activity"},
    OracleRule{"D7", 20, "week_not_better"},
    OracleRule{"D8", 20, "recurred"},
    OracleRule{"D9", 20, "worried"},
    OracleRule{"D10", 20, "stress_distress"},
    OracleRule{"U1", 50,
               "injury age65;injury dangerous_mech;injury numb;injury tingling;injury limb_trouble;"
               "injury severe_after_injury;injury cannot_turn"},
    OracleRule{"U2", 40, "bladder_bowel;saddle"},
    OracleRule{"U3", 40, "limb_trouble;walk_clumsy"},
    OracleRule{"U4", 40, "fever headache"},
    OracleRule{"U5", 50, "sudden_headache;stroke_signs;drowsy_confused_seizure"},
    OracleRule{"U6", 50, "chest"},
    OracleRule{"U7", 50, "glass_fail;purple fever;purple stiff"},
    OracleRule{"U8", 30, "stiff headache;stiff light;stiff vomiting;stiff chills"},
    OracleRule{"U9", 50, "airway"},
    OracleRule{"U10a", 50, "baby_signs"},
    OracleRule{"U10b", 40, "baby_lt3m_38"},
    OracleRule{"U10c", 30, "baby_lt12m"},
    OracleRule{"U11", 30, "fever"},
    OracleRule{"U12a", 40, "serious_history fever"},
    OracleRule{"U12b", 20, "serious_history"},
    OracleRule{"U13", 20, "arm_pain;tingling"},
    OracleRule{"U14", 30, "severe_uncontrolled"},
    OracleRule{"U15", 30, "dystonia_drug"},
    OracleRule{"U16", 30, "tick_bite stiff"},
    OracleRule{"U17a", 40, "bleeding_signs"},
    OracleRule{"U17b", 20, "otc_gt_10d"},
};

/// What the specification says of one set of answers.
struct OracleResult {
    Ids rules, articleRules, referrals, locks, unanswered;
    int tier = 0, articleTier = 0;  ///< the highest of what fired, 0 where nothing did
};

class CheckOracle {
public:
    CheckOracle()
    {
        for (std::size_t i = 0; i < kOracleRules.size(); ++i) {
            for (const auto way : split(kOracleRules[i].fires, ';')) {
                Bits all = 0;
                for (const auto id : split(way, ' '))
                    all |= bit(id);
                m_ways[i].push_back(all);
            }
        }
    }

    [[nodiscard]] OracleResult of(const Input& in) const
    {
        const Bits signs = signsOf(in);
        const auto has = [&](std::string_view id) { return (signs & bit(id)) != 0; };
        OracleResult out;
        for (std::size_t i = 0; i < kOracleRules.size(); ++i) {
            const auto& rule = kOracleRules[i];
            if (!std::ranges::any_of(m_ways[i], [&](Bits way) { return (signs & way) == way; })) continue;
            out.rules.emplace_back(rule.id);
            out.tier = std::max(out.tier, rule.tier);
            if (rule.id.front() == 'U') continue;
            out.articleRules.emplace_back(rule.id);
            out.articleTier = std::max(out.articleTier, rule.tier);
        }
        for (const auto q : triage::askedQuestions()) {
            if (isOpen(q, in)) out.unanswered.emplace_back(triage::toId(q));
        }
        if (has("grinding")) out.referrals.emplace_back("DENTIST");
        if (has("stress_distress")) out.referrals.emplace_back("STRESS_DOCTOR");
        const bool complete = out.unanswered.empty();
        if (!complete) out.locks.emplace_back("L0");
        if (out.tier >= 40) out.locks.emplace_back("L1");
        for (const auto* id : {"injury", "numb", "tingling", "limb_trouble", "bladder_bowel", "walk_clumsy"}) {
            if (!has(id)) continue;
            out.locks.emplace_back("L2");
            break;
        }
        if (complete && out.tier == 30) out.locks.emplace_back("L6");
        return out;
    }

private:
    using Bits = std::uint64_t;

    static std::vector<std::string_view> split(std::string_view text, char at)
    {
        std::vector<std::string_view> out;
        for (std::size_t from = 0; from <= text.size();) {
            const auto end = std::min(text.find(at, from), text.size());
            out.push_back(text.substr(from, end - from));
            from = end + 1;
        }
        return out;
    }
    static Bits bit(Question q) { return Bits{1} << static_cast<unsigned>(q); }
    static Bits bit(std::string_view id) { return bit(triage::questionFromId(id).value()); }

    // 100.0 F is 37.77… C: in tenths of a degree over 32 F, nine fifths of the Celsius value.
    static bool isOver(const facts::Reading& r, int tenthsFahrenheit)
    {
        if (r.unit == facts::Unit::fahrenheit) return r.tenths > tenthsFahrenheit;
        return r.tenths * 9 > (tenthsFahrenheit - 320) * 5;
    }
    static bool isSlip(const facts::Reading& r)
    {
        const bool c = r.unit == facts::Unit::celsius;
        return r.tenths < (c ? 250 : 770) || r.tenths > (c ? 450 : 1130);
    }
    static bool isHot(const facts::Reading& r) { return isOver(r, r.site == facts::Site::armpit ? 990 : 1000); }

    static Bits signsOf(const Input& in)
    {
        Bits signs = 0;
        for (std::size_t i = 0; i < triage::kQuestionCount; ++i) {
            const auto answer = in.answers[static_cast<Question>(i)];
            if (answer == kYes || answer == kUnknown) signs |= Bits{1} << i;
        }
        const auto has = [&](Question q) { return (signs & bit(q)) != 0; };
        const auto add = [&](Question q, bool too) { signs |= too ? bit(q) : 0; };
        using enum Question;
        const auto& log = in.log;
        const bool saidFever = has(fever);
        const bool hidden =
            log.read && log.doseMayHideFever && (has(chills) || has(hotBeforeDose) || (has(headache) && has(stiff)));
        if (in.reading) add(fever, isSlip(*in.reading) || isHot(*in.reading));
        add(fever, hidden || log.feverMeasured);
        add(glassFail, has(purple) && !in.answers[glassFail]);
        add(child, in.age ? in.age->minMonths < 216 : !in.answers[child]);
        add(sleep, log.sleepKeptAwake);
        add(otcOver10Days, log.otcOver10Days);
        add(weekNotBetter, log.weekNotBetter);
        add(recurred, log.recurred);
        if (!in.age) return signs;
        add(age65, in.age->maxMonths >= 780);
        add(babyUnder12Months, in.age->minMonths <= 11);
        if (in.age->minMonths > 2) return signs;
        // Under three months: a fever without a value that settles it, or 38.0 C and more, in the check or in the log.
        const bool c = in.reading && in.reading->unit == facts::Unit::celsius;
        const bool over38 = in.reading && (isSlip(*in.reading) || in.reading->tenths >= (c ? 380 : 1004));
        add(babyUnder3Months38, saidFever || hidden || over38 || log.youngBabyFeverMeasured);
        return signs;
    }

    static bool isOpen(Question q, const Input& in)
    {
        using enum Question;
        if (in.answers[q]) return false;
        switch (q) {
        case fever: return !in.reading;
        case babySigns: return !(in.age && in.age->minMonths >= 12);
        case glassFail: return in.answers[purple] != kNo;
        case dangerousMech:
        case severeAfterInjury:
        case cannotTurn: return in.answers[injury] != kNo;
        case hotBeforeDose: return in.log.read && in.log.doseMayHideFever;
        default: return true;
        }
    }

    std::array<std::vector<Bits>, kOracleRules.size()> m_ways;
};

}  // namespace nape::test
