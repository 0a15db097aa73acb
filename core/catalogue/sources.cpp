// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/sources.h"

#include "catalogue/source_rows.h"

#include <algorithm>

namespace nape::catalogue {

std::span<const Source> sources()
{
    return sourceRows();
}

const Source* findSource(std::string_view number)
{
    const auto all = sourceRows();
    const auto it = std::ranges::find(all, number, &Source::number);
    return it == all.end() ? nullptr : &*it;
}

}  // namespace nape::catalogue
