// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/mutants.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

// mutants list FILE      one line each, numbered from 1: number, line, kind, before, after, with tabs between
// mutants write FILE N   the file with mutant N in it
int main(int argc, char** argv)
{
    const std::string verb = argc > 2 ? argv[1] : "";
    if (!(verb == "list" && argc == 3) && !(verb == "write" && argc == 4)) {
        std::fputs("usage: mutants list FILE | mutants write FILE N\n", stderr);
        return 2;
    }
    std::ifstream file{argv[2], std::ios::binary};
    const std::string source{std::istreambuf_iterator<char>{file}, {}};
    if (source.empty()) {
        std::fprintf(stderr, "Nothing to read in %s\n", argv[2]);
        return 2;
    }
    const auto mutants = nape::mutation::mutantsOf(source);
    if (verb == "write") {
        const auto number = std::strtoul(argv[3], nullptr, 10);
        if (number < 1 || number > mutants.size()) return 2;
        std::cout << nape::mutation::applied(source, mutants[number - 1]);
        return 0;
    }
    for (std::size_t i = 0; i < mutants.size(); ++i) {
        const auto& m = mutants[i];
        std::cout << i + 1 << '\t' << m.line << '\t' << m.kind << '\t' << m.was << '\t' << m.is << '\n';
    }
    return 0;
}
