// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/age.h"
#include "facts/nouns.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace nape::triage {

/// Every question of the check; ids as in the command line (toId). Asked ones first, then the derived ones.
enum class Question : unsigned char {
    // asked, from the article
    injury,
    stiff,
    fever,
    chills,
    headache,
    purple,
    numb,
    limbTrouble,
    bladderBowel,
    sleep,
    activity,
    worried,
    stressDistress,
    grinding,
    // asked, beyond the article
    dangerousMech,
    tingling,
    severeAfterInjury,
    cannotTurn,
    saddle,
    walkClumsy,
    suddenHeadache,
    strokeSigns,
    drowsyConfusedSeizure,
    chest,
    airway,
    glassFail,
    light,
    vomiting,
    babySigns,
    seriousHistory,
    armPain,
    severeUncontrolled,
    dystoniaDrug,
    tickBite,
    bleedingSigns,
    otcOver10Days,
    hotBeforeDose,
    // derived from age, reading and log; taken as given where given
    child,
    age65,
    weekNotBetter,
    recurred,
    babyUnder3Months38,
    babyUnder12Months,
};
inline constexpr std::size_t kQuestionCount = 43;
inline constexpr std::size_t kAskedCount = 37;
inline constexpr std::size_t kArticleAskedCount = 14;

/// The 37 asked questions, in the order of the enum.
[[nodiscard]] std::span<const Question> askedQuestions();
[[nodiscard]] constexpr bool isDerived(Question q)
{
    return static_cast<std::size_t>(q) >= kAskedCount;
}
[[nodiscard]] std::string_view toId(Question question);
[[nodiscard]] std::optional<Question> questionFromId(std::string_view id);

using Answer = facts::Answer;

/// Answers by question; a question without one is unanswered. Small and without heap: a check is a few hundred bytes.
class Answers {
public:
    [[nodiscard]] std::optional<Answer> operator[](Question q) const
    {
        const auto v = m_values[static_cast<std::size_t>(q)];
        return v < 0 ? std::nullopt : std::optional{static_cast<Answer>(v)};
    }
    void set(Question q, Answer answer) { m_values[static_cast<std::size_t>(q)] = static_cast<signed char>(answer); }
    void clear(Question q) { m_values[static_cast<std::size_t>(q)] = -1; }
    [[nodiscard]] bool countsAsYes(Question q) const { return m_values[static_cast<std::size_t>(q)] > 0; }
    friend bool operator==(const Answers&, const Answers&) = default;

private:
    static constexpr std::array<signed char, kQuestionCount> none()
    {
        std::array<signed char, kQuestionCount> a{};
        a.fill(-1);
        return a;
    }
    std::array<signed char, kQuestionCount> m_values = none();
};

/// What a person's log says to a check, at the moment of the check.
struct LogFindings {
    bool read = false;  ///< a log was read at all
    bool weekNotBetter = false;  ///< D7
    bool recurred = false;  ///< D8
    bool sleepKeptAwake = false;  ///< a sleep note "kept awake" within 24 h
    bool otcOver10Days = false;  ///< doses on more than 10 calendar days of the last 14
    bool doseMayHideFever = false;  ///< a dose within its product's upper interval: hot_before_dose can apply
    bool asksRecurred = false;  ///< nothing answers it yet, and the person's log is younger than 30 days
    bool feverMeasured = false;  ///< a temperature over the limit was logged since the last check, in the last 24 h
    bool youngBabyFeverMeasured = false;  ///< likewise over the limit of the first three months (U10b)
};

/// Whether the question can apply, given the age, the answers so far and the log (the closed list of five exceptions).
/// One that cannot is not asked, and left unanswered it counts as "no"; an answer that is given always counts.
[[nodiscard]] bool canApply(Question question, const Answers& answers, const std::optional<facts::AgeRange>& age,
                            const LogFindings& log);

/// Fills every asked question that can apply and has no answer (`others` of the command line). A reading is the answer
/// to fever.
void fillOthers(Answers& answers, Answer with, const std::optional<facts::AgeRange>& age, const LogFindings& log,
                const std::optional<facts::Reading>& reading = std::nullopt);

/// What a question asks, in the second person, and one line of help; for a child in the third ("your child").
struct Wording {
    const char* ask;  ///< QT_TRANSLATE_NOOP("nape", …)
    const char* help;  ///< may be empty
};
[[nodiscard]] Wording wordingOf(Question question, bool forChild);

}  // namespace nape::triage
