// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace nape::test {

using namespace std::chrono_literals;

/// The medicine rules once more, from the specification alone: what may be, when. Shares no line and no number with
/// the program. Counts every dose version by hand.
class DoseOracle {
public:
    using Instant = clock::Instant;
    using Duration = clock::Duration;
    struct Version {
        std::string id, product;
        int tablets;
        Instant at;
    };
    struct Own {
        int max = 1000;
        Duration gap{0};
    };

    std::string country;
    std::vector<Version> versions;
    std::map<std::string, Own> own;
    std::set<std::string> yes;  ///< profile keys

    /// Everything that doses, packages and the profile say; the check and ten days of use are asked elsewhere.
    [[nodiscard]] bool allows(const std::string& product, int tablets, Instant t) const
    {
        return tablets <= once(product) && profileAllows(product) && nothingEarlierHolds(product, t)
            && hasRoom(product, tablets, t);
    }

    [[nodiscard]] static std::string ingredient(const std::string& product)
    {
        const auto name = product.substr(0, product.find('-'));
        return name == "paracetamol" ? "acetaminophen" : name;
    }
    [[nodiscard]] static int strength(const std::string& product)
    {
        return std::stoi(product.substr(product.find('-') + 1));
    }

private:
    [[nodiscard]] bool american() const { return country == "US"; }
    [[nodiscard]] bool british() const { return country == "GB"; }

    [[nodiscard]] int once(const std::string& product) const
    {
        return std::min(product == "aspirin-325" ? 3 : 2, perDay(product));
    }
    [[nodiscard]] int perDay(const std::string& product) const
    {
        int most = 6;
        if (product == "aspirin-325") most = 12;
        if (product == "aspirin-300") most = 13;
        if (product == "naproxen-220") most = 3;
        if (product == "acetaminophen-325") most = 10;
        if (product == "paracetamol-500" && british()) most = 8;
        const auto it = own.find(product);
        return it == own.end() ? most : std::min(most, it->second.max);
    }
    [[nodiscard]] Duration wait(const std::string& product, int tablets) const
    {
        Duration wait = 6h;
        if (product == "aspirin-325") wait = tablets >= 3 ? 6h : 4h;
        if (product == "aspirin-300") wait = tablets >= 2 ? 6h : 4h;
        if (product == "ibuprofen-200") wait = american() && tablets == 1 ? 4h : 6h;
        if (product == "naproxen-220") wait = tablets >= 2 ? 12h : 8h;
        if (product == "acetaminophen-325") wait = 4h;
        if (product == "acetaminophen-650er") wait = 8h;
        if (product == "paracetamol-500" && british()) wait = 4h;
        const auto it = own.find(product);
        return it == own.end() ? wait : std::max(wait, it->second.gap);
    }
    [[nodiscard]] static Duration upper(const std::string& product)
    {
        return product == "naproxen-220" ? 12h : product == "acetaminophen-650er" ? 8h : 6h;
    }

    [[nodiscard]] bool profileAllows(const std::string& product) const
    {
        for (const auto& key : yes) {
            const bool forBoth = key == "liver" || key == "alcohol_3";
            const bool forAcetaminophen = forBoth || key == "allergy_acetaminophen";
            const bool forNsaid = key != "allergy_acetaminophen" && key != "under_50kg";
            if (ingredient(product) == "acetaminophen" ? forAcetaminophen : forNsaid) return false;
        }
        return true;
    }
    [[nodiscard]] bool nothingEarlierHolds(const std::string& product, Instant t) const
    {
        for (const auto& v : versions) {
            if (v.at > t) continue;
            const auto gone = t - v.at;
            const bool sameIngredient = ingredient(v.product) == ingredient(product);
            if (v.product == product) {
                if (gone < wait(product, v.tablets)) return false;
            } else if (sameIngredient) {
                if (gone < wait(v.product, v.tablets) || gone < wait(product, 1)) return false;
                if (ingredient(product) == "acetaminophen" && gone < upper(v.product)) return false;
            } else if (ingredient(v.product) != "acetaminophen" && ingredient(product) != "acetaminophen") {
                if (gone < upper(v.product)) return false;
            }
        }
        return true;
    }
    /// Milligrams of that ingredient in the `hours` before t, each dose as its strictest version.
    [[nodiscard]] int logged(const std::string& product, Duration hours, Instant t) const
    {
        std::map<std::string, int> strictest;
        for (const auto& v : versions) {
            if (ingredient(v.product) != ingredient(product) || v.at > t || t - v.at >= hours) continue;
            auto& mg = strictest[v.id];
            mg = std::max(mg, v.tablets * strength(v.product));
        }
        int sum = 0;
        for (const auto& [id, mg] : strictest)
            sum += mg;
        return sum;
    }
    /// Of all packages that the day's tablets came from the one that allows least counts.
    [[nodiscard]] bool hasRoom(const std::string& product, int tablets, Instant t) const
    {
        int most = perDay(product) * strength(product);
        for (const auto& v : versions) {
            const bool counts = ingredient(v.product) == ingredient(product) && v.at <= t && t - v.at < 24h;
            if (counts) most = std::min(most, perDay(v.product) * strength(v.product));
        }
        const int more = tablets * strength(product);
        if (product == "naproxen-220" && logged(product, 12h, t) + more > 440) return false;
        const int sum = logged(product, 24h, t) + more;
        return sum <= most && (ingredient(product) != "acetaminophen" || sum <= 4000);
    }
};

}  // namespace nape::test
