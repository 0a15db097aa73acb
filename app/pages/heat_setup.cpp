// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/heat_setup.h"

#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

using facts::Modality;
using remedies::HeatTicks;

HeatSetup::HeatSetup(QWidget* parent)
    : SessionSetup(parent)
    , m_with(new QButtonGroup(this))
    , m_minutes(new QButtonGroup(this))
    , m_note(new TextLabel(Type::body, Tone::ink))
    , m_ticks(new Stack(8))
{
    auto* left = new Stack(16);
    left->column()->addWidget(new TextLabel(tr("With what?"), Type::row));
    auto* things = new FlowLayout(8);
    for (const auto with : {Modality::shower, Modality::cloth, Modality::bottle, Modality::pad}) {
        const QString id = QString::fromLatin1(facts::toId(with));
        auto* chip = new ChoiceChip(nameOf(with), id, this);
        chip->setObjectName(QStringLiteral("with_") + id);
        m_with->addButton(chip, static_cast<int>(with));
        things->addWidget(chip);
    }
    m_with->button(static_cast<int>(Modality::cloth))->setChecked(true);
    left->column()->addLayout(things);
    left->column()->addSpacing(8);
    left->column()->addWidget(new TextLabel(tr("How long?"), Type::row));
    auto* times = new FlowLayout(8);
    for (const int minutes : {10, 15, 20}) {
        auto* chip = new ChoiceChip(tr("%1 minutes").arg(QLocale().toString(minutes)), QString::number(minutes), this);
        chip->setObjectName(QStringLiteral("minutes_%1").arg(minutes));
        m_minutes->addButton(chip, minutes);
        times->addWidget(chip);
    }
    m_minutes->button(static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(remedies::kHeatUsual).count()))
        ->setChecked(true);
    left->column()->addLayout(times);
    left->column()->addStretch(1);

    m_ticks->column()->addWidget(new TextLabel(tr("Tick what is true"), Type::row));
    m_ticks->column()->addSpacing(8);
    addTick(&HeatTicks::temperatureChecked, "temperatureTick", tr("I checked: warm, not hot"),
            tr("First check how warm it is."), true);
    addTick(&HeatTicks::cloth, "clothTick", tr("A cloth is around it"), tr("First put a cloth around it."), true);
    addTick(&HeatTicks::stayingAwake, "awakeTick", tr("I stay awake and am not going to bed"),
            tr("First tick that you stay awake. In bed heat burns the sleeper."), false);
    addTick(&HeatTicks::noSedative, "sedativeTick", tr("No alcohol, nothing that makes me drowsy"),
            tr("First tick: no alcohol, nothing that makes you drowsy."), false);
    addTick(&HeatTicks::skinNormal, "skinTick", tr("Skin feels normal, no cut, cream or patch"),
            tr("First tick that the skin is normal."), false);
    m_ticks->column()->addStretch(1);

    auto* columns = new Columns(40, kNarrow);
    columns->addColumn(left, 1);
    columns->addColumn(m_ticks, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(16);
    whole->addWidget(new TextLabel(tr("Heat, at most 20 minutes"), Type::title));
    whole->addWidget(m_note);
    m_note->hide();
    whole->addSpacing(8);
    whole->addWidget(columns);
    whole->addSpacing(8);
    whole->addWidget(new TextLabel(tr("Burning, or the skin turns red? Take it off now."), Type::body, Tone::second));
    whole->addWidget(new TextLabel(tr("Every 5 minutes Nape asks whether you are awake."), Type::body, Tone::second));
    whole->addSpacing(8);
    whole->addWidget(m_before);
    whole->addStretch(1);
    connect(m_with, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) choose();
    });
    connect(m_minutes, &QButtonGroup::idToggled, this, &SessionSetup::changed);
    choose();
}

QString HeatSetup::nameOf(Modality with)
{
    switch (with) {
    case Modality::shower: return tr("Warm shower");
    case Modality::cloth: return tr("Warm cloth");
    case Modality::bottle: return tr("Hot water bottle");
    case Modality::pad: return tr("Heating pad");
    case Modality::ice: break;
    }
    return {};
}

void HeatSetup::addTick(Flag flag, const char* name, const QString& text, const QString& hint, bool isOfTheThing)
{
    auto* tick = new BigTick(text);
    tick->setObjectName(QString::fromLatin1(name));
    m_ticks->column()->addWidget(tick);
    m_lines.push_back({flag, tick, hint, isOfTheThing});
    connect(tick, &BigTick::toggled, this, &SessionSetup::changed);
}

Modality HeatSetup::with() const
{
    return static_cast<Modality>(m_with->checkedId());
}

// What would be missing if only this were not ticked.
bool HeatSetup::isNeeded(Flag flag) const
{
    HeatTicks others{with(), true, true, true, true, true};
    others.*flag = false;
    return !remedies::missingTicks(others).empty();
}

void HeatSetup::choose()
{
    for (const auto& line : m_lines) {
        if (line.isOfTheThing) line.tick->setChecked(false);
        line.tick->setVisible(isNeeded(line.flag));
    }
    Q_EMIT changed();
}

HeatTicks HeatSetup::ticks() const
{
    HeatTicks ticks;
    ticks.with = with();
    for (const auto& line : m_lines)
        ticks.*line.flag = line.tick->isChecked();
    return ticks;
}

clock::Duration HeatSetup::planned() const
{
    return std::chrono::minutes{m_minutes->checkedId()};
}

QString HeatSetup::missing() const
{
    const auto now = ticks();
    const auto missing = remedies::missingTicks(now);
    if (missing.empty()) return {};
    // The first line that still changes what the rules say.
    for (const auto& line : m_lines) {
        if (!(now.*line.flag) && isNeeded(line.flag)) return line.hint;
    }
    return tr("First tick what is true.");
}

void HeatSetup::reset()
{
    for (const auto& line : m_lines)
        line.tick->setChecked(false);
    m_before->reset();
}

void HeatSetup::setNote(const QString& note)
{
    m_note->say(note);
}

void HeatSetup::focusFirst()
{
    m_with->checkedButton()->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
