// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/appointment_edit.h"

#include "clock/iso8601.h"
#include "pages/announce.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace nape::app {

namespace {

// A day ahead, at an hour at which practices are open: to be changed, not to be believed.
clock::Instant proposed(const CareModel& care)
{
    const std::chrono::sys_days tomorrow{std::chrono::sys_days{care.zone().dayOf(care.wallNow())}
                                         + std::chrono::days{1}};
    return care.zone().instantOf({clock::Day{tomorrow}, std::chrono::hours{9}});
}

}  // namespace

AppointmentEdit::AppointmentEdit(CareModel& care, const QString& with, QWidget* parent)
    : AppointmentEdit(care, std::nullopt, with, proposed(care), parent)
{
}

AppointmentEdit::AppointmentEdit(CareModel& care, const facts::Entry<facts::Appointment>& appointment, QWidget* parent)
    : AppointmentEdit(care, appointment.header.id, qt(std::string_view(appointment.value.with)),
                      appointment.value.when.value_or(appointment.header.at), parent)
{
}

AppointmentEdit::AppointmentEdit(CareModel& care, std::optional<facts::FactId> id, const QString& with,
                                 clock::Instant when, QWidget* parent)
    : QWidget(parent)
    , m_care(care)
    , m_id(std::move(id))
    , m_with(new QLineEdit(with))
    , m_when(new QDateTimeEdit)
    , m_message(new TextLabel(Type::body))
{
    m_with->setObjectName(QStringLiteral("appointmentWith"));
    m_when->setObjectName(QStringLiteral("appointmentWhen"));
    m_when->setDisplayFormat(dateFormat() + QStringLiteral("  ") + clockFormat());
    const QDateTime wall = wallTime(when, care.zone());
    m_when->setDate(wall.date());
    m_when->setTime(wall.time());
    m_message->setObjectName(QStringLiteral("appointmentMessage"));
    m_message->setWeight(QFont::DemiBold);
    m_message->hide();
    auto* who = new Stack(4);
    who->column()->addWidget(new TextLabel(tr("With whom"), Type::body, Tone::second));
    who->column()->addWidget(new Field(m_with, tr("With whom")));
    auto* time = new Stack(4);
    time->column()->addWidget(new TextLabel(tr("Day and time"), Type::body, Tone::second));
    time->column()->addWidget(new Field(m_when, tr("Day and time of the appointment")));
    auto* both = new Columns(12, 420);
    both->addColumn(who, 1);
    both->addColumn(time, 1);
    auto* save = new Button(tr("Save"), Button::Form::plain);
    save->setObjectName(QStringLiteral("saveAppointmentButton"));
    auto* leave = new Button(tr("Leave it"), Button::Form::text);
    leave->setObjectName(QStringLiteral("leaveAppointmentButton"));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(save);
    actions->addWidget(leave);
    actions->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(both);
    column->addWidget(m_message);
    column->addLayout(actions);
    connect(save, &Button::clicked, this, &AppointmentEdit::save);
    connect(leave, &Button::clicked, this, &AppointmentEdit::leave);
}

// The page around it takes both keys for itself.
void AppointmentEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // One that is still held down opened this.
        if (!event->isAutoRepeat()) save();
        return;
    case Qt::Key_Escape: return leave();
    default: QWidget::keyPressEvent(event);
    }
}

void AppointmentEdit::leave()
{
    m_open = false;
    Q_EMIT left();
}

void AppointmentEdit::focusFirst()
{
    m_with->setFocus(Qt::OtherFocusReason);
}

void AppointmentEdit::save()
{
    auto& journal = m_care.journal();
    const auto with = m_with->text().toStdString();
    const auto when = m_care.zone().instantOf(wallOf({m_when->date(), m_when->time()}));
    const auto outcome = m_id ? journal.edit(*m_id, {{"with", with}, {"when", clock::formatTime(when, m_care.zone())}})
                              : journal.noteAppointment(m_care.person(), {with, when, {}});
    if (!outcome) {
        m_message->say(m_care.text(journal::messageOf(outcome.error())));
        return announce(*this, m_message->text());
    }
    const QString sentence = tr("Appointment noted: %1").arg(m_care.moment(when));
    m_open = false;
    m_care.refresh();
    Q_EMIT saved(sentence);
}

AppointmentOffer::AppointmentOffer(CareModel& care, const QString& with, const char* name, QWidget* parent)
    : QWidget(parent)
    , m_care(care)
    , m_with(with)
    , m_note(new Button(tr("I have an appointment"), Button::Form::plain))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_note->setObjectName(QString::fromLatin1(name));
    m_note->setLeadingIcon(QStringLiteral("today"));
    connect(m_note, &Button::clicked, this, &AppointmentOffer::open);
    hide();
}

void AppointmentOffer::open()
{
    m_note->hide();
    show();
    m_edit = new AppointmentEdit(m_care, m_with, this);
    layout()->addWidget(m_edit);
    chainTabs(m_note, m_edit);
    m_edit->focusFirst();
    connect(m_edit, &AppointmentEdit::left, this, [this] {
        closeEditor();
        // What was held back while it was open.
        m_care.refresh();
    });
    connect(m_edit, &AppointmentEdit::saved, this, [this](const QString& sentence) {
        closeEditor();
        Q_EMIT saved(sentence);
    });
}

void AppointmentOffer::closeEditor()
{
    m_note->show();
    if (m_note->isVisible()) m_note->setFocus(Qt::OtherFocusReason);
    hide();
    m_edit->deleteLater();
    m_edit = nullptr;
}

}  // namespace nape::app
