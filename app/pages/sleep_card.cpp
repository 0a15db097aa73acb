// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sleep_card.h"

#include "facts/vocabulary.h"
#include "pages/night_words.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/icon_label.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {

constexpr const char* kAsks = "sleep.ask";

/// The heading with the moon, and at its end what puts the card away.
QWidget* heading(const QString& text, const char* name, Button* away)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new IconLabel(QStringLiteral("night"), 24));
    auto* title = new TextLabel(text, Type::row);
    title->setObjectName(QString::fromLatin1(name));
    line->addWidget(title, 1);
    line->addWidget(away);
    return row;
}

}  // namespace

SleepCard::SleepCard(CareModel& care, QWidget* parent)
    : Card(Form::plain, parent)
    , m_care(care)
{
    setObjectName(QStringLiteral("sleepCard"));
    column()->setSpacing(12);
    hide();
}

bool SleepCard::isDue() const
{
    return std::ranges::any_of(
        m_care.plan().due, [](const plan::Due& due) { return due.key == kAsks && due.state == plan::DueState::due; });
}

// For those who grind their teeth, or are to see a dentist about it (S69).
bool SleepCard::concernsMouthGuard() const
{
    const auto& referrals = m_care.plan().referrals;
    if (std::ranges::find(referrals, "DENTIST") != referrals.end()) return true;
    const auto triggers = m_care.journal().loggedTriggers(m_care.person());
    return triggers && std::ranges::find(*triggers, "grinding") != triggers->end();
}

void SleepCard::refresh(const facts::CareLog* log)
{
    const auto* noted = m_noted && log != nullptr ? log->find<facts::SleepNote>(*m_noted) : nullptr;
    const bool isToday =
        noted != nullptr && m_care.zone().dayOf(noted->header.at) == m_care.zone().dayOf(m_care.plan().now);
    if (!isToday) m_noted.reset();
    const auto wanted = m_noted ? Shows::more : isDue() ? Shows::question : Shows::nothing;
    if (wanted != m_shows) {
        m_shows = wanted;
        const auto* focus = QApplication::focusWidget();
        const bool hadFocus = focus != nullptr && isAncestorOf(focus);
        emptyLayout(column());
        if (wanted == Shows::question) ask();
        if (wanted == Shows::more) askMore();
        setVisible(wanted != Shows::nothing);
        // The answer that was pressed is gone: on to what may be said next.
        if (hadFocus && wanted == Shows::more) m_ready->setFocus(Qt::OtherFocusReason);
    }
}

void SleepCard::ask()
{
    auto* away = new Button(QString(), Button::Form::text);
    away->setLeadingIcon(QStringLiteral("x"));
    away->setObjectName(QStringLiteral("dismissSleepButton"));
    away->setAccessibleName(tr("Do not ask today"));
    away->setToolTip(tr("Do not ask today"));
    connect(away, &Button::clicked, this, [this] {
        m_care.carriedOut(
            m_care.journal().answerReminder(m_care.person(), facts::ReminderAct::dismissed, kAsks, std::nullopt));
    });
    column()->addWidget(heading(tr("How did you sleep?"), "sleepQuestion", away));
    auto* answers = new Columns(12, 420);
    const auto add = [&](const QString& text, const char* name, bool keptAwake) {
        auto* button = new Button(text, Button::Form::plain);
        button->setObjectName(QString::fromLatin1(name));
        button->setSize(Button::Size::big);
        answers->addColumn(button, 1);
        connect(button, &Button::clicked, this, [this, keptAwake] { note(keptAwake); });
    };
    add(tr("I slept"), "sleptButton", false);
    add(tr("My neck kept me awake"), "keptAwakeButton", true);
    column()->addWidget(answers);
}

void SleepCard::note(bool keptAwake)
{
    facts::SleepNote night;
    night.keptAwake = keptAwake;
    const auto outcome = m_care.journal().noteNight(m_care.person(), night);
    if (outcome) m_noted = outcome->id;
    if (!m_care.carriedOut(outcome)) return;
    Q_EMIT done(keptAwake ? tr("Noted: a night awake") : tr("Noted: slept"));
}

void SleepCard::askMore()
{
    const auto fact = m_care.journal().find(*m_noted);
    if (!fact || !*fact) return;
    const auto night = std::get<facts::SleepNote>((*fact)->noun);
    m_ready = new Button(tr("Done"), Button::Form::plain);
    m_ready->setObjectName(QStringLiteral("sleepDoneButton"));
    connect(m_ready, &Button::clicked, this, &SleepCard::close);
    column()->addWidget(
        heading(night.keptAwake ? tr("Noted: a night awake") : tr("Noted: slept"), "sleepNoted", m_ready));
    if (night.keptAwake && m_care.plan().episode) {
        column()->addWidget(
            new TextLabel(tr("For a day it counts as a yes to “hard to sleep” in the safety check."), Type::body));
    }
    const auto addChoice = [&](const QString& question, const char* field, const QString& chosen,
                               const std::vector<std::pair<QString, QString>>& options) {
        column()->addWidget(new TextLabel(question, Type::body, Tone::second));
        auto* holder = new QWidget;
        holder->setAccessibleName(question);
        auto* flow = new FlowLayout(8, holder);
        auto* group = new QButtonGroup(holder);
        for (const auto& [id, text] : options) {
            auto* chip = new ChoiceChip(text, id, holder);
            chip->setObjectName(QStringLiteral("%1_%2").arg(QLatin1String(field), id));
            chip->setAccessibleDescription(question);
            chip->setChecked(id == chosen);
            group->addButton(chip);
            flow->addWidget(chip);
            connect(chip, &ChoiceChip::toggled, this, [this, field, value = id.toStdString()](bool on) {
                if (on) change(field, value);
            });
        }
        column()->addWidget(holder);
    };
    std::vector<std::pair<QString, QString>> positions;
    for (const auto id : facts::kSleepPositions)
        positions.emplace_back(qt(id), sleepPositionName(qt(id)));
    addChoice(tr("How did you lie, mostly? If you like."), "position", qt(std::string_view(night.position)), positions);
    if (!concernsMouthGuard()) return;
    addChoice(tr("The mouth guard"), "mouth_guard",
              night.mouthGuard == facts::MouthGuard::none ? QString() : qt(facts::toId(night.mouthGuard)),
              {{QStringLiteral("worn"), tr("Worn")},
               {QStringLiteral("not_worn"), tr("Not worn")},
               {QStringLiteral("none"), tr("I have none")}});
}

void SleepCard::change(const std::string& field, const std::string& value)
{
    if (m_noted) m_care.carriedOut(m_care.journal().edit(*m_noted, {{field, value}}));
}

void SleepCard::close()
{
    m_noted.reset();
    m_care.refresh();
}

}  // namespace nape::app
