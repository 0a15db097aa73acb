// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"
#include "support/store_nouns.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace nape::test {

using namespace facts;
using store::HistoryQuery;

namespace {

std::vector<std::string> columnsOf(SQLite::Database& db, std::string_view table)
{
    std::vector<std::string> columns;
    SQLite::Statement row{db, "SELECT name FROM pragma_table_info(?)"};
    row.bind(1, std::string{table});
    while (row.executeStep())
        columns.push_back(row.getColumn(0).getString());
    return columns;
}

}  // namespace

TEST(Facts, EveryNounComesBackAsItWasSaved)
{
    PersonalStore my;
    FieldFiller filler;
    forEachNoun([&]<class T>() {
        auto fact = newFact(filler.filled<T>(), my.id, noon(-std::chrono::hours{1}));
        fact.header.imported = true;
        fact.header.flagged = true;
        fact.header.recorded = noon();
        save(*my.store, fact);
        const auto found = valueOf(my.store->find(fact.header.id));
        ASSERT_TRUE(found) << T::kKind;
        EXPECT_TRUE(sameFact(*found, fact)) << T::kKind;
    });
}

TEST(Facts, EveryEmptyNounComesBackEmpty)
{
    PersonalStore my;
    forEachNoun([&]<class T>() {
        T noun;
        if constexpr (std::is_same_v<T, Session>) noun.planned = std::chrono::minutes{10};
        auto fact = newFact(noun, my.id, noon());
        save(*my.store, fact);
        const auto found = valueOf(my.store->find(fact.header.id));
        ASSERT_TRUE(found) << T::kKind;
        EXPECT_TRUE(sameFact(*found, fact)) << T::kKind;
    });
}

TEST(Facts, TheColumnsOfEachTableAreTheFieldsOfItsNoun)
{
    const PersonalStore my;
    SQLite::Database db{my.folder.database(), SQLite::OPEN_READONLY};
    forEachNoun([&]<class T>() {
        std::vector<std::string> fields{"sequence"};
        T empty;
        T::fields(empty, [&](std::string_view name, auto&, FieldUse) { fields.emplace_back(name); });
        EXPECT_EQ(columnsOf(db, T::kKind), fields) << T::kKind;
    });
}

TEST(Facts, EveryKindAndFieldIsDescribed)
{
    const auto text = bytesOf(std::filesystem::path{NAPE_SOURCE} / "docs" / "data.md");
    forEachNoun([&]<class T>() {
        const auto begin = text.find("### " + std::string{T::kKind} + '\n');
        ASSERT_NE(begin, std::string::npos) << T::kKind;
        const auto section = text.substr(begin, text.find("\n#", begin) - begin);
        T empty;
        T::fields(empty, [&](std::string_view name, auto&, FieldUse) {
            EXPECT_NE(section.find('`' + std::string{name} + '`'), std::string::npos) << T::kKind << ' ' << name;
        });
    });
}

TEST(Facts, TextOfAnyKindSurvives)
{
    PersonalStore my;
    std::string emoji;
    for (int i = 0; i < 10'000; ++i)
        emoji += "🧊";
    const std::vector<std::string> notes{
        emoji, "שלום وداعًا", "two\nlines\r\nand\ttabs", "it's \"quoted\"; -- DROP", std::string{"a\0b", 3}, "stiff=yes",
        " ",   "\xff\xfe"};
    for (const auto& note : notes) {
        const auto saved = my.saved(Clearance{note}, noon());
        EXPECT_EQ(std::get<Clearance>(valueOf(my.store->find(saved.header.id))->noun).note, note);
    }
}

TEST(Facts, ValuesThatNoRuleKnowsAreRefusedByTheFileItself)
{
    PersonalStore my;
    Session session;
    session.planned = std::chrono::seconds{0};
    for (const Noun& wrong : {Noun{PainRating{{}, PainScore{11}}}, Noun{PainRating{{}, PainScore{-1}}}, Noun{session},
                              Noun{Temperature{{-1, Unit::celsius, Site::mouth}}}}) {
        auto fact = newFact(wrong, my.id, noon());
        auto command = valueOf(my.store->begin("log", noon()));
        EXPECT_FALSE(command.append(fact));
        EXPECT_FALSE(command.commit());
        EXPECT_FALSE(valueOf(my.store->find(fact.header.id)));
    }
}

TEST(Facts, AnEditAddsAVersionAndKeepsTheOldOne)
{
    PersonalStore my;
    auto fact = my.saved(PainRating{{newUuid()}, PainScore{7}}, noon());
    const auto first = fact.header.sequence;
    std::get<PainRating>(fact.noun).pain.value = 4;
    fact.header.recorded = noon(std::chrono::minutes{5});
    saveVersion(*my.store, fact);
    EXPECT_EQ(fact.header.version, 2);
    EXPECT_GT(fact.header.sequence, first);

    const auto now = valueOf(my.store->find(fact.header.id));
    EXPECT_EQ(std::get<PainRating>(now->noun).pain.value, 4);
    const auto old = valueOf(my.store->find(fact.header.id, 1));
    EXPECT_EQ(std::get<PainRating>(old->noun).pain.value, 7);
    EXPECT_FALSE(old->header.current);
    EXPECT_EQ(old->header.recorded, noon());

    const auto log = valueOf(my.store->read(my.id, noon()));
    EXPECT_EQ(log.all<PainRating>().size(), 2U);
    ASSERT_NE(log.last<PainRating>(), nullptr);
    EXPECT_EQ(log.last<PainRating>()->value.pain.value, 4);
}

TEST(Facts, ADeletionIsAVersionThatStaysForSpacing)
{
    PersonalStore my;
    Session ice;
    ice.planned = std::chrono::minutes{10};
    auto fact = my.saved(ice, noon());
    fact.header.deleted = true;
    saveVersion(*my.store, fact, "delete");

    EXPECT_TRUE(valueOf(my.store->find(fact.header.id))->header.deleted);
    const auto log = valueOf(my.store->read(my.id, noon()));
    EXPECT_EQ(log.all<Session>().size(), 2U);
    EXPECT_EQ(log.last<Session>(), nullptr);
    HistoryQuery sessions;
    sessions.kind = "session";
    EXPECT_TRUE(valueOf(my.store->history(sessions)).empty());
    sessions.deleted = true;
    ASSERT_EQ(valueOf(my.store->history(sessions)).size(), 1U);
    EXPECT_TRUE(sameFact(valueOf(my.store->history(sessions)).front(), fact));
}

TEST(Facts, AVersionOfWhatWasNeverSavedIsRefused)
{
    PersonalStore my;
    auto fact = newFact(Better{{newUuid()}}, my.id, noon());
    auto command = valueOf(my.store->begin("edit", noon()));
    EXPECT_FALSE(command.addVersion(fact));
    EXPECT_FALSE(command.commit());
}

TEST(Facts, AVersionOfAnotherKindIsRefused)
{
    PersonalStore my;
    auto fact = my.saved(Better{{newUuid()}}, noon());
    fact.noun = GoodDay{};
    auto command = valueOf(my.store->begin("edit", noon()));
    EXPECT_FALSE(command.addVersion(fact));
}

TEST(Facts, ACommandThatFailsHalfwaySavesNothing)
{
    PersonalStore my;
    auto good = newFact(Better{{newUuid()}}, my.id, noon());
    auto bad = newFact(PainRating{{}, PainScore{42}}, my.id, noon());
    {
        auto command = valueOf(my.store->begin("log", noon()));
        ASSERT_TRUE(command.append(good));
        ASSERT_FALSE(command.append(bad));
        EXPECT_FALSE(command.commit());
    }
    EXPECT_FALSE(valueOf(my.store->find(good.header.id)));
    save(*my.store, good);  // and the next command is not in its way
    EXPECT_TRUE(valueOf(my.store->find(good.header.id)));
}

TEST(Facts, ACommandThatIsNotCommittedSavesNothing)
{
    PersonalStore my;
    auto fact = newFact(Better{{newUuid()}}, my.id, noon());
    {
        auto command = valueOf(my.store->begin("log", noon()));
        ASSERT_TRUE(command.append(fact));
        EXPECT_TRUE(valueOf(my.store->find(fact.header.id))) << "it reads what it wrote itself";
    }
    EXPECT_FALSE(valueOf(my.store->find(fact.header.id)));
}

TEST(History, ComesNewestFirstWithItsFilters)
{
    PersonalStore my;
    using std::chrono::hours;
    auto other = newPerson("Ada", noon());
    save(*my.store, other);
    std::vector<FactId> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(my.saved(PainRating{{newUuid()}, PainScore{i}}, noon(hours{i})).header.id);
    auto hers = newFact(PainRating{{newUuid()}, PainScore{9}}, {other.header.id.value}, noon(hours{2}));
    save(*my.store, hers);

    HistoryQuery query;
    query.kind = "rating";
    const auto everyone = valueOf(my.store->history(query));
    ASSERT_EQ(everyone.size(), 6U);
    EXPECT_EQ(everyone.front().header.id, ids[4]);
    EXPECT_EQ(everyone.back().header.id, ids[0]);
    EXPECT_EQ(everyone[2].header.id, hers.header.id) << "written later within the same second";

    query.person = my.id;
    query.from = noon(hours{1});
    query.to = noon(hours{4});
    const auto some = valueOf(my.store->history(query));
    ASSERT_EQ(some.size(), 3U);
    EXPECT_EQ(some.front().header.id, ids[3]);
    query.limit = 1;
    EXPECT_EQ(valueOf(my.store->history(query)).size(), 1U);
    query.kind = "no such kind";
    EXPECT_TRUE(valueOf(my.store->history(query)).empty());
}

TEST(History, EverythingHoldsEveryVersionInTheOrderOfWriting)
{
    PersonalStore my;
    auto fact = my.saved(Clearance{"one"}, noon());
    std::get<Clearance>(fact.noun).note = "two";
    saveVersion(*my.store, fact);
    const auto all = valueOf(my.store->everything());
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(std::get<Clearance>(all[1].noun).note, "one");
    EXPECT_TRUE(sameFact(all[2], fact));
}

TEST(History, VerifyCountsWhatStandsAndWhatWasWritten)
{
    PersonalStore my;
    auto fact = my.saved(Clearance{"one"}, noon());
    saveVersion(*my.store, fact);
    const auto found = valueOf(my.store->verify());
    ASSERT_TRUE(found.ok()) << found.integrity;
    const std::map<std::string, long long> counts{found.counts.begin(), found.counts.end()};
    EXPECT_EQ(counts.at("person"), 1);
    EXPECT_EQ(counts.at("clearance"), 1);
    EXPECT_EQ(counts.at("episode"), 0);
    EXPECT_EQ(counts.at("versions"), 3);
    EXPECT_EQ(counts.at("operations"), 3);
}

}  // namespace nape::test
