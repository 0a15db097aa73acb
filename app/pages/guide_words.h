// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/guides.h"
#include "plan/plan.h"

#include <QString>
#include <QStringList>

#include <vector>

// The guides of core in the words of the window: translated, searched, traced, held back.
namespace nape::app {

/// Folded for comparing: no case, no accents, no punctuation, one blank between words.
[[nodiscard]] QString folded(const QString& text);

/// Everything that a guide says, in the language of the window, folded.
[[nodiscard]] QString searchTextOf(const catalogue::Guide& guide);

/// The guides in which every word of `query` begins some word, whatever the order; those with all of it in the title
/// first, else in the order of the library. An empty query finds all.
[[nodiscard]] std::vector<const catalogue::Guide*> guidesFor(const QString& query);

/// "Not in the article", "Nape’s own choice", or nothing for what the article says.
[[nodiscard]] QString badgeOf(const catalogue::Piece& piece);

/// The same for how to do it as a whole: nothing where the article tells any of it.
[[nodiscard]] QString howToBadgeOf(const catalogue::Guide& guide);
[[nodiscard]] QString ownChoiceBadge();

/// How the pieces of a section say where they come from: one mark over several in a row, or one at each.
struct Marked {
    const catalogue::Piece* piece;
    QString over;  ///< stands above this piece, for it and those that follow
    QString at;  ///< stands at this piece alone
};
[[nodiscard]] std::vector<Marked> markedPiecesOf(const catalogue::Section& section);

/// What holds a guide's remedy back now: each lock's sentence. Empty when nothing does, and for guides that only tell.
struct GuideLock {
    QStringList reasons;
    std::vector<std::string> rules;  ///< ids of the same locks
    bool openedByCheck = false;  ///< answering the check opens it (L0, L3)
    [[nodiscard]] bool holds() const { return !reasons.isEmpty(); }
    friend bool operator==(const GuideLock&, const GuideLock&) = default;
};
[[nodiscard]] GuideLock lockOf(const catalogue::Guide& guide, const plan::Plan& plan);

/// "S19, S24": the statements of the article behind it.
[[nodiscard]] QString statementLineOf(const catalogue::Guide& guide);
/// "[5] https://…", one a line.
[[nodiscard]] QString sourceLinesOf(const catalogue::Guide& guide);

}  // namespace nape::app
