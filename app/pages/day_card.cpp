// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/day_card.h"

#include "pages/timeline_words.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/day_timeline.h"
#include "widgets/flow_layout.h"
#include "widgets/icon_label.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace nape::app {

namespace {

using Stage = plan::TimelineEntry::Stage;
using What = plan::TimelineEntry::What;

constexpr int kNarrowStrip = 560;  // at the ordinary text size

DayMark::Form formOf(const plan::TimelineEntry& entry)
{
    if (entry.what == What::worse) return DayMark::Form::stopped;
    if (entry.stage == Stage::running) return DayMark::Form::running;
    return entry.stage == Stage::next ? DayMark::Form::next : DayMark::Form::done;
}

}  // namespace

DayCard::DayCard(QWidget* parent)
    : Card(Form::plain, parent)
    , m_minute(new QTimer(this))
    , m_title(new TextLabel(Type::row))
    , m_strip(new DayTimeline)
    , m_toggle(new Button(tr("Show as a list"), Button::Form::text))
    , m_list(new Stack(8))
{
    setObjectName(QStringLiteral("dayCard"));
    m_title->setObjectName(QStringLiteral("dayTitle"));
    auto* head = new Columns(16, 480);
    head->addColumn(m_title, 1);
    head->addColumn(buildKey(), 0);
    column()->addWidget(head);
    m_strip->setObjectName(QStringLiteral("dayStrip"));
    column()->addWidget(m_strip);
    m_toggle->setObjectName(QStringLiteral("dayListButton"));
    column()->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_list->setObjectName(QStringLiteral("dayList"));
    m_list->hide();
    column()->addWidget(m_list);
    m_minute->setInterval(std::chrono::minutes{1});
    m_minute->setTimerType(Qt::VeryCoarseTimer);
    connect(m_minute, &QTimer::timeout, this, &DayCard::tick);
    connect(m_toggle, &Button::clicked, this, [this] {
        m_list->setVisible(m_list->isHidden());
        m_toggle->setText(m_list->isHidden() ? tr("Show as a list") : tr("Hide the list"));
        showList();
    });
}

QWidget* DayCard::buildKey()
{
    auto* key = new QWidget;
    auto* row = new FlowLayout(8);
    auto* whole = new QVBoxLayout(key);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(row);
    for (const auto& [form, text] :
         {std::pair{DayMark::Form::done, tr("done")}, std::pair{DayMark::Form::next, tr("from then on")},
          std::pair{DayMark::Form::pain, tr("pain")}}) {
        auto* pair = new QWidget;
        auto* beside = new QHBoxLayout(pair);
        beside->setContentsMargins(0, 0, 0, 0);
        beside->setSpacing(8);
        auto* words = new TextLabel(text, Type::caption, Tone::second);
        words->setWordWrap(false);
        beside->addWidget(new DayMark(QString(), form, {}));
        beside->addWidget(words);
        row->addWidget(pair);
    }
    return key;
}

void DayCard::show(const CareModel& care, const facts::CareLog& log)
{
    const auto& plan = care.plan();
    const auto& zone = care.zone();
    m_day = {};
    m_day.care = &care;
    m_day.entries = plan::timelineOf(log, plan, zone);
    for (const auto& entry : m_day.entries) {
        const auto words = wordsOf(care, log, entry);
        m_day.icons.push_back(words.icon);
        m_day.names.push_back(words.name());
        m_day.whats.push_back(words.what);
        m_day.whens.push_back(words.when);
    }
    m_day.log = log;
    m_title->setText(QLocale().toString(wallTime(plan.now, zone).date(), tr("dddd d MMMM")));
    showStrip();
    showList();
}

// The plan is made anew only when something changes; the hand of the clock goes on.
clock::Instant DayCard::now() const
{
    return std::max(m_day.care->plan().now, m_day.care->wallNow());
}

void DayCard::tick()
{
    if (m_day.care == nullptr) return;
    const auto& zone = m_day.care->zone();
    if (zone.dayOf(now()) != zone.dayOf(m_day.care->plan().now)) return Q_EMIT dayTurned();
    showStrip();
}

void DayCard::showStrip()
{
    if (m_day.care == nullptr) return;
    const auto& care = *m_day.care;
    const auto& zone = care.zone();
    const auto span = m_narrow ? plan::hoursAround(now(), zone) : plan::wholeDay(m_day.entries, now(), zone);
    const auto along = [&](clock::Instant at) {
        return static_cast<double>((at - span.from).count()) / static_cast<double>((span.to - span.from).count());
    };
    DayTimeline::Shown shown;
    for (std::size_t i = 0; i < m_day.entries.size(); ++i) {
        const auto& entry = m_day.entries[i];
        if (entry.at < span.from || entry.at > span.to) continue;
        if (entry.what == What::pain)
            shown.scores.push_back({along(entry.at), entry.amount, m_day.names[i]});
        else
            shown.marks.push_back({along(entry.at), m_day.icons[i], m_day.names[i], formOf(entry)});
    }
    for (const auto at : plan::hoursIn(span, zone)) {
        const auto hour = std::chrono::floor<std::chrono::hours>(zone.wallAt(at).sinceMidnight).count();
        shown.hours.push_back({along(at), static_cast<int>(hour), clockTime(at, zone)});
    }
    for (const auto& quiet : plan::quietIn(span, m_day.log, zone))
        shown.quiet.emplace_back(along(quiet.from), along(quiet.to));
    shown.now = along(now());
    shown.nowText = clockTime(now(), zone);
    m_strip->show(shown);
    m_strip->setAccessibleName(
        tr("The day from %1 to %2, now %3").arg(care.moment(span.from), care.moment(span.to), shown.nowText));
}

void DayCard::showList()
{
    if (m_list->isHidden() || m_day.entries == m_listed) return;
    m_listed = m_day.entries;
    emptyLayout(m_list->column());
    for (std::size_t i = 0; i < m_day.entries.size(); ++i) {
        auto* line = new QWidget;
        line->setAccessibleName(m_day.names[i]);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        row->addWidget(new IconLabel(m_day.icons[i], 24), 0, Qt::AlignTop);
        auto* words = new Stack(0);
        words->column()->addWidget(new TextLabel(m_day.whats[i], Type::body));
        words->column()->addWidget(new TextLabel(m_day.whens[i], Type::caption, Tone::second));
        row->addWidget(words, 1);
        m_list->column()->addWidget(line);
    }
}

void DayCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const bool narrow = width() < static_cast<int>(kNarrowStrip * textScale());
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    showStrip();
}

void DayCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    tick();
    m_minute->start();
}

void DayCard::hideEvent(QHideEvent* event)
{
    m_minute->stop();
    Card::hideEvent(event);
}

}  // namespace nape::app
