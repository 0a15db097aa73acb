// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include <gtest/gtest.h>

#include <cstdlib>

#ifndef _WIN32

namespace nape::test {
namespace {

// Sets a variable of the environment for one test; null takes it away.
class Variable {
public:
    Variable(const char* name, const char* value)
        : m_name(name)
    {
        if (const char* before = std::getenv(name)) m_before = before;
        set(value);
    }
    ~Variable() { set(m_before ? m_before->c_str() : nullptr); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    void set(const char* value) const
    {
        if (value) {
            ::setenv(m_name, value, 1);
        } else {
            ::unsetenv(m_name);
        }
    }
    const char* m_name;
    std::optional<std::string> m_before;
};

}  // namespace

TEST(DefaultFolder, IsTheOneThatNapeDataNames)
{
    const Variable data{"NAPE_DATA", "/somewhere/else"};
    EXPECT_EQ(store::defaultFolder(), "/somewhere/else");
}

#ifndef __APPLE__

TEST(DefaultFolder, IsInTheUsersDataFolder)
{
    const Variable none{"NAPE_DATA", nullptr};
    const Variable xdg{"XDG_DATA_HOME", "/home/ada/data"};
    EXPECT_EQ(store::defaultFolder(), "/home/ada/data/nape");
}

TEST(DefaultFolder, IsUnderHomeWhereNoDataFolderIsNamed)
{
    const Variable none{"NAPE_DATA", ""};
    const Variable xdg{"XDG_DATA_HOME", "relative/is/ignored"};
    const Variable home{"HOME", "/home/ada"};
    EXPECT_EQ(store::defaultFolder(), "/home/ada/.local/share/nape");
}

TEST(DefaultFolder, IsKnownWithoutAHomeVariable)
{
    const Variable none{"NAPE_DATA", nullptr};
    const Variable xdg{"XDG_DATA_HOME", nullptr};
    const Variable home{"HOME", nullptr};
    EXPECT_TRUE(store::defaultFolder().is_absolute());
}

#endif

}  // namespace nape::test

#endif
