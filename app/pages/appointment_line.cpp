// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/appointment_line.h"

#include "pages/appointment_edit.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nape::app {

AppointmentLine::AppointmentLine(CareModel& care, const facts::Entry<facts::Appointment>& appointment, bool isDue,
                                 QWidget* parent)
    : QWidget(parent)
    , m_care(care)
    , m_appointment(appointment)
{
    const QString with = qt(std::string_view(appointment.value.with)).simplified();
    const QString when = m_care.moment(*appointment.value.when);
    auto* line = new Columns(12, 420);
    line->addColumn(buildWords(with, when), 1, Qt::AlignVCenter);
    line->addColumn(buildActions(with, when, isDue), 0, Qt::AlignVCenter);
    m_view = line;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

QWidget* AppointmentLine::buildWords(const QString& with, const QString& when)
{
    auto* words = new Stack(0);
    words->column()->setContentsMargins(0, 10, 0, 10);
    auto* title = new TextLabel(tr("Appointment: %1").arg(with), Type::row);
    title->setObjectName(QStringLiteral("appointmentTitle"));
    words->column()->addWidget(title);
    words->column()->addWidget(new TextLabel(when, Type::body, Tone::second));
    auto* side = new QWidget;
    auto* head = new QHBoxLayout(side);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(12);
    head->addWidget(new IconLabel(QStringLiteral("today"), 24));
    head->addWidget(words, 1);
    return side;
}

QWidget* AppointmentLine::buildActions(const QString& with, const QString& when, bool isDue)
{
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
        connect(read, &Button::clicked, this, &AppointmentLine::readSaid);
    }
    m_change = add({}, QStringLiteral("edit"), tr("Change the appointment with %1, %2").arg(with, when),
                   "editAppointmentButton");
    m_remove = add({}, QStringLiteral("trash"), tr("Delete the appointment with %1, %2").arg(with, when),
                   "deleteAppointmentButton");
    connect(m_change, &Button::clicked, this, &AppointmentLine::edit);
    connect(m_remove, &Button::clicked, this, [this] {
        if (m_care.carriedOut(m_care.journal().remove(id()))) Q_EMIT done(tr("Appointment deleted"));
    });
    return actions;
}

bool AppointmentLine::isEditing() const
{
    return m_editor != nullptr && m_editor->isOpen();
}

void AppointmentLine::focusChange()
{
    m_change->setFocus(Qt::OtherFocusReason);
}

void AppointmentLine::edit()
{
    m_editor = new AppointmentEdit(m_care, m_appointment);
    m_view->hide();
    layout()->addWidget(m_editor);
    chainTabs(m_remove, m_editor);
    m_editor->focusFirst();
    connect(m_editor, &AppointmentEdit::saved, this, [this](const QString& sentence) {
        closeEditor();
        Q_EMIT done(sentence);
    });
    connect(m_editor, &AppointmentEdit::left, this, &AppointmentLine::closeEditor);
}

void AppointmentLine::closeEditor()
{
    m_view->show();
    // Saved, the card may have made another line in its place already.
    if (isVisible()) focusChange();
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    Q_EMIT editingEnded();
}

}  // namespace nape::app
