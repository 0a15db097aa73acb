// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"

namespace nape::test {

using namespace facts;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

EpisodeId idOf(const Fact& episode)
{
    return {episode.header.id.value};
}

template <class T> std::size_t countOf(PersonalStore& my, Instant from)
{
    return valueOf(my.store->read(my.id, from)).all<T>().size();
}

}  // namespace

TEST(Window, TakesWhatHappenedOrWasWrittenSinceItsStart)
{
    PersonalStore my;
    my.saved(SleepNote{true, "", "before"}, noon(-hours{2}));
    my.saved(SleepNote{true, "", "at the start"}, noon());
    auto late = newFact(SleepNote{true, "", "happened before, written later"}, my.id, noon(-hours{3}));
    late.header.recorded = noon(hours{1});
    save(*my.store, late);
    auto ahead = newFact(SleepNote{true, "", "imported, lies ahead"}, my.id, noon(hours{9}));
    ahead.header.recorded = noon(-hours{5});
    save(*my.store, ahead);

    const auto log = valueOf(my.store->read(my.id, noon()));
    std::vector<std::string> notes;
    for (const auto& e : log.all<SleepNote>())
        notes.push_back(e.value.note);
    EXPECT_EQ(notes,
              (std::vector<std::string>{"happened before, written later", "at the start", "imported, lies ahead"}));
    EXPECT_EQ(log.person(), my.id);
}

TEST(Window, HoldsOnePersonOnly)
{
    PersonalStore my;
    auto other = newPerson("Ada", noon());
    save(*my.store, other);
    auto hers = newFact(GoodDay{}, {other.header.id.value}, noon());
    save(*my.store, hers);
    EXPECT_EQ(countOf<GoodDay>(my, Instant::min()), 0U);
    EXPECT_EQ(countOf<Person>(my, Instant::min()), 1U);
    EXPECT_EQ(valueOf(my.store->persons()).size(), 2U);
}

TEST(Window, BringsTheWholeOpenEpisodeHoweverLongAgoItBegan)
{
    PersonalStore my;
    const auto episode = my.saved(Episode{}, noon(-days{60}));
    my.saved(PainRating{idOf(episode), PainScore{8}}, noon(-days{60}));
    Check check;
    check.episode = idOf(episode);
    my.saved(check, noon(-days{59}));
    Session ice;
    ice.planned = minutes{10};
    my.saved(ice, noon(-days{58}));
    auto odd = newFact(PainRating{idOf(episode), PainScore{2}}, my.id, noon(-days{90}));
    save(*my.store, odd);  // before the onset, yet of this episode
    my.saved(GoodDay{}, noon(-days{100}));

    const auto log = valueOf(my.store->read(my.id, noon(-days{14})));
    EXPECT_EQ(log.all<Episode>().size(), 1U);
    EXPECT_EQ(log.all<PainRating>().size(), 2U);
    EXPECT_EQ(log.all<Check>().size(), 1U);
    EXPECT_EQ(log.all<Session>().size(), 1U);
    EXPECT_TRUE(log.all<GoodDay>().empty());
}

TEST(Window, BringsTheWholeEpisodeThatEndedInIt)
{
    PersonalStore my;
    auto episode = my.saved(Episode{}, noon(-days{60}));
    my.saved(PainRating{idOf(episode), PainScore{8}}, noon(-days{60}));
    std::get<Episode>(episode.noun).painEnd = noon(-days{2});
    episode.header.recorded = noon(-days{2});
    saveVersion(*my.store, episode);
    EXPECT_EQ(countOf<PainRating>(my, noon(-days{14})), 1U);
    EXPECT_EQ(countOf<Episode>(my, noon(-days{14})), 2U);
    EXPECT_EQ(countOf<PainRating>(my, noon(-days{1})), 0U);
}

TEST(Window, LeavesOutAnEpisodeThatEndedLongAgo)
{
    PersonalStore my;
    Episode ended;
    ended.painEnd = noon(-days{50});
    const auto episode = my.saved(ended, noon(-days{60}));
    my.saved(PainRating{idOf(episode), PainScore{8}}, noon(-days{60}));
    EXPECT_EQ(countOf<Episode>(my, noon(-days{14})), 0U);
    EXPECT_EQ(countOf<PainRating>(my, noon(-days{14})), 0U);
}

TEST(Window, ADeletedOpenEpisodeDoesNotHoldItOpen)
{
    PersonalStore my;
    auto episode = my.saved(Episode{}, noon(-days{60}));
    my.saved(PainRating{idOf(episode), PainScore{8}}, noon(-days{60}));
    episode.header.deleted = true;
    saveVersion(*my.store, episode, "delete");
    EXPECT_EQ(countOf<PainRating>(my, noon(-days{14})), 0U);
}

TEST(Window, BringsWhatHoldsWheneverItWasSaid)
{
    PersonalStore my;
    const auto longAgo = noon(-days{900});
    my.saved(ProfileAnswer{"kidney", "yes"}, longAgo);
    my.saved(SettingChange{"ice_every", "2h"}, longAgo);
    my.saved(Screening{}, longAgo);
    my.saved(Clearance{"fine"}, longAgo);
    my.saved(PackageRead{"ibuprofen-200", 6, {}}, longAgo);
    my.saved(CustomTerm{TermKind::trigger, "cello"}, longAgo);
    my.saved(GoodDay{}, longAgo);
    const auto log = valueOf(my.store->read(my.id, noon()));
    EXPECT_EQ(profileOf(log, "kidney"), "yes");
    EXPECT_EQ(settingOf(log, "ice_every"), "2h");
    EXPECT_EQ(log.all<Screening>().size(), 1U);
    EXPECT_EQ(log.all<Clearance>().size(), 1U);
    EXPECT_EQ(log.all<PackageRead>().size(), 1U);
    EXPECT_EQ(log.all<CustomTerm>().size(), 1U);
    EXPECT_EQ(log.all<Person>().size(), 1U);
    EXPECT_TRUE(log.all<GoodDay>().empty());
}

TEST(Window, ComesInTheOrderOfHappeningThenOfWriting)
{
    PersonalStore my;
    my.saved(SleepNote{false, "", "third"}, noon(hours{1}));
    my.saved(SleepNote{false, "", "first"}, noon());
    my.saved(SleepNote{false, "", "second"}, noon());
    const auto log = valueOf(my.store->read(my.id, noon()));
    std::vector<std::string> notes;
    for (const auto& e : log.all<SleepNote>())
        notes.push_back(e.value.note);
    EXPECT_EQ(notes, (std::vector<std::string>{"first", "second", "third"}));
}

}  // namespace nape::test
