// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/nouns.h"

#include <gtest/gtest.h>

#include <set>

using namespace nape::facts;

namespace {

TEST(Nouns, HaveEachTheirOwnKindThatLeadsBack)
{
    std::set<std::string_view> kinds;
    forEachNoun([&]<class T>() {
        kinds.insert(T::kKind);
        const auto noun = nounOfKind(T::kKind);
        ASSERT_TRUE(noun);
        EXPECT_TRUE(std::holds_alternative<T>(*noun));
        EXPECT_EQ(kindOf(*noun), T::kKind);
    });
    EXPECT_EQ(kinds.size(), std::variant_size_v<Noun>);
    EXPECT_FALSE(nounOfKind("nonsense"));
}

TEST(Nouns, NameEachFieldOnce)
{
    forEachNoun([]<class T>() {
        T noun;
        std::set<std::string_view> names;
        int count = 0;
        T::fields(noun, [&](std::string_view name, auto&, FieldUse) {
            names.insert(name);
            ++count;
        });
        EXPECT_GE(count, 1) << T::kKind;
        EXPECT_EQ(static_cast<int>(names.size()), count) << T::kKind;
    });
}

TEST(Pain, GoesFrom0To10)
{
    EXPECT_FALSE(PainScore::of(-1));
    EXPECT_EQ(PainScore::of(0)->value, 0);
    EXPECT_EQ(PainScore::of(10)->value, 10);
    EXPECT_FALSE(PainScore::of(11));
    EXPECT_FALSE(PainScore::of(1LL << 40));
    EXPECT_EQ(PainScore{}.value, 0);
}

TEST(Answers, CountAsYesUnlessTheySayNo)
{
    EXPECT_TRUE(countsAsYes(Answer::yes));
    EXPECT_TRUE(countsAsYes(Answer::unknown));
    EXPECT_FALSE(countsAsYes(Answer::no));
    EXPECT_FALSE(countsAsYes(std::nullopt));
}

TEST(Names, LeadThereAndBack)
{
    for (const auto& [value, name] : Names<Modality>::table) {
        EXPECT_EQ(toId(value), name);
        EXPECT_EQ(fromId<Modality>(name), value);
    }
    EXPECT_FALSE(fromId<Modality>("sauna"));
    EXPECT_EQ(toId(AgeBand::from65), "65+");
}

TEST(Answer, IsReadAsTheWordThatWasWritten)
{
    EXPECT_EQ(fromId<Answer>("no"), Answer::no);
    EXPECT_EQ(fromId<Answer>("unknown"), Answer::unknown) << "which counts as a yes";
    EXPECT_EQ(fromId<Answer>("yes"), Answer::yes);
    EXPECT_FALSE(fromId<Answer>("maybe"));
}

TEST(Ids, AreRandomUuidsOfVersion4)
{
    std::set<std::string> seen;
    for (int i = 0; i < 2000; ++i) {
        const auto id = newUuid();
        EXPECT_TRUE(isUuid(id)) << id;
        EXPECT_EQ(id[14], '4') << id;
        EXPECT_NE(std::string{"89ab"}.find(id[19]), std::string::npos) << id;
        seen.insert(id);
    }
    EXPECT_EQ(seen.size(), 2000U);
}

TEST(Ids, AreNoUuidsInAnyOtherForm)
{
    for (const auto* text : {"", "x", "123e4567-e89b-42d3-a456-42661417400", "123e4567-e89b-42d3-a456-4266141740000",
                             "123E4567-e89b-42d3-a456-426614174000", "123e4567ae89b-42d3-a456-426614174000",
                             "{23e4567-e89b-42d3-a456-426614174000"}) {
        EXPECT_FALSE(isUuid(text)) << text;
    }
}

}  // namespace
