// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/keys_card.h"

#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {

constexpr int kGap = 16;
constexpr int kBreakAt = 320;

QString shown(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

}  // namespace

KeysCard::KeysCard(QWidget* parent)
    : Card(Form::plain, parent)
{
    setObjectName(QStringLiteral("keysCard"));
    column()->addWidget(new TextLabel(tr("Keys"), Type::row));
    addLine(shown(Qt::Key_Tab), tr("On to the next; with Shift, to the one before"));
    addLine(tr("Enter"), tr("Press the button, choose the answer"));
    addLine(tr("Arrows"), tr("Go through answers, and up and down the pain scale"));
    addLine(tr("0 to 9"), tr("How strong the pain is, on its scale; 1, then 0, for ten"));
    addLine(tr("Y, N, U"), tr("Answer a question of the check: yes, no, not sure"));
    addLine(tr("Space"), tr("Pause an exercise, and go on; N skips a step, M switches the tones"));
    addLine(tr("Esc"), tr("Back, from a page that asks or leads"));
    addLine(tr("Page Up"), tr("Move the page, as do Page Down, Home and End"));
    for (const auto act : allActs())
        addLine(shownKeys(act), nameOf(act));
}

void KeysCard::addLine(const QString& keys, const QString& what)
{
    auto* line = new Columns(kGap, kBreakAt);
    auto* key = new TextLabel(keys, Type::body);
    key->setWeight(QFont::DemiBold);
    key->setWordWrap(false);
    auto* name = new TextLabel(what, Type::body, Tone::second);
    line->addColumn(key, 0);
    line->addColumn(name, 1);
    column()->addWidget(line);
    m_keys.push_back(key);
}

// What they do stands in one line below each other, beside the longest of the keys.
void KeysCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    int widest = 0;
    for (const auto* key : m_keys)
        widest = std::max(widest, key->fontMetrics().horizontalAdvance(key->text()));
    for (auto* key : m_keys)
        key->setMinimumWidth(widest);
}

}  // namespace nape::app
