// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/system_hints.h"

namespace nape::app {
namespace {

/// Only what Qt knows.
class QtHints final : public SystemHints {
public:
    [[nodiscard]] Hints now() const override { return fromQt(); }
};

}  // namespace

std::unique_ptr<SystemHints> makeSystemHints()
{
    return std::make_unique<QtHints>();
}

}  // namespace nape::app
