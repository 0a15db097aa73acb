// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/onset_picker.h"

#include "pages/wording.h"
#include "widgets/chip.h"
#include "widgets/field.h"
#include "widgets/flow_layout.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace nape::app {

namespace {

using namespace std::chrono_literals;

}  // namespace

OnsetPicker::OnsetPicker(Of what, QWidget* parent)
    : QWidget(parent)
    , m_time(new QDateTimeEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* flow = new FlowLayout(8);
    auto* group = new QButtonGroup(this);
    const auto add = [&](const QString& text, const char* id) {
        const QString name = QString::fromLatin1(id);
        auto* chip = new ChoiceChip(text, name, this);
        chip->setObjectName(QStringLiteral("onset_") + name);
        group->addButton(chip);
        flow->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &ChoiceChip::toggled, this, [this] {
            m_timeField->setVisible(m_chips.back()->isChecked());
            sayWhatWasRead();
            Q_EMIT onsetChanged();
        });
    };
    m_time->setObjectName(QStringLiteral("onsetTime"));
    m_time->setCalendarPopup(true);
    m_time->setDisplayFormat(dateFormat() + QStringLiteral("  ") + clockFormat());
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    m_time->setTimeZone(QTimeZone::utc());
#else
    m_time->setTimeSpec(Qt::UTC);
#endif
    add(tr("Now"), "now");
    add(tr("15 min ago"), "15min");
    add(tr("30 min ago"), "30min");
    add(tr("1 h ago"), "1h");
    if (what == Of::pain) add(tr("Woke up with it"), "woke");
    add(tr("Pick a time"), "pick");
    const QString name = what == Of::pain ? tr("Day and time when it started")
        : what == Of::dose                ? tr("Day and time of the dose")
                                          : tr("Day and time when it was said");
    m_timeField = new Field(m_time, name, this);
    m_timeField->hide();
    column->addLayout(flow);
    column->addWidget(m_timeField);
    m_read = new TextLabel(Type::body, Tone::second);
    m_read->setObjectName(QStringLiteral("onsetRead"));
    m_read->hide();
    column->addWidget(m_read);
    m_chips.front()->setChecked(true);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this] {
        sayWhatWasRead();
        Q_EMIT onsetChanged();
    });
}

// Digits are soon typed into the wrong place: what was understood is said in words.
void OnsetPicker::sayWhatWasRead()
{
    const QString read = m_time->locale().toString(m_time->date(), QLocale::LongFormat);
    m_read->say(m_chips.back()->isChecked() ? read : QString());
}

OnsetPicker::Onset OnsetPicker::onset(clock::Instant now, const clock::Zone& zone) const
{
    for (const auto* chip : m_chips) {
        if (!chip->isChecked()) continue;
        const QString& id = chip->id();
        if (id == QStringLiteral("15min")) return {now - 15min, false};
        if (id == QStringLiteral("30min")) return {now - 30min, false};
        if (id == QStringLiteral("1h")) return {now - 1h, false};
        if (id == QStringLiteral("woke")) {
            const auto evening = std::chrono::sys_days{zone.dayOf(now)} - std::chrono::days{1};
            return {zone.instantOf({clock::Day{evening}, 22h}), true};
        }
        if (id == QStringLiteral("pick")) return {zone.instantOf(wallOf(m_time->dateTime())), false};
    }
    return {};
}

QString OnsetPicker::summary() const
{
    if (m_chips.front()->isChecked()) return {};
    for (const auto* chip : m_chips) {
        if (!chip->isChecked()) continue;
        if (chip == m_chips.back()) return tr("since %1").arg(m_time->text());
        QString words = chip->text();
        words[0] = words[0].toLower();
        return words;
    }
    return {};
}

void OnsetPicker::reset(clock::Instant now, const clock::Zone& zone)
{
    m_chips.front()->setChecked(true);
    const QDateTime wall = wallTime(now, zone);
    m_time->setMaximumDateTime(wall);
    m_time->setDateTime(wall);
}

}  // namespace nape::app
