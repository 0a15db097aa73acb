// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>

namespace nape::test {

/// A data folder for one test, gone afterwards.
class StoreFolder {
public:
    StoreFolder()
        : m_root(std::filesystem::temp_directory_path() / ("nape-test-" + facts::newUuid()))
    {
        std::filesystem::create_directory(m_root);
    }
    ~StoreFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_root, ignored);
    }
    StoreFolder(const StoreFolder&) = delete;
    StoreFolder& operator=(const StoreFolder&) = delete;

    /// Not there yet: the store makes it.
    [[nodiscard]] std::filesystem::path data() const { return m_root / "data"; }
    [[nodiscard]] std::filesystem::path database() const { return data() / "nape.db"; }
    [[nodiscard]] std::filesystem::path root() const { return m_root; }

private:
    std::filesystem::path m_root;
};

[[nodiscard]] inline std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// Every file under `folder` and what stands in it.
[[nodiscard]] inline std::map<std::string, std::string> contentOf(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> content;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        if (entry.is_regular_file()) content.emplace(entry.path().string(), bytesOf(entry.path()));
    }
    return content;
}

/// The value, or a failed test.
template <class T> T valueOf(store::Result<T> result)
{
    if (!result) throw std::runtime_error{result.error().message.source + (" | " + result.error().detail)};
    return std::move(*result);
}

[[nodiscard]] inline std::unique_ptr<store::Store>
openStore(const std::filesystem::path& folder, store::Store::Missing missing = store::Store::Missing::create)
{
    return valueOf(store::Store::open(folder, missing));
}

/// Noon of 29 March 2026, UTC, and so many seconds.
[[nodiscard]] inline clock::Instant noon(std::chrono::seconds later = {})
{
    return std::chrono::sys_days{std::chrono::year{2026} / 3 / 29} + std::chrono::hours{12} + later;
}

/// A fact as a command would make it: `at` is the event time and the stamp.
[[nodiscard]] inline facts::Fact newFact(facts::Noun noun, const facts::PersonId& person, clock::Instant at)
{
    facts::Header header;
    header.id = {facts::newUuid()};
    header.person = person;
    header.at = header.recorded = at;
    header.offset = std::chrono::hours{2};
    return {header, std::move(noun)};
}

/// A person's own fact: it names itself.
[[nodiscard]] inline facts::Fact newPerson(const std::string& name, clock::Instant at)
{
    facts::Person person;
    person.name = name;
    auto fact = newFact(person, {}, at);
    fact.header.person = {fact.header.id.value};
    return fact;
}

/// Saves `fact` as a command of its own.
inline void save(store::Store& store, facts::Fact& fact, std::string_view verb = "log")
{
    auto command = valueOf(store.begin(verb, fact.header.recorded));
    ASSERT_TRUE(command.append(fact));
    ASSERT_TRUE(command.commit());
}

/// Saves the next version of `fact` as a command of its own.
inline void saveVersion(store::Store& store, facts::Fact& fact, std::string_view verb = "edit")
{
    auto command = valueOf(store.begin(verb, fact.header.recorded));
    ASSERT_TRUE(command.addVersion(fact));
    ASSERT_TRUE(command.commit());
}

/// A store with one person in it.
struct PersonalStore {
    StoreFolder folder;
    std::unique_ptr<store::Store> store = openStore(folder.data());
    facts::Fact person = newPerson("me", noon(-std::chrono::hours{24 * 365}));
    facts::PersonId id{person.header.id.value};

    PersonalStore() { save(*store, person); }

    facts::Fact saved(facts::Noun noun, clock::Instant at)
    {
        auto fact = newFact(std::move(noun), id, at);
        save(*store, fact);
        return fact;
    }
};

}  // namespace nape::test
