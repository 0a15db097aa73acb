// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/daily_settings.h"

#include "pages/wording.h"
#include "plan/every_day.h"
#include "widgets/chip.h"
#include "widgets/field.h"
#include "widgets/flow_layout.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nape::app {

namespace {

using plan::MorningQuestion;

constexpr std::array kMornings{std::pair{MorningQuestion::whileOpen, "episode"},
                               std::pair{MorningQuestion::everyDay, "on"}, std::pair{MorningQuestion::never, "off"}};
constexpr int kLongestNudge = 4;
const QString kClock = QStringLiteral("HH:mm");
const QTime kUsualBedtime(21, 30);

QString morningName(MorningQuestion when)
{
    switch (when) {
    case MorningQuestion::whileOpen: return DailySettings::tr("While it hurts");
    case MorningQuestion::everyDay: return DailySettings::tr("Every morning");
    case MorningQuestion::never: return DailySettings::tr("Never");
    }
    return {};
}

}  // namespace

DailySettings::DailySettings(CareModel& care, QWidget* parent)
    : Card(Form::plain, parent)
    , m_care(care)
{
    setObjectName(QStringLiteral("dailySettings"));
    column()->addWidget(new TextLabel(tr("Day and night"), Type::row));
    buildMorning();
    column()->addSpacing(8);
    buildBedtime();
    m_posture = buildNudge(tr("Nudge me to change position"),
                           tr("Offered because posture, or one position held long, is among what set it off."),
                           QStringLiteral("postureNudge"), plan::kPostureNudge);
    m_drink = buildNudge(tr("Nudge me to drink"),
                         tr("Offered because too little water is among what set it off. Nape names no amount."),
                         QStringLiteral("drinkNudge"), plan::kDrinkNudge);
}

void DailySettings::buildMorning()
{
    const QString title = tr("Ask “How did you sleep?” after quiet hours");
    column()->addWidget(new TextLabel(title, Type::body, Tone::second));
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(8, holder);
    m_morning = new QButtonGroup(this);
    for (const auto& [when, word] : kMornings) {
        auto* chip = new ChoiceChip(morningName(when), QLatin1String(word), holder);
        chip->setObjectName(QStringLiteral("morningQuestion_") + QLatin1String(word));
        chip->setAccessibleDescription(title);
        m_morning->addButton(chip, static_cast<int>(when));
        flow->addWidget(chip);
    }
    column()->addWidget(holder);
    connect(m_morning, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on) return;
        const auto* chip = qobject_cast<ChoiceChip*>(m_morning->button(id));
        save(plan::kMorningQuestion, chip->id().toStdString());
    });
}

void DailySettings::buildBedtime()
{
    column()->addWidget(new TextLabel(tr("Before bed: a word on how to lie. Outside of quiet hours, or as they begin."),
                                      Type::body, Tone::second));
    auto* row = new Columns(12, 420);
    m_remind = new Chip(tr("Remind me at"), QStringLiteral("bedtime"));
    m_remind->setObjectName(QStringLiteral("bedtimeReminder"));
    m_remind->setAccessibleName(tr("Remind me before bed"));
    m_bedtime = new QTimeEdit(kUsualBedtime);
    m_bedtime->setDisplayFormat(clockFormat());
    m_bedtime->setObjectName(QStringLiteral("bedtimeTime"));
    m_bedtime->setKeyboardTracking(false);
    row->addColumn(m_remind, 0, Qt::AlignVCenter);
    row->addColumn(new Field(m_bedtime, tr("Time of the bedtime reminder")), 1, Qt::AlignVCenter);
    column()->addWidget(row);
    connect(m_remind, &Chip::toggled, this, &DailySettings::saveBedtime);
    connect(m_bedtime, &QTimeEdit::timeChanged, this, [this] {
        if (m_remind->isChecked()) saveBedtime();
    });
}

DailySettings::Nudge DailySettings::buildNudge(const QString& title, const QString& why, const QString& name,
                                               std::string_view setting)
{
    Nudge nudge{new Stack(8), new QButtonGroup(this)};
    nudge.whole->setObjectName(name);
    nudge.whole->column()->addSpacing(8);
    nudge.whole->column()->addWidget(new TextLabel(title, Type::body, Tone::second));
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(8, holder);
    for (int hours = 0; hours <= kLongestNudge; ++hours) {
        const QString text = hours == 0 ? tr("Never")
            : hours == 1                ? tr("Every hour")
                                        : tr("Every %1 hours").arg(QLocale().toString(hours));
        auto* chip =
            new ChoiceChip(text, hours == 0 ? QStringLiteral("off") : QStringLiteral("%1h").arg(hours), holder);
        chip->setObjectName(name + QLatin1Char('_') + chip->id());
        chip->setAccessibleDescription(title);
        nudge.every->addButton(chip, hours);
        flow->addWidget(chip);
    }
    nudge.whole->column()->addWidget(holder);
    nudge.whole->column()->addWidget(new TextLabel(why, Type::caption, Tone::second));
    column()->addWidget(nudge.whole);
    nudge.whole->hide();
    connect(nudge.every, &QButtonGroup::idToggled, this, [this, setting, group = nudge.every](int hours, bool on) {
        if (on) save(setting, qobject_cast<ChoiceChip*>(group->button(hours))->id().toStdString());
    });
    return nudge;
}

void DailySettings::refresh(const facts::CareLog* log)
{
    m_showing = true;
    const auto valueOf = [&](std::string_view key) {
        return log == nullptr ? std::string{} : facts::settingOf(*log, key).value_or(std::string{});
    };
    const auto when = plan::parseMorningQuestion(valueOf(plan::kMorningQuestion));
    m_morning->button(static_cast<int>(when.value_or(MorningQuestion::whileOpen)))->setChecked(true);
    const auto bedtime = QTime::fromString(qt(std::string_view(valueOf(plan::kBedtimeReminder))), kClock);
    m_remind->setChecked(bedtime.isValid());
    if (bedtime.isValid() && (m_refused || !m_bedtime->hasFocus())) m_bedtime->setTime(bedtime);
    m_refused = false;
    const auto triggers = m_care.journal().loggedTriggers(m_care.person());
    const auto isLogged = [&](std::string_view id) {
        return triggers && std::ranges::find(*triggers, id) != triggers->end();
    };
    const auto show = [&](const Nudge& nudge, std::string_view setting, bool offered) {
        const auto every = plan::parseNudge(valueOf(setting)).value_or(clock::Duration{0});
        nudge.every->button(static_cast<int>(every / std::chrono::hours{1}))->setChecked(true);
        nudge.whole->setVisible(offered || every > clock::Duration{0});
    };
    show(m_posture, plan::kPostureNudge, std::ranges::any_of(plan::kPostureTriggers, isLogged));
    show(m_drink, plan::kDrinkNudge, std::ranges::any_of(plan::kDrinkTriggers, isLogged));
    m_showing = false;
}

void DailySettings::saveBedtime()
{
    save(plan::kBedtimeReminder, m_remind->isChecked() ? m_bedtime->time().toString(kClock).toStdString() : "off");
}

void DailySettings::save(std::string_view setting, const std::string& value)
{
    if (m_showing) return;
    const auto outcome = m_care.journal().setSetting(m_care.person(), std::string{setting}, value);
    m_refused = !outcome;
    if (outcome) return Q_EMIT saved();
    Q_EMIT refused(m_care.text(journal::messageOf(outcome.error())));
}

}  // namespace nape::app
