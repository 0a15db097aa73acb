// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule.h"

namespace nape::rules {

std::string_view toId(Tier tier)
{
    switch (tier) {
    case Tier::selfCare: return "SELF_CARE";
    case Tier::doctorSoon: return "DOCTOR_SOON";
    case Tier::doctorToday: return "DOCTOR_TODAY";
    case Tier::emergencyDept: return "EMERGENCY_DEPT";
    case Tier::emergencyNow: return "EMERGENCY_NOW";
    }
    return {};
}

std::optional<Tier> tierFromId(std::string_view id)
{
    for (const auto tier :
         {Tier::selfCare, Tier::doctorSoon, Tier::doctorToday, Tier::emergencyDept, Tier::emergencyNow}) {
        if (toId(tier) == id) return tier;
    }
    return std::nullopt;
}

std::string_view toId(Kind kind)
{
    switch (kind) {
    case Kind::triage: return "triage";
    case Kind::lock: return "lock";
    case Kind::remedy: return "remedy";
    }
    return {};
}

std::string_view toId(Origin origin)
{
    return origin == Origin::article ? "article" : "beyond";
}

std::vector<std::string_view> splitIds(std::string_view ids)
{
    std::vector<std::string_view> out;
    while (!ids.empty()) {
        const auto end = ids.find(' ');
        if (const auto id = ids.substr(0, end); !id.empty()) out.push_back(id);
        if (end == std::string_view::npos) break;
        ids.remove_prefix(end + 1);
    }
    return out;
}

}  // namespace nape::rules
