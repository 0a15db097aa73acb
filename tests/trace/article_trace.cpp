// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints docs/article.md, or writes it to the file that is named.
#include "trace/trace.h"

#include <fstream>
#include <iostream>

int main(int argc, char** argv)
{
    const auto page = nape::test::articlePage();
    if (argc < 2) {
        std::cout << page;
        return 0;
    }
    std::ofstream file{argv[1], std::ios::binary};
    file << page;
    file.close();
    return file ? 0 : 1;
}
