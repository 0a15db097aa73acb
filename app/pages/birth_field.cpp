// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/birth_field.h"

#include "facts/age.h"
#include "pages/who_is_it.h"
#include "pages/wording.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QDateEdit>
#include <QVBoxLayout>

namespace nape::app {

namespace {

// Where the picker stands before anything is said; this year counts as nothing said.
QDate earliest()
{
    return {1890, 1, 1};
}

QDate dateOf(clock::Day day)
{
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

clock::Day dayOf(QDate date)
{
    return {std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
            std::chrono::day{static_cast<unsigned>(date.day())}};
}

}  // namespace

BirthField::BirthField(clock::Day today, QWidget* beside, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QDateEdit(earliest()))
    , m_today(today)
{
    m_edit->setObjectName(QStringLiteral("birthDate"));
    setToday(today);
    const QString format = dateFormat();
    m_edit->setDisplayFormat(format);
    connect(m_edit, &QDateEdit::dateChanged, this, [this] {
        sayWhatWasRead();
        Q_EMIT changed();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    //: %1 is how it is written here, like dd/MM/yyyy.
    column->addWidget(new TextLabel(tr("Birth date, as %1").arg(format.toUpper()), Type::body));
    auto* row = new Columns(12, 420);
    row->addColumn(new Field(m_edit, tr("Birth date"), this), 1, Qt::AlignVCenter);
    if (beside != nullptr) row->addColumn(beside, 0, Qt::AlignVCenter);
    column->addWidget(row);
    m_read = new TextLabel(Type::body, Tone::second);
    m_read->setObjectName(QStringLiteral("birthRead"));
    column->addWidget(m_read);
    sayWhatWasRead();
}

// Digits are soon typed into the wrong place: the age that follows from them is said in words.
void BirthField::sayWhatWasRead()
{
    const auto day = birth();
    const auto age = day ? facts::ageFromBirth(*day, m_today) : std::nullopt;
    m_read->say(age ? tr("%1, %2").arg(m_edit->locale().toString(m_edit->date(), QLocale::LongFormat), ageText(*age))
                    : QString());
}

std::optional<clock::Day> BirthField::birth() const
{
    const auto day = dayOf(m_edit->date());
    const bool said = m_edit->date().year() != earliest().year() && facts::ageFromBirth(day, m_today);
    return said ? std::optional{day} : std::nullopt;
}

void BirthField::setBirth(std::optional<clock::Day> birth)
{
    m_edit->setDate(birth ? dateOf(*birth) : earliest());
}

void BirthField::setToday(clock::Day today)
{
    m_today = today;
    m_edit->setDateRange(earliest(), dateOf(today));
    if (m_read != nullptr) sayWhatWasRead();
}

QString BirthField::text() const
{
    return m_edit->text();
}

void BirthField::focusDate()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
