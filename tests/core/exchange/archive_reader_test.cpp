// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive.h"
#include "exchange/archive_reader.h"

#include "support/store_nouns.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>

namespace nape::test {

using namespace facts;
using namespace std::chrono_literals;

namespace {

constexpr int kSchema = 2;

clock::Instant noon(std::chrono::seconds later = {})
{
    return std::chrono::sys_days{std::chrono::year{2026} / 3 / 1} + 12h + later;
}

// One fact of every kind with a value of its own in every field, the person first.
std::vector<Fact> oneOfEach()
{
    FieldFiller filler;
    std::vector<Fact> facts;
    const PersonId person{newUuid()};
    forEachNoun([&]<class T>() {
        auto noun = filler.filled<T>();
        if constexpr (std::is_same_v<T, Temperature>) noun.reading.tenths = 1001;
        Header header;
        header.id = {std::is_same_v<T, Person> ? person.value : newUuid()};
        header.person = person;
        header.sequence = static_cast<long long>(facts.size()) + 1;
        header.at = noon(1s * header.sequence);
        header.recorded = noon(1h);
        header.offset = 5h + 30min;
        facts.push_back({header, std::move(noun)});
    });
    return facts;
}

std::string written(const std::vector<Fact>& facts)
{
    return exchange::toArchive(facts, {}, kSchema);
}

}  // namespace

TEST(ArchiveReader, GivesBackEveryFieldOfEveryKind)
{
    const auto facts = oneOfEach();
    const auto read = exchange::readArchive(written(facts), kSchema);
    ASSERT_TRUE(read) << read.error().source;
    ASSERT_EQ(read->size(), facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i)
        EXPECT_TRUE(sameFact((*read)[i], facts[i])) << kindOf(facts[i].noun);
}

TEST(ArchiveReader, GivesBackVersionsInTheOrderOfWriting)
{
    auto facts = oneOfEach();
    auto later = facts.back();
    facts.back().header.current = false;
    later.header.version = 2;
    later.header.deleted = true;
    later.header.at = noon(-9h);
    later.header.sequence = 999;
    facts.push_back(later);
    const auto read = exchange::readArchive(written(facts), kSchema);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->back().header.version, 2);
    EXPECT_TRUE(read->back().header.deleted);
}

TEST(ArchiveReader, KeepsAnInstantExactThatWasEnteredInAnOddOffset)
{
    auto facts = oneOfEach();
    facts.back().header.offset = 1172s;
    const auto read = exchange::readArchive(written(facts), kSchema);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->back().header.at, facts.back().header.at);
    EXPECT_EQ(read->back().header.offset, 1172s);
}

TEST(ArchiveReader, SaysWhereAnArchiveIsDamaged)
{
    auto text = written(oneOfEach());
    const std::string pain = "\"pain\": ";
    text.replace(text.find(pain), pain.size(), "\"pain\": 1");
    const auto read = exchange::readArchive(text, kSchema);
    ASSERT_FALSE(read);
    ASSERT_EQ(read.error().arguments.size(), 1U);
    EXPECT_TRUE(std::get<std::string>(read.error().arguments[0]).starts_with("facts["));
}

TEST(ArchiveReader, RefusesATemperatureThatNobodyCanHave)
{
    auto facts = oneOfEach();
    for (auto& fact : facts) {
        if (auto* temperature = std::get_if<Temperature>(&fact.noun)) temperature->reading.tenths = 200;
    }
    EXPECT_FALSE(exchange::readArchive(written(facts), kSchema));
}

// A field that came with a later schema is missing in what was written before it, and nowhere else.
TEST(ArchiveReader, TakesAnArchiveFromBeforeTheMouthGuard)
{
    auto archive = nlohmann::json::parse(written(oneOfEach()));
    EXPECT_FALSE(exchange::readArchive((archive["schema"] = 1, archive.dump()), kSchema)) << "a field too many";
    for (auto& fact : archive["facts"])
        fact["fields"].erase("mouth_guard");
    const auto read = exchange::readArchive(archive.dump(), kSchema);
    ASSERT_TRUE(read) << read.error().source;
    const auto night =
        std::ranges::find_if(*read, [](const Fact& f) { return std::holds_alternative<SleepNote>(f.noun); });
    ASSERT_NE(night, read->end());
    EXPECT_EQ(std::get<SleepNote>(night->noun).mouthGuard, MouthGuard::none);
    EXPECT_FALSE(std::get<SleepNote>(night->noun).note.empty()) << "the rest is kept";
    archive["schema"] = 2;
    EXPECT_FALSE(exchange::readArchive(archive.dump(), kSchema)) << "a field too few";
}

// Damage of any kind is refused or gives an archive that can be written again: never a crash, never an exception.
TEST(ArchiveReader, SurvivesAnyDamage)
{
    const auto good = written(oneOfEach());
    std::mt19937 random{7};
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        auto text = good;
        for (auto damage = 1 + random() % 3; damage > 0; --damage) {
            const auto at = random() % text.size();
            switch (random() % 4) {
            case 0: text[at] = static_cast<char>(random() % 256); break;
            case 1: text.erase(at, 1 + random() % 40); break;
            case 2: text.insert(at, text.substr(random() % text.size(), random() % 60)); break;
            default: text[at] = "0123456789{}[]\",:-"[random() % 18]; break;
            }
        }
        const auto read = exchange::readArchive(text, kSchema);
        if (!read) {
            ++refused;
            EXPECT_NE(read.error().source, std::string{});
        } else {
            EXPECT_TRUE(exchange::readArchive(written(*read), kSchema));
        }
    }
    EXPECT_GT(refused, 200);
}

}  // namespace nape::test
