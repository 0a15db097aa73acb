// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "remedies/medicines.h"

// Pain relievers in words, the same on Today and on their page.
namespace nape::app {

/// The newest dose of that product in the last 24 h, or null.
[[nodiscard]] const facts::Entry<facts::Dose>* lastDose(const facts::CareLog& log, std::string_view product,
                                                        clock::Instant now);
/// "2 h ago, one tablet"
[[nodiscard]] QString doseText(const facts::Entry<facts::Dose>& dose, clock::Instant now);
/// "one tablet", "3 tablets"
[[nodiscard]] QString tabletsText(int tablets);
/// "Ibuprofen 200 mg"
[[nodiscard]] QString productName(const catalogue::Medicine& medicine);
/// As it is called in the person's country, with its strength.
[[nodiscard]] QString productName(const facts::CareLog& log, std::string_view product);
/// Whether a health professional is asked before that product is used (M5), though nothing holds it back.
[[nodiscard]] bool asksFirst(const CareModel& care, const facts::CareLog& log, std::string_view product);
/// What its next dose waits for, where the dose that was logged last does not say so itself: another product, an entry
/// that was taken back, what 24 hours allow.
[[nodiscard]] QString doseWaitText(const CareModel& care, const facts::CareLog& log, std::string_view product);
/// Whether `a` speaks for the pain relievers rather than `b`: what was logged last, else what may be.
[[nodiscard]] bool isBetterDose(const facts::CareLog& log, const remedies::RemedyState& a,
                                const remedies::RemedyState& b, clock::Instant now);
/// Rules as sentences, one a line; under M7 without those that would name amounts.
[[nodiscard]] QString ruleSentences(const std::vector<std::string>& rules);
/// The question for a profile key, "Do you have a liver disease?"
[[nodiscard]] QString profileQuestion(std::string_view key);
/// The condition that it asks for, "liver disease"; empty for what is none.
[[nodiscard]] QString conditionName(std::string_view key);

}  // namespace nape::app
