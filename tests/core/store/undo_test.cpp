// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"

namespace nape::test {

using namespace facts;

TEST(UndoList, NamesTheNewestCommandAndWhatItDid)
{
    PersonalStore my;
    auto first = newFact(Clearance{"first"}, my.id, noon());
    auto second = newFact(Clearance{"second"}, my.id, noon());
    {
        auto command = valueOf(my.store->begin("log", noon()));
        ASSERT_TRUE(command.append(first));
        ASSERT_TRUE(command.append(second));
        ASSERT_TRUE(command.addVersion(second));
        ASSERT_TRUE(command.commit());
    }
    const auto logged = valueOf(my.store->lastUndoable());
    ASSERT_TRUE(logged);
    EXPECT_EQ(logged->verb, "log");
    ASSERT_EQ(logged->items.size(), 2U);
    for (const auto& item : logged->items) {
        EXPECT_EQ(item.versionBefore, 0);
        EXPECT_EQ(item.versionAfter, item.fact == second.header.id ? 2 : 1);
    }
    saveVersion(*my.store, second, "edit");
    const auto edited = valueOf(my.store->lastUndoable());
    EXPECT_EQ(edited->verb, "edit");
    ASSERT_EQ(edited->items.size(), 1U);
    EXPECT_EQ(edited->items[0].versionBefore, 2);
    EXPECT_EQ(edited->items[0].versionAfter, 3);
}

TEST(UndoList, GoesOnWithTheCommandBeforeOnceOneIsUndone)
{
    PersonalStore my;
    const auto first = my.saved(Clearance{"first"}, noon());
    auto second = my.saved(Clearance{"second"}, noon());
    const auto newest = valueOf(my.store->lastUndoable());
    {
        auto command = valueOf(my.store->begin("undo", noon()));
        second.header.deleted = true;
        ASSERT_TRUE(command.addVersion(second));
        ASSERT_TRUE(command.markUndone(newest->id));
        ASSERT_TRUE(command.commit());
    }
    const auto next = valueOf(my.store->lastUndoable());
    ASSERT_TRUE(next);
    ASSERT_EQ(next->items.size(), 1U);
    EXPECT_EQ(next->items[0].fact, first.header.id);
}

TEST(UndoList, DoesNotOfferWhatNobodyDid)
{
    PersonalStore my;
    const auto before = valueOf(my.store->lastUndoable());
    ReminderEvent posted;
    posted.key = "ice.again";
    auto fact = newFact(posted, my.id, noon());
    auto command = valueOf(my.store->begin("reminder", noon()));
    command.notUndoable();
    ASSERT_TRUE(command.append(fact));
    ASSERT_TRUE(command.commit());
    EXPECT_TRUE(valueOf(my.store->find(fact.header.id)));
    EXPECT_EQ(valueOf(my.store->lastUndoable())->id, before->id);
}

TEST(UndoList, ACommandThatChangedNothingIsNotOffered)
{
    PersonalStore my;
    const auto before = valueOf(my.store->lastUndoable());
    ASSERT_TRUE(valueOf(my.store->begin("nothing", noon())).commit());
    EXPECT_EQ(valueOf(my.store->lastUndoable())->id, before->id);
}

TEST(UndoList, AnUnknownCommandCannotBeUndone)
{
    PersonalStore my;
    auto command = valueOf(my.store->begin("undo", noon()));
    EXPECT_FALSE(command.markUndone(4711));
    EXPECT_FALSE(command.commit());
}

TEST(UndoList, IsEmptyBeforeTheFirstCommand)
{
    const StoreFolder folder;
    EXPECT_FALSE(valueOf(openStore(folder.data())->lastUndoable()));
}

TEST(Commands, DoNotRunInsideEachOther)
{
    PersonalStore my;
    {
        const auto command = valueOf(my.store->begin("log", noon()));
        EXPECT_FALSE(my.store->begin("log", noon()));
    }
    EXPECT_TRUE(my.store->begin("log", noon()));
}

TEST(Commands, AreOverOnceCommitted)
{
    PersonalStore my;
    auto fact = newFact(Clearance{"late"}, my.id, noon());
    auto command = valueOf(my.store->begin("log", noon()));
    ASSERT_TRUE(command.commit());
    EXPECT_FALSE(command.append(fact));
    EXPECT_FALSE(command.commit());
}

}  // namespace nape::test
