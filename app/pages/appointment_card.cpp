// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/appointment_card.h"

#include "pages/appointment_line.h"
#include "pages/wording.h"
#include "widgets/layouts.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {

constexpr const char* kSays = "says";

bool isReminder(const plan::Due& due)
{
    return due.key.starts_with("appointment.") && due.state == plan::DueState::due;
}

}  // namespace

AppointmentCard::AppointmentCard(CareModel& care, QWidget* parent)
    : Card(Form::plain, parent)
    , m_care(care)
{
    setObjectName(QStringLiteral("appointmentCard"));
    column()->setContentsMargins(24, 8, 24, 8);
    column()->setSpacing(0);
    hide();
}

std::vector<AppointmentLine*> AppointmentCard::lines() const
{
    std::vector<AppointmentLine*> all;
    for (int i = 0; i < column()->count(); ++i) {
        if (auto* line = qobject_cast<AppointmentLine*>(column()->itemAt(i)->widget())) all.push_back(line);
    }
    return all;
}

bool AppointmentCard::isEditing() const
{
    return std::ranges::any_of(lines(), &AppointmentLine::isEditing);
}

std::vector<AppointmentCard::Wanted> AppointmentCard::wanted(const facts::CareLog* log) const
{
    std::vector<Wanted> ahead;
    if (log == nullptr) return ahead;
    for (const auto& entry : log->live<facts::Appointment>()) {
        if (entry.value.when && *entry.value.when > m_care.plan().now) ahead.push_back({entry, false, {}});
    }
    std::ranges::sort(ahead, {}, [](const Wanted& line) { return *line.appointment.value.when; });
    if (!ahead.empty()) ahead.front().isDue = std::ranges::any_of(m_care.plan().due, isReminder);
    for (auto& line : ahead) {
        const auto& header = line.appointment.header;
        line.says = qt(std::string_view(header.id.value)) + QLatin1Char(' ') + QString::number(header.version)
            + m_care.moment(*line.appointment.value.when) + (line.isDue ? QStringLiteral(" due") : QString());
    }
    return ahead;
}

void AppointmentCard::refresh(const facts::CareLog* log)
{
    const auto ahead = wanted(log);
    QString shown;
    for (const auto& line : ahead)
        shown += line.says;
    // The line that is edited stays, even when its time has come meanwhile or somebody else deleted it.
    setVisible(!ahead.empty() || isEditing());
    if (shown == m_shown) return;
    m_shown = shown;
    rebuildKeepingFocus(this, [&] { arrange(ahead); });
}

void AppointmentCard::arrange(const std::vector<Wanted>& wanted)
{
    m_heldBack = false;
    auto before = lines();
    const auto take = [&before](auto&& fits) {
        const auto it = std::ranges::find_if(before, fits);
        auto* line = it == before.end() ? nullptr : *it;
        if (it != before.end()) before.erase(it);
        return line;
    };
    std::vector<AppointmentLine*> now;
    for (const auto& want : wanted) {
        auto* line = take([&](const AppointmentLine* old) {
            return old->property(kSays) == want.says || (old->id() == want.appointment.header.id && old->isEditing());
        });
        m_heldBack = m_heldBack || (line != nullptr && line->property(kSays) != want.says);
        now.push_back(line != nullptr ? line : makeLine(want));
    }
    while (auto* edited = take([](const AppointmentLine* old) { return old->isEditing(); })) {
        m_heldBack = true;
        now.push_back(edited);
    }
    // The rules between the lines are made anew.
    while (QLayoutItem* item = column()->takeAt(0)) {
        if (auto* widget = item->widget(); std::ranges::find(now, widget) == now.end()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (auto* line : now) {
        if (column()->count() > 0) column()->addWidget(new Hairline);
        column()->addWidget(line);
        line->raise();  // Tab follows the order of the children
    }
}

AppointmentLine* AppointmentCard::makeLine(const Wanted& wanted)
{
    auto* line = new AppointmentLine(m_care, wanted.appointment, wanted.isDue);
    line->setProperty(kSays, wanted.says);
    connect(line, &AppointmentLine::readSaid, this, &AppointmentCard::answerDue);
    connect(line, &AppointmentLine::done, this, &AppointmentCard::done);
    connect(line, &AppointmentLine::editingEnded, this, [this, id = line->id()] { editingEnded(id); });
    return line;
}

void AppointmentCard::editingEnded(const facts::FactId& id)
{
    if (m_heldBack) {
        m_shown = QStringLiteral("held back");
        m_care.refresh();
    }
    // A line that was made anew can take the focus only once it is shown.
    QTimer::singleShot(0, this, [this, id] {
        for (auto* line : lines()) {
            if (line->id() == id && !line->isEditing()) line->focusChange();
        }
    });
}

void AppointmentCard::answerDue()
{
    for (const auto& due : std::vector(m_care.plan().due)) {
        if (!isReminder(due)) continue;
        m_care.carriedOut(m_care.journal().answerReminder(m_care.person(), facts::ReminderAct::done, due.key, {}));
    }
}

}  // namespace nape::app
