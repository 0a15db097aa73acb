// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/nouns.h"

namespace nape::facts {

std::optional<PainScore> PainScore::of(long long value)
{
    if (value < kMin || value > kMax) return std::nullopt;
    return PainScore{static_cast<int>(value)};
}

std::string_view kindOf(const Noun& noun)
{
    return std::visit([](const auto& n) { return n.kKind; }, noun);
}

std::optional<Noun> nounOfKind(std::string_view kind)
{
    std::optional<Noun> found;
    forEachNoun([&]<class T>() {
        if (T::kKind == kind) found = T{};
    });
    return found;
}

}  // namespace nape::facts
