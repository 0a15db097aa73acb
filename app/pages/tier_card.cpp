// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tier_card.h"

#include "widgets/icon_label.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nape::app {

namespace {

Card::Form formOf(rules::Tier tier)
{
    if (tier == rules::Tier::selfCare) return Card::Form::plain;
    return tier == rules::Tier::doctorSoon ? Card::Form::outlined : Card::Form::ink;
}

}  // namespace

TierCard::TierCard(rules::Tier tier, const QString& headline, const QString& why, const QString& article,
                   QWidget* parent)
    : Card(formOf(tier), parent)
{
    setObjectName(QStringLiteral("tierCard"));
    column()->setContentsMargins(24, 28, 24, 28);
    column()->setSpacing(12);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    const bool doctor = tier != rules::Tier::selfCare;
    row->addWidget(new IconLabel(doctor ? QStringLiteral("doctor") : QStringLiteral("info"), 32), 0, Qt::AlignTop);
    auto* title = new TextLabel(headline, doctor ? Type::title : Type::section);
    title->setObjectName(QStringLiteral("tierHeadline"));
    row->addWidget(title, 1);
    column()->addLayout(row);
    if (!why.isEmpty()) {
        auto* words = new TextLabel(why, Type::row);
        words->setWeight(QFont::Normal);
        column()->addWidget(words);
    }
    if (!article.isEmpty()) column()->addWidget(new TextLabel(article, Type::body, Tone::second));
}

void TierCard::addCall(const QString& sentence, const QString& note, bool isKnown)
{
    auto* label = new TextLabel(sentence, isKnown ? Type::headline : Type::section);
    label->setObjectName(QStringLiteral("cardNumber"));
    column()->addWidget(label);
    if (note.isEmpty()) return;
    auto* about = new TextLabel(note, Type::body);
    about->setObjectName(QStringLiteral("cardNumberNote"));
    column()->addWidget(about);
}

}  // namespace nape::app
