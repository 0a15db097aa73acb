// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/night_list.h"

#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

NightList::NightList(const catalogue::Section& section, QWidget* parent)
    : Card(Form::plain, parent)
    , m_note(new Button(tr("Note that I looked at it"), Button::Form::plain))
{
    setObjectName(QStringLiteral("nightList"));
    column()->setSpacing(8);
    column()->addWidget(new TextLabel(translated(section.title), Type::row));
    column()->addWidget(new TextLabel(tr("Tick what you have looked at for tonight."), Type::body, Tone::second));
    for (const auto& piece : section.pieces) {
        auto* tick = new BigTick(translated(piece.text));
        tick->setObjectName(QStringLiteral("nightTick_%1").arg(m_ticks.size() + 1));
        column()->addWidget(tick);
        m_ticks.push_back(tick);
        connect(tick, &BigTick::toggled, this, &NightList::count);
    }
    m_note->setObjectName(QStringLiteral("nightNoteButton"));
    m_note->setEnabled(false);
    column()->addWidget(m_note, 0, Qt::AlignLeft);
    connect(m_note, &Button::clicked, this, &NightList::lookedAt);
}

void NightList::count()
{
    m_note->setEnabled(std::ranges::any_of(m_ticks, &BigTick::isChecked));
}

}  // namespace nape::app
