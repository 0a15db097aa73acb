// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/too_much_card.h"

#include "facts/symptoms.h"
#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

TooMuchCard::TooMuchCard(const QString& sentence, const facts::CareLog& log, QWidget* parent)
    : Card(Form::ink, parent)
{
    setObjectName(QStringLiteral("overMaximumCard"));
    column()->addWidget(new TextLabel(sentence, Type::section));
    const auto* episode = facts::openEpisode(log);
    const auto isInIt = [episode](const auto& dose) { return dose.header.at >= episode->header.at; };
    if (episode == nullptr || std::ranges::none_of(log.live<facts::Dose>(), isInIt)) return;
    auto* noted = new Button(tr("See or correct what was noted"), Button::Form::onInk);
    noted->setObjectName(QStringLiteral("correctDoseButton"));
    column()->addWidget(noted, 0, Qt::AlignLeft);
    connect(noted, &Button::clicked, this, &TooMuchCard::notedWanted);
}

}  // namespace nape::app
