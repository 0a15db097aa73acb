// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/guide_words.h"

#include "catalogue/sources.h"
#include "pages/wording.h"
#include "remedies/remedies.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nape::app {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("Guides", source);
}

// Some languages put no blanks between words; in those a word may stand anywhere.
bool isWrittenWithoutBlanks(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

bool hasAll(const QString& text, const QStringList& words)
{
    const QString padded = QLatin1Char(' ') + text;
    return std::ranges::all_of(words, [&](const QString& word) {
        // At the beginning of a word: "ice" is not meant to find every choice.
        return isWrittenWithoutBlanks(word.front()) ? text.contains(word) : padded.contains(QLatin1Char(' ') + word);
    });
}

// The locks that hold a guide. "dose" has no row of its own in the plan: what holds everything holds it too.
std::vector<std::string> locksOn(std::string_view remedy, const plan::Plan& plan)
{
    std::vector<std::string> locks;
    const auto keep = [&](const remedies::RemedyState& state, auto&& wanted) {
        for (const auto& why : state.why) {
            if (why.starts_with('L') && wanted(why) && std::ranges::find(locks, why) == locks.end())
                locks.push_back(why);
        }
    };
    for (const auto& state : plan.remedies) {
        const bool own = state.id == remedy;
        keep(state, [own](std::string_view why) { return own || why == "L0" || why == "L1"; });
    }
    std::ranges::sort(locks);
    return locks;
}

}  // namespace

QString folded(const QString& text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() == QChar::Mark_NonSpacing) continue;
        if (c == QChar(0xDF)) {
            out.append(QStringLiteral("ss"));
        } else {
            out.append(c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c : QLatin1Char(' '));
        }
    }
    return out.simplified();
}

QString searchTextOf(const catalogue::Guide& guide)
{
    QStringList parts{translated(guide.title), translated(guide.summary)};
    for (const auto& section : guide.sections) {
        parts << translated(section.title);
        if (!section.figure.file.empty()) parts << translated(section.figure.words);
        for (const auto& piece : section.pieces) {
            parts << translated(piece.text);
            if (*piece.left != '\0') parts << translated(piece.left);
        }
    }
    return folded(parts.join(QLatin1Char(' ')));
}

std::vector<const catalogue::Guide*> guidesFor(const QString& query)
{
    const QStringList words = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const catalogue::Guide*> first;
    std::vector<const catalogue::Guide*> then;
    for (const auto& guide : catalogue::guides()) {
        if (hasAll(folded(translated(guide.title)), words)) {
            first.push_back(&guide);
        } else if (hasAll(searchTextOf(guide), words)) {
            then.push_back(&guide);
        }
    }
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

QString ownChoiceBadge()
{
    return tr(QT_TRANSLATE_NOOP("Guides", "Nape’s own choice"));
}

QString badgeOf(const catalogue::Piece& piece)
{
    if (piece.origin == rules::Origin::article) return {};
    return piece.isOwnChoice() ? ownChoiceBadge() : tr(QT_TRANSLATE_NOOP("Guides", "Not in the article"));
}

QString howToBadgeOf(const catalogue::Guide& guide)
{
    QString badge;
    for (const auto& section : guide.sections) {
        if (section.kind != catalogue::SectionKind::doing) continue;
        for (const auto& piece : section.pieces) {
            if (piece.origin == rules::Origin::article) return {};
            if (badge.isEmpty() || !piece.isOwnChoice()) badge = badgeOf(piece);
        }
    }
    return badge;
}

std::vector<Marked> markedPiecesOf(const catalogue::Section& section)
{
    constexpr std::size_t kManyInARow = 3;
    const auto pieces = section.pieces;
    std::vector<Marked> all;
    bool headed = false;  // a mark above still counts
    for (std::size_t from = 0; from < pieces.size();) {
        const QString badge = badgeOf(pieces[from]);
        std::size_t to = from + 1;
        while (to < pieces.size() && badgeOf(pieces[to]) == badge)
            ++to;
        const bool whole = from == 0 && to == pieces.size();
        QString over;
        QString at;
        if (badge.isEmpty()) {
            if (headed) over = tr(QT_TRANSLATE_NOOP("Guides", "From the article"));
            headed = false;
        } else if (whole || to - from >= kManyInARow) {
            over = badge;
            headed = true;
        } else {
            at = badge;
        }
        for (; from < to; ++from) {
            all.push_back({&pieces[from], over, at});
            over.clear();
        }
    }
    return all;
}

GuideLock lockOf(const catalogue::Guide& guide, const plan::Plan& plan)
{
    GuideLock lock;
    if (guide.remedy.empty()) return lock;
    for (const auto& id : locksOn(guide.remedy, plan)) {
        const auto* rule = remedies::findRule(id);
        lock.rules.push_back(id);
        // A lock without words of its own still locks.
        lock.reasons << (rule != nullptr ? translated(rule->text)
                                         : tr(QT_TRANSLATE_NOOP("Guides", "This is not for now.")));
        if (id == "L0" || id == "L3") lock.openedByCheck = true;
    }
    return lock;
}

QString statementLineOf(const catalogue::Guide& guide)
{
    QStringList ids;
    for (const auto id : catalogue::statementsOf(guide))
        ids << qt(id);
    return ids.join(QStringLiteral(", "));
}

QString sourceLinesOf(const catalogue::Guide& guide)
{
    QStringList lines;
    for (const auto number : catalogue::sourcesOf(guide)) {
        const auto* source = catalogue::findSource(number);
        if (source != nullptr) lines << QLatin1Char('[') + qt(number) + QStringLiteral("] ") + qt(source->place);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace nape::app
