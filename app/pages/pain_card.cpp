// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pain_card.h"

#include "facts/pain_around.h"
#include "pages/dose_words.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/pain_scale.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

PainCard::PainCard(QWidget* parent)
    : Card(Form::plain, parent)
    , m_was(new TextLabel(Type::caption, Tone::second))
    , m_about(new TextLabel(Type::body, Tone::second))
    , m_number(new TextLabel(Type::count))
    , m_scale(new PainScale(true))
    , m_save(new Button(tr("Save"), Button::Form::plain))
{
    auto* head = new Columns(8, 240);
    head->addColumn(new TextLabel(tr("Pain now"), Type::row), 1);
    head->addColumn(m_was, 0);
    column()->addWidget(head);
    m_about->setObjectName(QStringLiteral("painNowAbout"));
    m_about->hide();
    column()->addWidget(m_about);
    auto* row = new QHBoxLayout;
    const auto stepper = [&](const char* icon, const QString& name, const char* object, int by) {
        auto* button = new Button(QString(), Button::Form::plain);
        button->setSize(Button::Size::big);
        button->setAutoRepeat(true);
        button->setLeadingIcon(QString::fromLatin1(icon));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setObjectName(QString::fromLatin1(object));
        connect(button, &Button::clicked, this, [this, by] { choose(m_chosen.value_or(m_last.value_or(0)) + by); });
        return button;
    };
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setObjectName(QStringLiteral("painNowNumber"));
    row->addWidget(stepper("minus", tr("Less pain"), "lessPainButton", -1));
    row->addWidget(m_number, 1);
    row->addWidget(stepper("plus", tr("More pain"), "morePainButton", 1));
    column()->addLayout(row);
    m_scale->setObjectName(QStringLiteral("painNowScale"));
    column()->addWidget(m_scale);
    auto* actions = new Columns(8, 220);
    m_save->setObjectName(QStringLiteral("savePainButton"));
    m_better = new Button(tr("I am clearly better"), Button::Form::plain);
    m_better->setObjectName(QStringLiteral("clearlyBetterButton"));
    actions->addColumn(m_save, 0);
    actions->addColumn(m_better, 0);
    column()->addSpacing(8);
    column()->addWidget(actions);
    connect(m_scale, &PainScale::painChosen, this, &PainCard::choose);
    connect(m_save, &Button::clicked, this, [this] {
        if (m_chosen) Q_EMIT rated(*m_chosen);
    });
    connect(m_better, &Button::clicked, this, &PainCard::betterSaid);
}

void PainCard::show(const CareModel& care, const facts::CareLog& log, const facts::Entry<facts::Episode>& episode)
{
    m_last.reset();
    QString when;
    for (const auto& rating : log.live<facts::PainRating>()) {
        if (rating.value.episode.value != episode.header.id.value) continue;
        m_last = rating.value.pain.value;
        when = care.moment(rating.header.at);
    }
    // An emergency ends with a clinician's word.
    m_better->setVisible(!care.plan().tier || *care.plan().tier < rules::Tier::emergencyDept);
    const auto* dose = facts::doseToRateAfter(log, care.plan().now);
    m_about->say(dose == nullptr ? QString()
                                 : tr("%1 at %2. How strong is it now?")
                                       .arg(productName(log, dose->value.product), care.moment(dose->header.at)));
    m_was->setText(m_last ? tr("was %1 at %2").arg(QLocale().toString(*m_last), when) : QString());
    if (!m_chosen) m_scale->setPain(m_last);
    m_number->setText(QLocale().toString(m_chosen.value_or(m_last.value_or(0))));
    offerSave();
}

// A button that is switched off hands the focus to the next one: there the second of two presses would say "better".
void PainCard::offerSave()
{
    if (!m_chosen && m_save->hasFocus()) m_scale->setFocus(Qt::OtherFocusReason);
    m_save->setEnabled(m_chosen.has_value());
}

// Enter on the scale saves what was chosen there.
void PainCard::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->isAutoRepeat() || !m_scale->hasFocus() || !m_chosen) return Card::keyPressEvent(event);
    Q_EMIT rated(*m_chosen);
}

void PainCard::forget()
{
    m_chosen.reset();
    m_scale->setPain(m_last);
    m_number->setText(QLocale().toString(m_last.value_or(0)));
    offerSave();
}

void PainCard::choose(int pain)
{
    m_chosen = std::clamp(pain, 0, 10);
    m_scale->setPain(m_chosen);
    m_number->setText(QLocale().toString(*m_chosen));
    offerSave();
}

}  // namespace nape::app
