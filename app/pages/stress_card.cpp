// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/stress_card.h"

#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/pain_scale.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

StressCard::StressCard(CareModel& care, QWidget* parent)
    : Card(Form::plain, parent)
    , m_care(care)
    , m_number(new TextLabel(Type::section))
    , m_scale(new PainScale(true))
    , m_save(new Button(tr("Save"), Button::Form::plain))
{
    setObjectName(QStringLiteral("stressCard"));
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Stress today"), Type::row), 1);
    m_number->setObjectName(QStringLiteral("stressNumber"));
    m_number->setWordWrap(false);
    head->addWidget(m_number, 0, Qt::AlignVCenter);
    column()->addLayout(head);
    column()->addWidget(
        new TextLabel(tr("You named stress. It and the neck might be connected."), Type::body, Tone::second));
    m_scale->setObjectName(QStringLiteral("stressScale"));
    m_scale->setAccessibleName(tr("Stress from 0, none, to 10, the most you can imagine"));
    column()->addWidget(m_scale);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_save->setObjectName(QStringLiteral("saveStressButton"));
    m_save->setAccessibleName(tr("Save the stress score"));
    m_save->setEnabled(false);
    auto* skip = new Button(tr("Skip"), Button::Form::text);
    skip->setObjectName(QStringLiteral("skipStressButton"));
    skip->setAccessibleName(tr("Skip the stress score"));
    row->addWidget(m_save);
    row->addWidget(skip);
    row->addStretch(1);
    column()->addLayout(row);
    connect(m_scale, &PainScale::painChosen, this, &StressCard::choose);
    connect(m_save, &Button::clicked, this, &StressCard::save);
    connect(skip, &Button::clicked, this, [this] {
        m_skipped = m_care.zone().dayOf(m_care.plan().now);
        m_care.refresh();
    });
    hide();
}

void StressCard::refresh(const facts::CareLog& log, const facts::Entry<facts::Episode>& episode)
{
    const auto today = m_care.zone().dayOf(m_care.plan().now);
    const auto& triggers = episode.value.triggers;
    const bool named = std::ranges::find(triggers, "stress") != triggers.end();
    const bool noted = std::ranges::any_of(log.live<facts::StressScore>(), [&](const auto& score) {
        return m_care.zone().dayOf(score.header.at) == today;
    });
    setVisible(named && !noted && m_skipped != today);
}

void StressCard::choose(int stress)
{
    m_number->setText(tr("%1 of 10").arg(QLocale().toString(stress)));
    m_save->setEnabled(true);
}

void StressCard::save()
{
    const auto stress = m_scale->pain();
    if (!stress || !m_care.carriedOut(m_care.journal().noteStress(m_care.person(), {*stress}))) return;
    m_scale->setPain(std::nullopt);
    m_number->setText({});
    m_save->setEnabled(false);
    Q_EMIT done(tr("Stress %1 saved").arg(QLocale().toString(*stress)));
}

}  // namespace nape::app
