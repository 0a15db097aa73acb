// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/appointment_card.h"

#include "pages/appointment_edit.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {

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

void AppointmentCard::refresh(const facts::CareLog* log)
{
    std::vector<facts::Entry<facts::Appointment>> ahead;
    if (log != nullptr) {
        for (const auto& entry : log->live<facts::Appointment>()) {
            if (entry.value.when && *entry.value.when > m_care.plan().now) ahead.push_back(entry);
        }
    }
    std::ranges::sort(ahead, {}, [](const auto& entry) { return *entry.value.when; });
    const auto& due = m_care.plan().due;
    const bool isDue = std::ranges::any_of(due, isReminder);
    QString shown = isDue ? QStringLiteral("due ") : QString();
    for (const auto& entry : ahead) {
        shown += qt(std::string_view(entry.header.id.value)) + QString::number(entry.header.version)
            + m_care.moment(*entry.value.when);
    }
    setVisible(!ahead.empty());
    if (shown == m_shown) return;
    m_shown = shown;
    emptyLayout(column());
    for (const auto& entry : ahead) {
        if (column()->count() > 0) column()->addWidget(new Hairline);
        addLine(entry, isDue && &entry == &ahead.front());
    }
}

void AppointmentCard::answerDue()
{
    for (const auto& due : std::vector(m_care.plan().due)) {
        if (!isReminder(due)) continue;
        m_care.carriedOut(m_care.journal().answerReminder(m_care.person(), facts::ReminderAct::done, due.key, {}));
    }
}

void AppointmentCard::addLine(const facts::Entry<facts::Appointment>& appointment, bool isDue)
{
    const QString with = qt(std::string_view(appointment.value.with)).simplified();
    const QString when = m_care.moment(*appointment.value.when);
    auto* words = new Stack(0);
    words->column()->setContentsMargins(0, 10, 0, 10);
    auto* title = new TextLabel(tr("Appointment: %1").arg(with), Type::row);
    title->setObjectName(QStringLiteral("appointmentTitle"));
    words->column()->addWidget(title);
    words->column()->addWidget(new TextLabel(when, Type::body, Tone::second));
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString& text, const QString& icon, const QString& full, const char* name) {
        auto* button = new Button(text, icon.isEmpty() ? Button::Form::plain : Button::Form::text);
        if (!icon.isEmpty()) {
            button->setLeadingIcon(icon);
            button->setToolTip(full);
        }
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(full);
        row->addWidget(button);
        return button;
    };
    if (isDue) {
        auto* read = add(tr("I have read it"), {}, tr("I have read it"), "appointmentReadButton");
        connect(read, &Button::clicked, this, &AppointmentCard::answerDue);
    }
    auto* change = add({}, QStringLiteral("edit"), tr("Change the appointment with %1, %2").arg(with, when),
                       "editAppointmentButton");
    auto* remove = add({}, QStringLiteral("trash"), tr("Delete the appointment with %1, %2").arg(with, when),
                       "deleteAppointmentButton");
    auto* side = new QWidget;
    auto* head = new QHBoxLayout(side);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(12);
    head->addWidget(new IconLabel(QStringLiteral("today"), 24));
    head->addWidget(words, 1);
    auto* line = new Columns(12, 420);
    line->addColumn(side, 1, Qt::AlignVCenter);
    line->addColumn(actions, 0, Qt::AlignVCenter);
    column()->addWidget(line);
    connect(remove, &Button::clicked, this, [this, id = appointment.header.id] {
        if (m_care.carriedOut(m_care.journal().remove(id))) Q_EMIT done(tr("Appointment deleted"));
    });
    connect(change, &Button::clicked, this, [this, line, appointment] {
        auto* edit = new AppointmentEdit(m_care, appointment);
        line->hide();
        column()->insertWidget(column()->indexOf(line) + 1, edit);
        edit->focusFirst();
        connect(edit, &AppointmentEdit::saved, this, &AppointmentCard::done);
        connect(edit, &AppointmentEdit::left, line, [line, edit] {
            edit->hide();
            edit->deleteLater();
            line->show();
        });
    });
}

}  // namespace nape::app
