// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"

#include <cstdio>

// Saves one fact after the other, with versions and commands of two facts between, and says so after each commit.
// Runs until it is killed.
int main(int argc, char** argv)
{
    using namespace nape;
    if (argc != 3) return 2;
    const auto store = test::openStore(argv[1]);
    const facts::PersonId person{argv[2]};
    for (int n = 0;; ++n) {
        auto fact = test::newFact(facts::Clearance{std::string(static_cast<std::size_t>(n % 7 * 400), 'x')}, person,
                                  test::noon(std::chrono::seconds{n}));
        auto twin = test::newFact(facts::GoodDay{}, person, test::noon(std::chrono::seconds{n}));
        auto command = test::valueOf(store->begin("log", test::noon()));
        if (!command.append(fact) || !command.append(twin) || !command.addVersion(fact) || !command.commit()) return 1;
        std::printf("%s\n", fact.header.id.value.c_str());
        std::fflush(stdout);
    }
}
