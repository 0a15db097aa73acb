// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/guide_words.h"

#include <QTextDocument>

#include <memory>

namespace nape::app {

/// The guide for paper: what the reader shows, both sides of a stretch written out, black on white, its sources below.
/// Held back like the reader: no how-to while `lock` holds. Nothing in it is fetched from anywhere.
[[nodiscard]] std::unique_ptr<QTextDocument> printableGuide(const catalogue::Guide& guide, const GuideLock& lock);

}  // namespace nape::app
