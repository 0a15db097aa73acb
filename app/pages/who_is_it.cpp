// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/who_is_it.h"

#include "facts/names.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QDateEdit>
#include <QVBoxLayout>

#include <array>

namespace nape::app {

namespace {

// Where the picker stands before anything is said; this year counts as nothing said, so that half a date, or one that
// was never touched, is never taken.
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

// The age, so that a slip is seen before it counts.
QString useWords(const facts::AgeRange& age)
{
    constexpr int kInMonths = 24;
    return age.minMonths < kInMonths ? WhoIsIt::tr("Use it: %1 months old").arg(age.minMonths)
                                     : WhoIsIt::tr("Use it: %1 years old").arg(age.minMonths / 12);
}

}  // namespace

WhoIsIt::WhoIsIt(clock::Day today, QWidget* parent)
    : QWidget(parent)
{
    using enum facts::AgeBand;
    const std::array<std::pair<facts::AgeBand, QString>, 5> bands{{{under1, tr("Under 1 year")},
                                                                   {from1to11, tr("1 to 11 years")},
                                                                   {from12to17, tr("12 to 17 years")},
                                                                   {from18to64, tr("18 to 64 years")},
                                                                   {from65, tr("65 years or over")}}};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const auto& [band, text] : bands) {
        auto* button = new Button(text, Button::Form::plain);
        button->setSize(Button::Size::big);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setObjectName(QStringLiteral("age_") + qt(facts::toId(band)));
        column->addWidget(button);
        connect(button, &Button::clicked, this, [this, chosen = band] { Q_EMIT bandChosen(chosen); });
    }
    auto* say = new Button(tr("Say the birth date instead"), Button::Form::text);
    say->setObjectName(QStringLiteral("birthButton"));
    auto* birth = buildBirth(today);
    birth->hide();
    column->addWidget(say, 0, Qt::AlignLeft);
    column->addWidget(birth);
    column->addWidget(new TextLabel(tr("Some questions are only for children, some only for older people."), Type::body,
                                    Tone::second));
    connect(say, &Button::clicked, this, [this, say, birth] {
        birth->show();
        m_birth->setFocus(Qt::OtherFocusReason);
        say->hide();
    });
}

QWidget* WhoIsIt::buildBirth(clock::Day today)
{
    m_birth = new QDateEdit(earliest());
    m_birth->setObjectName(QStringLiteral("birthDate"));
    m_birth->setDateRange(earliest(), dateOf(today));
    // Two digits would leave open which century.
    QString format = m_birth->locale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy"))) format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    m_birth->setDisplayFormat(format);
    m_use = new Button(tr("Use this birth date"), Button::Form::plain);
    m_use->setObjectName(QStringLiteral("useBirthButton"));
    m_use->setEnabled(false);
    connect(m_birth, &QDateEdit::dateChanged, m_use, [this, today](QDate date) {
        const auto age = facts::ageFromBirth(dayOf(date), today);
        const bool said = date.year() != earliest().year() && age;
        m_use->setEnabled(said);
        m_use->setText(said ? useWords(*age) : tr("Use this birth date"));
    });
    connect(m_use, &Button::clicked, this, [this] { Q_EMIT birthChosen(dayOf(m_birth->date())); });
    auto* row = new Columns(12, 420);
    row->addColumn(new Field(m_birth, tr("Birth date"), this), 1, Qt::AlignVCenter);
    row->addColumn(m_use, 0, Qt::AlignVCenter);
    auto* birth = new Stack(4);
    //: %1 is how it is written here, like dd/MM/yyyy.
    birth->column()->addWidget(new TextLabel(tr("Birth date, as %1").arg(format.toUpper()), Type::body));
    birth->column()->addWidget(row);
    return birth;
}

}  // namespace nape::app
