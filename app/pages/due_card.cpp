// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/due_card.h"

#include "pages/fever_field.h"
#include "pages/taking_off.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace nape::app {

using facts::ReminderAct;

namespace {
constexpr const char* kKey = "dueKey";
}  // namespace

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
    QStringList keys;
    for (const auto& due : m_care.plan().due) {
        // What is due for a remedy, an appointment or the night stands in its own row.
        if (due.state != plan::DueState::due || due.key == "ice.again" || due.key == "sleep.ask"
            || due.key.starts_with("appointment."))
            continue;
        now.push_back(due);
    }
    // What has to come off stands first, and has the focus.
    std::ranges::stable_partition(now, &plan::Due::alarm);
    for (const auto& due : now) {
        keys << qt(std::string_view(due.key)) + QString::number(due.at.time_since_epoch().count());
    }
    setVisible(!now.empty());
    const bool alarm = std::ranges::any_of(now, &plan::Due::alarm);
    setForm(alarm ? Form::outlined : Form::plain);
    column()->setContentsMargins(24, alarm ? 16 : 8, 24, alarm ? 16 : 8);
    if (keys == m_shown) return;
    m_shown = keys;
    // The rules between the lines are made anew; a line that stays keeps what is typed in it, and the focus.
    std::map<QString, QWidget*> before;
    while (QLayoutItem* item = column()->takeAt(0)) {
        auto* widget = item->widget();
        if (const auto key = widget->property(kKey).toString(); keys.contains(key)) {
            before[key] = widget;
        } else {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0) column()->addWidget(new Hairline);
        const auto same = before.find(keys[i]);
        auto* line = same != before.end() ? same->second : makeLine(now[static_cast<std::size_t>(i)]);
        line->setProperty(kKey, keys[i]);
        column()->addWidget(line);
    }
}

void DueCard::answer(const std::string& key, ReminderAct act)
{
    m_care.carriedOut(m_care.journal().answerReminder(m_care.person(), act, key, std::nullopt));
}

void DueCard::takeOff(const char* remedy)
{
    if (m_care.carriedOut(takenOff(m_care.journal(), m_care.person(), remedy))) Q_EMIT done(offNoted(remedy));
}

QWidget* DueCard::makeLine(const plan::Due& due)
{
    // What has to come off is the largest thing on the page.
    auto* words = new TextLabel(m_care.text(due.text), due.alarm ? Type::title : Type::row);
    if (!due.alarm) words->setWeight(QFont::Normal);
    words->setObjectName(QStringLiteral("due_") + qt(std::string_view(due.key)));
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString& text, const char* name, auto&& act) {
        auto* button = new Button(text, due.alarm ? Button::Form::primary : Button::Form::plain);
        if (due.alarm) button->setSize(Button::Size::big);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleDescription(words->text());
        row->addWidget(button);
        connect(button, &Button::clicked, this, act);
    };
    const std::string key = due.key;
    FeverField* fever = nullptr;
    TextLabel* missing = nullptr;
    if (key == "ice.off") {
        add(tr("It is off"), "dueIceOffButton", [this] { takeOff("ice"); });
    } else if (key == "heat.off") {
        add(tr("It is off"), "dueHeatOffButton", [this] { takeOff("heat"); });
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
        missing = new TextLabel(Type::caption);
        missing->setObjectName(QStringLiteral("temperatureMissing"));
        missing->hide();
        connect(fever, &FeverField::readingChanged, missing, [missing] { missing->say({}); });
        add(tr("Save"), "saveTemperatureButton", [this, fever, missing] {
            if (const auto reading = fever->reading()) {
                m_care.carriedOut(m_care.journal().recordTemperature(m_care.person(), *reading));
                return;
            }
            // What is wrong with a number that stands there, the field says itself.
            missing->say(fever->isWrong() ? QString() : tr("Type the temperature first, or skip it."));
            auto* number = fever->findChild<QLineEdit*>();
            number->setAccessibleDescription(missing->text());
            number->setFocus(Qt::OtherFocusReason);
        });
        add(tr("Skip"), "skipTemperatureButton", [this, key] { answer(key, ReminderAct::dismissed); });
    } else {
        add(key.ends_with(".nudge") ? tr("Done") : tr("I have read it"), "dueReadButton",
            [this, key] { answer(key, ReminderAct::done); });
    }
    auto* line = new Columns(16, 560);
    auto* left = new Stack(8);
    left->column()->setContentsMargins(0, 10, 0, 10);
    left->column()->addWidget(words);
    if (due.at < m_care.openedAt()) {
        left->column()->addWidget(new TextLabel(tr("Since %1, while Nape was closed").arg(m_care.moment(due.at)),
                                                Type::caption, Tone::second));
    }
    if (fever != nullptr) {
        left->column()->addWidget(fever);
        left->column()->addWidget(missing);
    }
    line->addColumn(left, 1, Qt::AlignVCenter);
    line->addColumn(actions, 0, Qt::AlignVCenter);
    return line;
}

}  // namespace nape::app
