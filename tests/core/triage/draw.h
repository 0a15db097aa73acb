// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/checks.h"

#include <cstdlib>
#include <random>

namespace nape::test {

/// How many sets of answers are drawn: NAPE_VECTORS, else what one push can wait for.
inline int vectors()
{
    const char* count = std::getenv("NAPE_VECTORS");
    return count != nullptr && std::atoi(count) > 0 ? std::atoi(count) : 20000;
}

/// Draws inputs: mostly "no", so that rules fire one by one, and now and then everything at once.
class Draw {
public:
    Input next()
    {
        Input input;
        const int percentNo = std::uniform_int_distribution{10, 97}(m_random);
        for (std::size_t i = 0; i < triage::kQuestionCount; ++i)
            input.answers.set(static_cast<Question>(i), below(100) < percentNo ? kNo : below(2) == 0 ? kYes : kUnknown);
        if (below(3) != 0) input.age = facts::ageFromMonths(below(4) == 0 ? below(24) : below(1200));
        if (below(4) == 0) {
            input.reading = facts::Reading{340 + below(90), facts::Unit::celsius, static_cast<facts::Site>(below(6))};
        }
        if (below(4) == 0) {
            input.log.read = true;
            input.log.weekNotBetter = below(2) == 0;
            input.log.recurred = below(2) == 0;
            input.log.sleepKeptAwake = below(2) == 0;
            input.log.otcOver10Days = below(2) == 0;
            input.log.doseMayHideFever = below(2) == 0;
            input.log.feverMeasured = below(3) == 0;
            input.log.youngBabyFeverMeasured = input.log.feverMeasured && below(2) == 0;
        }
        return input;
    }
    int below(int n) { return std::uniform_int_distribution{0, n - 1}(m_random); }

private:
    std::mt19937 m_random{20260601};
};

}  // namespace nape::test
