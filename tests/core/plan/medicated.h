// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planned.h"

#include "catalogue/medicines.h"

namespace nape::test {

/// Someone with an open episode and a check, who has read every package and answered every question with no, so that
/// nothing but the doses holds one back. 40 years old, in the United States.
class Medicated : public LogBuilder {
public:
    explicit Medicated(Instant start = kMorning, const std::string& country = "US", int born = 1986)
        : m_start(start)
    {
        facts::Person person;
        person.name = "me";
        person.birth = std::chrono::year{born} / 1 / 1;
        person.country = country;
        addVersion(facts::FactId{"f1"}, person, start - 1h);
        for (const auto* key : {"ulcer_or_bleed", "blood_thinner", "kidney", "heart_or_pressure", "heart_surgery",
                                "daily_aspirin", "asthma_aspirin", "liver", "alcohol_3", "allergy_nsaid",
                                "allergy_acetaminophen", "steroid", "diuretic", "under_50kg"}) {
            answer(key, "no");
        }
        answer("pregnancy_weeks", "0");
        for (const auto& medicine : catalogue::medicines())
            read(std::string{medicine.id});
        episode(start);
        check(start);
    }
    void answer(const std::string& key, const std::string& value)
    {
        add(facts::ProfileAnswer{key, value}, m_start - 1h);
    }
    void read(const std::string& product, std::optional<int> max = {}, std::optional<Duration> gap = {})
    {
        add(facts::PackageRead{product, max, gap}, m_start - 1h);
    }
    facts::FactId dose(const std::string& product, int tablets, Instant at)
    {
        return add(facts::Dose{product, tablets, false}, at);
    }
    [[nodiscard]] remedies::RemedyState ask(const std::string& product, int tablets, Instant at,
                                            const clock::Zone& zone = kUtc) const
    {
        return plan::doseStateFor(log(), at, {}, zone, product, tablets);
    }
    [[nodiscard]] bool mayHave(const std::string& product, int tablets, Instant at) const
    {
        return ask(product, tablets, at).state == remedies::State::available;
    }

private:
    Instant m_start;
};

using Why = std::vector<std::string>;

}  // namespace nape::test
