// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_journal.h"

#include "catalogue/medicines.h"

namespace nape::test {

/// The person of this journal, or `who` of several, becomes an adult of that country who has answered every question
/// with no and read every package, so that only doses and locks hold a medicine back.
inline void prepareForMedicines(TestJournal& journal, const std::string& country = "US", int born = 1986,
                                const journal::Journal::Who& who = {})
{
    journal::PersonDetails details;
    details.birth = std::chrono::year{born} / 1 / 1;
    details.country = country;
    details.profile["pregnancy_weeks"] = "0";
    for (const auto* key : {"ulcer_or_bleed", "blood_thinner", "kidney", "heart_or_pressure", "heart_surgery",
                            "daily_aspirin", "asthma_aspirin", "liver", "alcohol_3", "allergy_nsaid",
                            "allergy_acetaminophen", "steroid", "diuretic", "under_50kg"}) {
        details.profile[key] = "no";
    }
    const auto me = who.value_or(facts::PersonId{(*journal->persons())[0].header.id.value});
    TestJournal::required(journal->editPerson(me, details));
    for (const auto& medicine : catalogue::medicines())
        TestJournal::required(journal->readPackage(me, std::string{medicine.id}, {}));
}

}  // namespace nape::test
