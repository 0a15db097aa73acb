// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/who_is_it.h"

#include "facts/names.h"
#include "pages/birth_field.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace nape::app {

namespace {

// The age, so that a slip is seen before it counts.
QString useWords(const facts::AgeRange& age)
{
    return WhoIsIt::tr("Use it: %1").arg(ageText(age));
}

}  // namespace

WhoIsIt::WhoIsIt(clock::Day today, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const auto& [band, id] : facts::Names<facts::AgeBand>::table) {
        auto* button = new Button(bandText(band), Button::Form::plain);
        button->setSize(Button::Size::big);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setObjectName(QStringLiteral("age_") + qt(id));
        column->addWidget(button);
        connect(button, &Button::clicked, this, [this, chosen = band] { Q_EMIT bandChosen(chosen); });
    }
    auto* say = new Button(tr("Say the birth date instead"), Button::Form::text);
    say->setObjectName(QStringLiteral("birthButton"));
    auto* use = new Button(tr("Use this birth date"), Button::Form::plain);
    use->setObjectName(QStringLiteral("useBirthButton"));
    use->setEnabled(false);
    auto* birth = new BirthField(today, use);
    birth->hide();
    column->addWidget(say, 0, Qt::AlignLeft);
    column->addWidget(birth);
    column->addWidget(new TextLabel(tr("Some questions are only for children, some only for older people."), Type::body,
                                    Tone::second));
    connect(say, &Button::clicked, this, [this, say, birth] {
        birth->show();
        birth->focusDate();
        say->hide();
    });
    connect(birth, &BirthField::changed, use, [birth, use, today] {
        const auto said = birth->birth();
        const auto age = said ? facts::ageFromBirth(*said, today) : std::nullopt;
        use->setEnabled(age.has_value());
        use->setText(age ? useWords(*age) : tr("Use this birth date"));
    });
    connect(use, &Button::clicked, this, [this, birth] {
        if (const auto said = birth->birth()) Q_EMIT birthChosen(*said);
    });
}

QString bandText(facts::AgeBand band)
{
    using enum facts::AgeBand;
    switch (band) {
    case under1: return WhoIsIt::tr("Under 1 year");
    case from1to11: return WhoIsIt::tr("1 to 11 years");
    case from12to17: return WhoIsIt::tr("12 to 17 years");
    case from18to64: return WhoIsIt::tr("18 to 64 years");
    case from65: return WhoIsIt::tr("65 years or over");
    }
    return {};
}

QString ageText(const facts::AgeRange& age)
{
    constexpr int kInMonths = 24;
    for (const auto& [band, id] : facts::Names<facts::AgeBand>::table) {
        if (facts::ageFromBand(band, clock::Duration{0}) == age) return bandText(band);
    }
    const QLocale locale;
    const bool inMonths = age.maxMonths < kInMonths;
    const int unit = inMonths ? 1 : 12;
    const QString from = locale.toString(age.minMonths / unit);
    const QString to = locale.toString(age.maxMonths / unit);
    if (from == to) return (inMonths ? WhoIsIt::tr("%1 months old") : WhoIsIt::tr("%1 years old")).arg(from);
    return (inMonths ? WhoIsIt::tr("%1 to %2 months") : WhoIsIt::tr("%1 to %2 years")).arg(from, to);
}

}  // namespace nape::app
