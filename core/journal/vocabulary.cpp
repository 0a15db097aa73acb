// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/vocabulary.h"

#include "facts/vocabulary.h"
#include "journal/command.h"

#include <algorithm>

namespace nape::journal {
namespace {

bool isOwn(const facts::CareLog& log, facts::TermKind kind, std::string_view id)
{
    for (const auto& term : log.live<facts::CustomTerm>()) {
        if (term.value.term == kind && term.value.label == id) return true;
    }
    return false;
}

}  // namespace

Expected<void> checkVocabulary(const facts::CareLog& log, const facts::Ids& where, const facts::Ids& triggers,
                               const facts::Ids& symptoms)
{
    for (const auto& id : where) {
        if (std::ranges::find(facts::kZones, id) == facts::kZones.end()) {
            return badInput(QT_TRANSLATE_NOOP("nape", "%1 is no place of the neck that Nape knows."), {id});
        }
    }
    for (const auto& id : triggers) {
        if (std::ranges::find(facts::kTriggers, id) == facts::kTriggers.end()
            && !isOwn(log, facts::TermKind::trigger, id)) {
            return badInput(QT_TRANSLATE_NOOP("nape", "%1 is no trigger that Nape knows."), {id});
        }
    }
    for (const auto& id : symptoms) {
        if (std::ranges::find(facts::kSymptoms, id) == facts::kSymptoms.end()
            && !isOwn(log, facts::TermKind::symptom, id)) {
            return badInput(QT_TRANSLATE_NOOP("nape", "%1 is no symptom that Nape knows."), {id});
        }
    }
    return {};
}

}  // namespace nape::journal
