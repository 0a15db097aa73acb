// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/episode_edit.h"

#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/neck_map.h"
#include "widgets/text_label.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace nape::app {

EpisodeEdit::EpisodeEdit(QWidget* parent)
    : QWidget(parent)
    , m_time(new QDateTimeEdit)
    , m_map(new NeckMap)
    , m_note(new QPlainTextEdit)
    , m_message(new TextLabel(Type::body))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("When did it start?"), Type::row));
    m_time->setObjectName(QStringLiteral("editOnset"));
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    m_time->setTimeZone(QTimeZone::utc());
#else
    m_time->setTimeSpec(Qt::UTC);
#endif
    m_time->setCalendarPopup(true);
    column->addWidget(new Field(m_time, tr("Day and time when it started")));
    column->addWidget(new TextLabel(tr("Where?"), Type::row));
    column->addWidget(m_map);
    column->addWidget(new TextLabel(tr("Note"), Type::row));
    m_note->setObjectName(QStringLiteral("editNote"));
    auto* field = new Field(m_note, tr("Note"));
    field->setFixedHeight(96);
    column->addWidget(field);
    m_message->hide();
    column->addWidget(m_message);
    auto* actions = new QHBoxLayout;
    auto* save = new Button(tr("Save"), Button::Form::primary);
    save->setObjectName(QStringLiteral("saveEditButton"));
    auto* cancel = new Button(tr("Cancel"), Button::Form::text);
    cancel->setObjectName(QStringLiteral("cancelEditButton"));
    actions->addWidget(save);
    actions->addWidget(cancel);
    actions->addStretch(1);
    column->addLayout(actions);
    connect(save, &Button::clicked, this, &EpisodeEdit::saved);
    connect(cancel, &Button::clicked, this, &EpisodeEdit::cancelled);
}

void EpisodeEdit::show(const facts::Entry<facts::Episode>& episode, const QDateTime& onset, const QDateTime& latest)
{
    m_time->setMaximumDateTime(latest);
    m_time->setDateTime(onset);
    m_before = m_time->dateTime();
    m_map->setChosen(qt(episode.value.where));
    m_note->setPlainText(qt(std::string_view(episode.value.note)));
    m_message->hide();
}

std::optional<clock::WallTime> EpisodeEdit::onset() const
{
    if (m_time->dateTime() == m_before) return std::nullopt;
    return wallOf(m_time->dateTime());
}

QStringList EpisodeEdit::zones() const
{
    return m_map->chosen();
}

QString EpisodeEdit::note() const
{
    return m_note->toPlainText();
}

void EpisodeEdit::setMessage(const QString& message)
{
    m_message->say(message);
}

void EpisodeEdit::focusFirst()
{
    m_time->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
