// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/running_card.h"

#include "pages/person_names.h"
#include "pages/taking_off.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {

using plan::DueState;

std::string_view remedyOfKey(std::string_view key)
{
    return key.substr(0, key.find('.'));
}

/// What lies on the skin: it ends here, whoever's it is.
bool isSession(std::string_view key)
{
    return key == "ice.off" || key == "heat.off";
}

/// It has to come off now.
bool isOver(const plan::Due& due)
{
    return isSession(due.key) && due.state == DueState::due;
}

}  // namespace

RunningCard::RunningCard(CareModel& care, QWidget* parent)
    : Card(Form::plain, parent)
    , m_care(care)
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("runningCard"));
    column()->setContentsMargins(24, 8, 24, 8);
    column()->setSpacing(0);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &RunningCard::count);
    hide();
}

bool RunningCard::isOurs(const journal::PersonDue& due) const
{
    return m_care.person() == due.person;
}

// With an episode open its own row shows what runs, and what has come due for this person stands in the card of it.
bool RunningCard::belongsHere(const journal::PersonDue& due) const
{
    const auto& key = due.due.key;
    if (isOurs(due)) {
        return isSession(key) && due.due.state == DueState::upcoming && !m_care.plan().episode;
    }
    return isSession(key) || due.due.state == DueState::due;
}

void RunningCard::refresh()
{
    std::vector<journal::PersonDue> now;
    QString key;
    for (const auto& due : m_care.dues()) {
        if (!belongsHere(due)) continue;
        now.push_back(due);
        key += qt(std::string_view(due.person.value)) + qt(std::string_view(due.due.key))
            + QString::number(due.due.at.time_since_epoch().count()) + qt(plan::toId(due.due.state)) + QLatin1Char(' ');
    }
    setVisible(!now.empty());
    const bool over = std::ranges::any_of(now, [](const auto& due) { return isOver(due.due); });
    setForm(over ? Form::outlined : Form::plain);
    column()->setContentsMargins(24, over ? 16 : 8, 24, over ? 16 : 8);
    if (key != m_shown) {
        m_shown = key;
        rebuildKeepingFocus(this, [&] {
            m_lines.clear();
            emptyLayout(column());
            for (const auto& due : now) {
                if (column()->count() > 0) column()->addWidget(new Hairline);
                addLine(due);
            }
        });
    }
    count();
    keepTicking();
}

void RunningCard::addLine(const journal::PersonDue& due)
{
    const auto remedy = remedyOfKey(due.due.key);
    const bool running = due.due.state == DueState::upcoming;
    QString name = remedy == "heat" ? tr("Heat is on") : tr("Ice is on");
    if (!running) name = m_care.text(due.due.text);
    if (!isOurs(due)) name = tr("%1: %2").arg(shownName(due.name), name);
    auto* words = new Stack(0);
    words->column()->setContentsMargins(0, 10, 0, 10);
    words->column()->addWidget(new TextLabel(name, isOver(due.due) ? Type::title : Type::row));
    auto* left = new TextLabel(Type::body, Tone::second);
    left->setObjectName(QStringLiteral("runningLeft"));
    words->column()->addWidget(left);
    auto* actions = new QWidget;
    auto* row = new FlowLayout(8);
    actions->setLayout(row);
    addActions(due, name, row);
    auto* line = new Columns(16, 560);
    line->addColumn(words, 1, Qt::AlignVCenter);
    line->addColumn(actions, 0, Qt::AlignVCenter);
    column()->addWidget(line);
    m_lines.push_back({due, left});
}

void RunningCard::addActions(const journal::PersonDue& due, const QString& about, QLayout* row)
{
    const auto add = [&](const QString& text, const char* object) {
        auto* button = new Button(text, isOver(due.due) ? Button::Form::primary : Button::Form::plain);
        if (isOver(due.due)) button->setSize(Button::Size::big);
        button->setObjectName(QString::fromLatin1(object));
        button->setAccessibleDescription(about);
        row->addWidget(button);
        return button;
    };
    const auto& key = due.due.key;
    if (key == "heat.awake") {
        connect(add(tr("I am awake"), "runningAwakeButton"), &Button::clicked, this, [this, due] {
            m_care.carriedOut(m_care.journal().answerReminder(due.person, facts::ReminderAct::done, due.due.key, {}));
        });
    } else if (!isSession(key)) {
        auto* open = add(tr("Open the log"), "openDueLogButton");
        open->setAccessibleName(openLogOf(due.name));
        connect(open, &Button::clicked, this, [this, person = due.person] { m_care.setPerson(person); });
    } else {
        const bool running = due.due.state == DueState::upcoming;
        connect(add(running ? tr("Stop, it is off") : tr("It is off"), "runningStopButton"), &Button::clicked, this,
                [this, due] { takeOff(due); });
        if (!isOurs(due)) return;
        connect(add(tr("Show"), "runningShowButton"), &Button::clicked, this,
                [this, page = qt(remedyOfKey(due.due.key))] { Q_EMIT remedyWanted(page); });
    }
}

void RunningCard::takeOff(const journal::PersonDue& due)
{
    const auto remedy = remedyOfKey(due.due.key);
    if (!m_care.carriedOut(takenOff(m_care.journal(), due.person, remedy))) return;
    Q_EMIT done(offNoted(remedy));
}

void RunningCard::count()
{
    for (const auto& [due, label] : m_lines) {
        const auto left = (due.due.at - m_care.wallNow()).count();
        if (due.due.state != DueState::upcoming || left <= 0) {
            label->say({});
            continue;
        }
        const auto digits = QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
        label->say(tr("%1 left, off at %2").arg(digits, m_care.moment(due.due.at)));
    }
}

void RunningCard::keepTicking()
{
    const bool counts =
        std::ranges::any_of(m_lines, [](const Line& line) { return line.due.due.state == DueState::upcoming; });
    if (counts && isVisible()) {
        if (!m_timer->isActive()) m_timer->start();
    } else {
        m_timer->stop();
    }
}

void RunningCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    keepTicking();
}

void RunningCard::hideEvent(QHideEvent* event)
{
    m_timer->stop();
    Card::hideEvent(event);
}

}  // namespace nape::app
