// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

namespace nape::store {

// Never edited once released.
namespace {

constexpr const char* kStatements[] = {
    // Nights that were noted before say nothing of one.
    R"sql(ALTER TABLE "sleep" ADD COLUMN "mouth_guard" TEXT NOT NULL DEFAULT 'none'
        CHECK ("mouth_guard" IN ('none', 'worn', 'not_worn')))sql",
};

}  // namespace

const Migration kMigration2{2, "whether a mouth guard was worn in the night", kStatements};

}  // namespace nape::store
