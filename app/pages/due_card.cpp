// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/due_card.h"

#include "pages/fever_field.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nape::app {

using facts::ReminderAct;

DueCard::DueCard(CareModel& care, QWidget* parent)
    : Card(Form::plain, parent)
    , m_care(care)
{
    setObjectName(QStringLiteral("dueCard"));
    column()->setContentsMargins(24, 8, 24, 8);
    column()->setSpacing(0);
    hide();
}

void DueCard::refresh()
{
    std::vector<plan::Due> now;
    QString key;
    for (const auto& due : m_care.plan().due) {
        // What is due for a remedy or an appointment stands in its own row.
        if (due.state != plan::DueState::due || due.key == "ice.again" || due.key.starts_with("appointment.")) continue;
        now.push_back(due);
        key += qt(std::string_view(due.key)) + QString::number(due.at.time_since_epoch().count()) + QLatin1Char(' ');
    }
    setVisible(!now.empty());
    if (key == m_shown) return;
    m_shown = key;
    emptyLayout(column());
    for (const auto& due : now) {
        if (column()->count() > 0) column()->addWidget(new Hairline);
        addLine(due);
    }
}

void DueCard::answer(const std::string& key, ReminderAct act)
{
    m_care.carriedOut(m_care.journal().answerReminder(m_care.person(), act, key, std::nullopt));
}

void DueCard::addLine(const plan::Due& due)
{
    auto* words = new TextLabel(m_care.text(due.text), Type::row);
    words->setWeight(QFont::Normal);
    words->setObjectName(QStringLiteral("due_") + qt(std::string_view(due.key)));
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString& text, const char* name, auto&& act) {
        auto* button = new Button(text, Button::Form::plain);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleDescription(words->text());
        row->addWidget(button);
        connect(button, &Button::clicked, this, act);
    };
    const std::string key = due.key;
    FeverField* fever = nullptr;
    if (key == "ice.off") {
        add(tr("It is off"), "dueIceOffButton", [this] { Q_EMIT remedyWanted(QStringLiteral("ice")); });
    } else if (key == "heat.off") {
        add(tr("It is off"), "dueHeatOffButton", [this] { Q_EMIT remedyWanted(QStringLiteral("heat")); });
    } else if (key == "heat.awake") {
        add(tr("I am awake"), "dueAwakeButton", [this, key] { answer(key, ReminderAct::done); });
    } else if (key == "ice.window") {
        add(tr("Yes"), "iceHelpsYesButton",
            [this] { m_care.carriedOut(m_care.journal().keepIceReminders(m_care.person(), true)); });
        add(tr("No"), "iceHelpsNoButton",
            [this] { m_care.carriedOut(m_care.journal().keepIceReminders(m_care.person(), false)); });
    } else if (key == "check.again") {
        add(tr("Answer it again"), "dueCheckAgainButton", [this] { Q_EMIT checkWanted(); });
    } else if (key == "temperature.again") {
        fever = new FeverField;
        add(tr("Save"), "saveTemperatureButton", [this, fever] {
            if (const auto reading = fever->reading()) {
                m_care.carriedOut(m_care.journal().recordTemperature(m_care.person(), *reading));
            }
        });
        add(tr("Skip"), "skipTemperatureButton", [this, key] { answer(key, ReminderAct::dismissed); });
    } else {
        add(tr("I have read it"), "dueReadButton", [this, key] { answer(key, ReminderAct::done); });
    }
    auto* line = new Columns(16, 560);
    auto* left = new Stack(8);
    left->column()->setContentsMargins(0, 10, 0, 10);
    left->column()->addWidget(words);
    if (due.at < m_care.openedAt()) {
        left->column()->addWidget(new TextLabel(tr("Since %1, while Nape was closed").arg(m_care.moment(due.at)),
                                                Type::caption, Tone::second));
    }
    if (fever != nullptr) left->column()->addWidget(fever);
    line->addColumn(left, 1, Qt::AlignVCenter);
    line->addColumn(actions, 0, Qt::AlignVCenter);
    column()->addWidget(line);
}

}  // namespace nape::app
