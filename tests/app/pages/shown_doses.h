// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/shown_page.h"

#include "pages/remedy_words.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <ranges>

namespace nape::test {

using app::PageId;
using app::RemedyWords;

class DosePage : public PageTest {
protected:
    DosePage()
    {
        journal.episode();
        journal.check();
        country("US");
    }
    facts::PersonId me() { return {journal->persons()->front().header.id.value}; }
    void country(const char* id)
    {
        journal::PersonDetails details;
        details.country = id;
        TestJournal::required(journal->editPerson(me(), details));
    }
    void healthy()
    {
        journal::PersonDetails details;
        for (const char* key : {"ulcer_or_bleed", "blood_thinner", "kidney", "heart_or_pressure", "heart_surgery",
                                "daily_aspirin", "asthma_aspirin", "liver", "alcohol_3", "allergy_nsaid",
                                "allergy_acetaminophen", "steroid", "diuretic", "under_50kg"})
            details.profile[key] = "no";
        details.profile["pregnancy_weeks"] = "0";
        TestJournal::required(journal->editPerson(me(), details));
    }
    void ready()
    {
        healthy();
        TestJournal::required(journal->readPackage({}, "ibuprofen-200", {}));
    }
    void profile(const std::map<std::string, std::string>& answers)
    {
        journal::PersonDetails details;
        details.profile = answers;
        TestJournal::required(journal->editPerson(me(), details));
    }
    /// What the line of that product says of its state.
    QString lineOf(const char* product)
    {
        const auto* line = find<QWidget>((std::string{"dose_"} + product).c_str());
        const auto* state = line == nullptr ? nullptr : line->findChild<QLabel*>(QStringLiteral("doseState"));
        return state == nullptr ? QString() : state->text();
    }
    long doses()
    {
        const auto now = log();
        return std::ranges::distance(now.live<facts::Dose>());
    }
    QString message() { return find<QLabel>("message_ibuprofen-200")->text(); }
    /// What Today says of the pain relievers.
    RemedyWords row()
    {
        care.refresh();
        for (const auto& row : app::remedyRows(care.plan(), log())) {
            if (row.id == QStringLiteral("dose")) return app::remedyWords(care, *row.remedy);
        }
        return {};
    }
};

}  // namespace nape::test
