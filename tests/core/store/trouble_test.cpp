// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"

#ifndef _WIN32
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace nape::test {

namespace fs = std::filesystem;
using namespace facts;
using store::StorageProblem;
using store::Store;

namespace {

Fact bigNote(const PersonId& person, std::size_t size)
{
    return newFact(Clearance{std::string(size, 'x')}, person, noon());
}

}  // namespace

TEST(Damage, APageInTheMiddleIsFoundByTheQuickCheck)
{
    // Where a page lies depends on the ids: a damaged one may belong to a fact, to its details or to an index.
    for (const unsigned eighth : {2U, 4U, 5U, 6U, 7U}) {
        StoreFolder folder;
        {
            const auto store = openStore(folder.data());
            auto person = newPerson("me", noon());
            save(*store, person);
            auto command = valueOf(store->begin("log", noon()));
            for (int i = 0; i < 2000; ++i) {
                auto fact = newFact(PainRating{{newUuid()}, PainScore{i % 10}}, {person.header.id.value}, noon());
                ASSERT_TRUE(command.append(fact));
            }
            ASSERT_TRUE(command.commit());
            ASSERT_EQ(valueOf(store->quickCheck()), "ok");
        }
        const auto pages = fs::file_size(folder.database()) / 4096;
        {
            std::fstream out{folder.database(), std::ios::binary | std::ios::in | std::ios::out};
            out.seekp(static_cast<std::streamoff>(pages * eighth / 8 * 4096));
            out << std::string(4096, '\x5a');
        }
        const auto store = openStore(folder.data());
        EXPECT_NE(valueOf(store->quickCheck()), "ok") << eighth;
        const auto verified = valueOf(store->verify());
        EXPECT_FALSE(verified.ok()) << eighth;
        EXPECT_TRUE(verified.counts.empty()) << "what is damaged is not counted";
        const auto copy = store->backup(store->backupFolder(), noon());
        ASSERT_FALSE(copy) << "a damaged log gives no backup that would be trusted";
        EXPECT_EQ(copy.error().problem, StorageProblem::damaged) << copy.error().detail;
        EXPECT_TRUE(fs::is_empty(store->backupFolder()));
    }
}

#ifndef _WIN32

namespace {

// Runs `body` in a process of its own, so that limits and users stay there; 0 is success.
template <class Body> int inChild(Body&& body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        int result = 99;
        try {
            result = body();
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s\n", error.what());
        }
        std::fflush(nullptr);
        ::_exit(result);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

// 0 when it is the problem that was expected and the person is told what to do.
template <class T> int expects(const store::Result<T>& result, StorageProblem problem)
{
    if (result) return 1;
    if (result.error().problem == problem && !result.error().message.empty()) return 0;
    std::fprintf(stderr, "problem %d: %s\n", static_cast<int>(result.error().problem), result.error().detail.c_str());
    return 2;
}

void limitFileSize(rlim_t bytes)
{
    const rlimit limit{bytes, bytes};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
}

// Gives root's rights away: to root, nothing is read-only.
void becomeNobody()
{
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) ::_exit(77);
}

}  // namespace

TEST(FullDisk, SaysSoAndKeepsWhatWasSaved)
{
    StoreFolder folder;
    auto person = newPerson("me", noon());
    save(*openStore(folder.data()), person);
    EXPECT_EQ(inChild([&] {
                  const auto store = openStore(folder.data());
                  limitFileSize(200'000);
                  auto fact = bigNote({person.header.id.value}, 1'000'000);
                  auto command = valueOf(store->begin("log", noon()));
                  static_cast<void>(command.append(fact));
                  if (const int wrong = expects(command.commit(), StorageProblem::full); wrong != 0) return wrong;
                  if (valueOf(store->find(fact.header.id))) return 3;
                  auto small = bigNote({person.header.id.value}, 10);
                  auto next = valueOf(store->begin("log", noon()));
                  return next.append(small) && next.commit() ? 0 : 4;
              }),
              0);
    const auto store = openStore(folder.data());
    EXPECT_TRUE(valueOf(store->verify()).ok());
    EXPECT_EQ(valueOf(store->persons()).size(), 1U);
    EXPECT_EQ(valueOf(store->history({})).size(), 2U);
}

TEST(FullDisk, ANewLogIsNotHalfMade)
{
    StoreFolder folder;
    EXPECT_EQ(inChild([&] {
                  limitFileSize(20'000);
                  return expects(Store::open(folder.data(), Store::Missing::create), StorageProblem::full);
              }),
              0);
    EXPECT_TRUE(valueOf(openStore(folder.data())->verify()).ok());
}

TEST(FullDisk, LeavesNoHalfBackup)
{
    StoreFolder folder;
    auto person = newPerson("me", noon());
    {
        const auto store = openStore(folder.data());
        save(*store, person);
        auto fact = bigNote({person.header.id.value}, 1'000'000);
        save(*store, fact);
    }
    EXPECT_EQ(inChild([&] {
                  const auto store = openStore(folder.data());
                  limitFileSize(200'000);
                  return expects(store->backup(store->backupFolder(), noon()), StorageProblem::full);
              }),
              0);
    EXPECT_TRUE(fs::is_empty(folder.data() / "backups"));
}

TEST(ReadOnly, AFolderThatCannotBeWrittenIsSaidSo)
{
    StoreFolder folder;
    auto person = newPerson("me", noon());
    save(*openStore(folder.data()), person);
    fs::permissions(folder.root(), fs::perms::owner_all | fs::perms::others_exec | fs::perms::others_read);
    fs::permissions(folder.data(), fs::perms::owner_all | fs::perms::others_exec | fs::perms::others_read);
    if (::geteuid() != 0) fs::permissions(folder.data(), fs::perms::owner_read | fs::perms::owner_exec);
    const auto before = contentOf(folder.data());
    EXPECT_EQ(inChild([&] {
                  becomeNobody();
                  const auto opened = Store::open(folder.data(), Store::Missing::create);
                  if (!opened) return expects(opened, StorageProblem::readOnly);
                  return expects((*opened)->begin("log", noon()), StorageProblem::readOnly);
              }),
              0);
    EXPECT_EQ(contentOf(folder.data()), before);
    fs::permissions(folder.data(), fs::perms::owner_all);
}

TEST(ReadOnly, AFolderThatCannotBeMadeIsSaidSo)
{
    StoreFolder folder;
    fs::permissions(folder.root(), fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_exec);
    EXPECT_EQ(inChild([&] {
                  becomeNobody();
                  return expects(Store::open(folder.data(), Store::Missing::create), StorageProblem::readOnly);
              }),
              0);
    fs::permissions(folder.root(), fs::perms::owner_all);
}

TEST(ReadOnly, AFolderThatMayNotBeLookedIntoIsNoEmptyLog)
{
    StoreFolder folder;
    auto person = newPerson("me", noon());
    save(*openStore(folder.data()), person);
    fs::permissions(folder.data(), fs::perms::none);
    EXPECT_EQ(inChild([&] {
                  becomeNobody();
                  return expects(Store::open(folder.data(), Store::Missing::leave), StorageProblem::readOnly);
              }),
              0);
    fs::permissions(folder.data(), fs::perms::owner_all);
}

#endif

}  // namespace nape::test
