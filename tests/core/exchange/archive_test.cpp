// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive.h"

#include "support/store_nouns.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace nape::test {

using namespace facts;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

const clock::FixedZone kBerlin{1h};
constexpr int kSchema = 2;

clock::Instant noon(std::chrono::seconds later = {})
{
    return std::chrono::sys_days{std::chrono::year{2026} / 3 / 1} + 12h + later;
}

Fact factOf(Noun noun, clock::Instant at = noon())
{
    Header header;
    header.id = {newUuid()};
    header.person = {"6f1ed002-ab5f-4f0b-8b5c-1d2b5a7c9e10"};
    header.at = header.recorded = at;
    header.offset = 2h;
    return {header, std::move(noun)};
}

json historyOf(const Fact& fact)
{
    return json::parse(exchange::toJson(fact, "me", noon(1h), kBerlin));
}

json archiveOf(const std::vector<Fact>& facts, const exchange::ArchiveOptions& options = {})
{
    return json::parse(exchange::toArchive(facts, options, kSchema));
}

}  // namespace

TEST(HistoryLine, IsOneLineThatBeginsWithWhatEveryFactHas)
{
    const auto fact = factOf(PainRating{{newUuid()}, PainScore{7}});
    const auto text = exchange::toJson(fact, "me", noon(1h), kBerlin);
    EXPECT_EQ(text.find('\n'), std::string::npos);
    EXPECT_TRUE(text.starts_with(R"({"id":")" + fact.header.id.value
                                 + R"(","kind":"rating","at":"2026-03-01T14:00:00+02:00","person":"me","episode":)"))
        << text;
    EXPECT_EQ(json::parse(text)["pain"], 7);
}

TEST(HistoryLine, NamesEveryFieldOfEveryNounAsItIsStored)
{
    FieldFiller filler;
    forEachNoun([&]<class T>() {
        const auto noun = filler.filled<T>();
        const auto line = historyOf(factOf(noun));
        T::fields(noun, [&](std::string_view name, const auto&, FieldUse) {
            EXPECT_TRUE(line.contains(std::string{name})) << T::kKind << ' ' << name;
        });
        EXPECT_EQ(line["kind"], std::string{T::kKind});
    });
}

TEST(HistoryLine, WritesTimesInTheFactsOwnOffsetAndInTheZone)
{
    Episode episode;
    episode.painEnd = noon(3h);
    const auto line = historyOf(factOf(episode));
    EXPECT_EQ(line["at"], "2026-03-01T14:00:00+02:00");
    EXPECT_EQ(line["pain_end"], "2026-03-01T16:00:00+01:00");
    EXPECT_TRUE(line["spasm_end"].is_null());
}

TEST(HistoryLine, WritesReadingsAnswersListsAndLengthsAsWhatTheyAre)
{
    EXPECT_EQ(historyOf(factOf(Temperature{{378, Unit::celsius, Site::mouth}}))["reading"],
              json::parse(R"({"value":"37.8","unit":"C","site":"mouth"})"));
    Check check;
    check.answers = {{"stiff", Answer::yes}, {"fever", Answer::unknown}};
    check.rules = {"E3", "U11"};
    const auto line = historyOf(factOf(check));
    EXPECT_EQ(line["answers"], json::parse(R"({"fever":"unknown","stiff":"yes"})"));
    EXPECT_EQ(line["rules"], json::parse(R"(["E3","U11"])"));
    EXPECT_EQ(line["locks"], json::array());
    EXPECT_EQ(historyOf(factOf(PackageRead{"aspirin-325", {}, 4h}))["gap"], 14400);
}

TEST(HistoryLine, SaysWhenASessionEndedAndWhetherItRanOver)
{
    Session ice;
    ice.planned = 10min;
    auto line = historyOf(factOf(ice));
    EXPECT_EQ(line["ended"], "2026-03-01T13:10:00+01:00");
    EXPECT_EQ(line["overrun"], false);
    EXPECT_TRUE(line["stopped"].is_null());
    ice.stopped = noon(15min);
    line = historyOf(factOf(ice));
    EXPECT_EQ(line["ended"], "2026-03-01T13:15:00+01:00");
    EXPECT_EQ(line["overrun"], true);
}

TEST(HistoryLine, SurvivesTextThatIsNoUtf8)
{
    EXPECT_NE(historyOf(factOf(Clearance{"a\xff"}))["note"].get<std::string>().find('a'), std::string::npos);
}

TEST(Archive, HoldsEveryVersionWithAllThatIsNeededToRebuildIt)
{
    auto old = factOf(Clearance{"one"});
    old.header.current = false;
    old.header.sequence = 5;
    auto now = old;
    now.header.version = 2;
    now.header.current = true;
    now.header.deleted = true;
    now.header.sequence = 9;
    now.header.recorded = noon(1h);
    const auto archive = archiveOf({now, old});
    EXPECT_EQ(archive["format"], "nape-archive");
    EXPECT_EQ(archive["version"], 1);
    EXPECT_EQ(archive["schema"], kSchema);
    ASSERT_EQ(archive["facts"].size(), 2U);
    EXPECT_EQ(archive["facts"][0]["version"], 1);
    const auto& last = archive["facts"][1];
    EXPECT_EQ(last["version"], 2);
    EXPECT_EQ(last["deleted"], true);
    EXPECT_EQ(last["current"], true);
    EXPECT_EQ(last["imported"], false);
    EXPECT_EQ(last["flagged"], false);
    EXPECT_EQ(last["sequence"], 9);
    EXPECT_EQ(last["at"], "2026-03-01T14:00:00+02:00");
    EXPECT_EQ(last["utc_offset"], 7200);
    EXPECT_EQ(last["recorded"], "2026-03-01T13:00:00+00:00");
    EXPECT_EQ(last["fields"]["note"], "one");
}

TEST(Archive, IsTheSameBytesForTheSameFactsInAnyOrder)
{
    FieldFiller filler;
    std::vector<Fact> facts;
    forEachNoun([&]<class T>() { facts.push_back(factOf(filler.filled<T>(), noon(1h * (facts.size() % 5)))); });
    const auto text = exchange::toArchive(facts, {}, kSchema);
    std::ranges::reverse(facts);
    EXPECT_EQ(exchange::toArchive(facts, {}, kSchema), text);
    EXPECT_TRUE(text.ends_with("\n"));
    EXPECT_NE(text.find("\n  \"facts\""), std::string::npos) << "made to be read";
}

TEST(Archive, KeepsAnInstantExactThatWasEnteredInAnOddOffset)
{
    auto fact = factOf(GoodDay{});
    fact.header.offset = std::chrono::seconds{1172};  // 19 min 32 s, Amsterdam before 1937
    const auto saved = archiveOf({fact})["facts"][0];
    EXPECT_EQ(saved["utc_offset"], 1172);
    EXPECT_EQ(saved["at"], "2026-03-01T12:19:00+00:19");
}

TEST(Archive, TakesWholeFactsByTheEventTimeOfTheirNewestVersionAndPeopleAlways)
{
    auto person = factOf(Person{}, noon(-48h));
    auto moved = factOf(Clearance{"moved into the range"}, noon(-2h));
    moved.header.current = false;
    auto newest = moved;
    newest.header.version = 2;
    newest.header.current = true;
    newest.header.at = noon();
    const auto before = factOf(Clearance{"before"}, noon(-1s));
    const auto at_end = factOf(Clearance{"at the end"}, noon(1h));
    const auto archive = archiveOf({person, moved, newest, before, at_end}, {noon(), noon(1h), {}, false});
    ASSERT_EQ(archive["facts"].size(), 3U);
    EXPECT_EQ(archive["facts"][0]["kind"], "person");
    EXPECT_EQ(archive["facts"][1]["fields"]["note"], "moved into the range");
    EXPECT_EQ(archive["facts"][2]["version"], 2);
}

TEST(Archive, RedactedLeavesOutNamesNotesAndPhones)
{
    Person person;
    person.name = "Ada";
    person.doctor = "Dr Who";
    person.doctorPhone = person.dentistPhone = person.poisonControl = person.emergencyNumber = "+1 555 0100";
    person.dentist = "Molar";
    person.country = "DE";
    Episode episode;
    episode.note = "secret";
    episode.where = {"back_left"};
    const std::vector<Fact> facts{factOf(person), factOf(episode), factOf(Appointment{"Dr Who", {}, "secret"}),
                                  factOf(SleepNote{true, "side", "secret"}), factOf(Clearance{"secret"})};
    const auto text = exchange::toArchive(facts, {{}, {}, {}, true}, kSchema);
    for (const auto* word : {"Ada", "Dr Who", "Molar", "+1 555 0100", "secret"})
        EXPECT_EQ(text.find(word), std::string::npos) << word;
    for (const auto* word : {"DE", "back_left", "side"})
        EXPECT_NE(text.find(word), std::string::npos) << word;
    EXPECT_EQ(json::parse(text)["redacted"], true);
    EXPECT_NE(exchange::toArchive(facts, {}, kSchema).find("secret"), std::string::npos);
}

}  // namespace nape::test
