// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/guides.h"

#include "catalogue/guide_rows.h"

#include <algorithm>

namespace nape::catalogue {
namespace {

std::vector<Guide> gathered()
{
    std::vector<Guide> all;
    for (const auto part : {urgentGuides(), understandingGuides(), easingGuides(), handsOnGuides(), stretchGuides(),
                            calmGuides(), everyDayGuides()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

// "S9" before "S10": by length first, then by digits.
bool byNumber(std::string_view a, std::string_view b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

std::vector<std::string_view> collected(const Guide& guide, std::string_view Piece::* ids)
{
    std::vector<std::string_view> all;
    for (const auto& section : guide.sections) {
        for (const auto& piece : section.pieces) {
            const auto some = rules::splitIds(piece.*ids);
            all.insert(all.end(), some.begin(), some.end());
        }
    }
    std::ranges::sort(all, byNumber);
    const auto twice = std::ranges::unique(all);
    all.erase(twice.begin(), twice.end());
    return all;
}

}  // namespace

std::span<const Guide> guides()
{
    static const auto kAll = gathered();
    return kAll;
}

const Guide* findGuide(std::string_view id)
{
    const auto all = guides();
    const auto it = std::ranges::find(all, id, &Guide::id);
    return it == all.end() ? nullptr : &*it;
}

const char* titleOf(Subject subject)
{
    switch (subject) {
    case Subject::urgent: return QT_TRANSLATE_NOOP("nape", "When to get help");
    case Subject::understanding: return QT_TRANSLATE_NOOP("nape", "What it is");
    case Subject::easing: return QT_TRANSLATE_NOOP("nape", "What may ease it");
    case Subject::stretches: return QT_TRANSLATE_NOOP("nape", "Stretches");
    case Subject::calm: return QT_TRANSLATE_NOOP("nape", "Calm and stress");
    case Subject::everyDay: return QT_TRANSLATE_NOOP("nape", "Nights and days");
    }
    return "";
}

std::vector<std::string_view> statementsOf(const Guide& guide)
{
    return collected(guide, &Piece::statements);
}

std::vector<std::string_view> sourcesOf(const Guide& guide)
{
    return collected(guide, &Piece::sources);
}

}  // namespace nape::catalogue
