// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today_rest.h"

#include "pages/appointment_card.h"
#include "pages/clock_card.h"
#include "pages/due_card.h"
#include "pages/episode_words.h"
#include "pages/running_card.h"
#include "pages/sleep_card.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/day_dots.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/neck_map.h"
#include "widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace nape::app {

namespace {
constexpr int kDots = 14;
}  // namespace

TodayRest::TodayRest(CareModel& care, QWidget* parent)
    : QWidget(parent)
    , m_care(care)
    , m_date(new TextLabel(Type::title))
    , m_runs(new RunningCard(care))
    , m_due(new DueCard(care))
    , m_clock(new ClockCard(care))
    , m_hurts(new HurtsButton(tr("It hurts"), tr("Show where, say how much, see what is safe now")))
    , m_sleep(new SleepCard(care))
    , m_appointments(new AppointmentCard(care))
    , m_free(new TextLabel(Type::count))
    , m_since(new TextLabel(Type::body, Tone::second))
    , m_dots(new DayDots)
    , m_unknown(new TextLabel(tr("Hatched: nothing was noted that day"), Type::caption, Tone::second))
    , m_goodDay(new Button(tr("No spasm today"), Button::Form::plain))
    , m_last(new Card)
    , m_lastDays(new TextLabel(Type::title))
    , m_lastText(new TextLabel(Type::body))
    , m_picture(new NeckPicture(112))
{
    auto* body = new RoomBody(kRoom);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(body));
    body->column()->addWidget(m_date);
    body->column()->addWidget(m_runs);
    body->column()->addWidget(m_due);
    body->column()->addWidget(m_clock);
    m_hurts->setObjectName(QStringLiteral("itHurtsButton"));
    m_hurts->setDefault(true);
    showKeys(*m_hurts, Act::hurts);
    body->column()->addWidget(m_hurts, 1);
    body->column()->addWidget(m_sleep);
    body->column()->addWidget(m_appointments);
    connect(m_clock, &ClockCard::done, this, &TodayRest::done);
    connect(m_sleep, &SleepCard::done, this, &TodayRest::done);
    connect(m_appointments, &AppointmentCard::done, this, &TodayRest::done);

    auto* days = new Card;
    days->column()->addWidget(new TextLabel(tr("Days without a spasm"), Type::body, Tone::second));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_free->setWordWrap(false);
    row->addWidget(m_free);
    row->addWidget(m_since, 1);
    days->column()->addLayout(row);
    days->column()->addStretch(1);
    days->column()->addWidget(m_dots);
    days->column()->addWidget(m_unknown);
    days->column()->addStretch(1);
    m_goodDay->setObjectName(QStringLiteral("noSpasmTodayButton"));
    m_goodDay->setLeadingIcon(QStringLiteral("check"));
    m_goodDay->setSize(Button::Size::big);
    days->column()->addWidget(m_goodDay);

    m_last->column()->addWidget(new TextLabel(tr("Last episode"), Type::body, Tone::second));
    auto* last = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_lastDays);
    words->addWidget(m_lastText);
    words->addStretch(1);
    last->addLayout(words, 1);
    last->addWidget(m_picture, 0, Qt::AlignTop);
    m_last->column()->addLayout(last, 1);
    auto* open = new Button(tr("Open this episode"), Button::Form::plain);
    open->setObjectName(QStringLiteral("openEpisodeButton"));
    open->setSize(Button::Size::big);
    m_last->column()->addWidget(open);

    m_cards = new Columns(24, 640);
    m_cards->addColumn(days, 1);
    m_cards->addColumn(m_last, 1);
    body->column()->setSpacing(24);
    body->column()->addWidget(m_cards);
    connect(m_hurts, &Button::clicked, this, &TodayRest::hurts);
    connect(m_runs, &RunningCard::remedyWanted, this, &TodayRest::remedyWanted);
    connect(m_runs, &RunningCard::done, this, &TodayRest::done);
    connect(m_due, &DueCard::done, this, &TodayRest::done);
    connect(m_due, &DueCard::checkWanted, this, &TodayRest::checkWanted);
    connect(m_goodDay, &Button::clicked, this, &TodayRest::goodDaySaid);
    connect(open, &Button::clicked, this, [this] { Q_EMIT episodeWanted(m_lastId); });
}

void TodayRest::focusFirst()
{
    const auto isAlarm = [](const plan::Due& due) { return due.alarm && due.state == plan::DueState::due; };
    QWidget* off = std::ranges::any_of(m_care.plan().due, isAlarm) ? firstButtonIn(*m_due->column()) : nullptr;
    (off != nullptr ? off : m_hurts)->setFocus(Qt::OtherFocusReason);
}

void TodayRest::refresh()
{
    m_runs->refresh();
    m_due->refresh();
    m_clock->refresh();
    m_date->setText(QLocale().toString(wallTime(m_care.wallNow(), m_care.zone()).date(), tr("dddd d MMMM")));
    std::optional<facts::CareLog> log;
    if (m_care.person()) {
        auto read = m_care.journal().careLog(*m_care.person());
        // What cannot be read is no empty log: what is shown stays.
        if (!read) return m_care.report(read.error());
        log = std::move(*read);
    }
    m_sleep->refresh(log ? &*log : nullptr);
    m_appointments->refresh(log ? &*log : nullptr);
    showFreeDays(log ? &*log : nullptr);
    showLast(log ? &*log : nullptr);
    orderTabs();
}

// As it stands there, whatever was made when. What is above the large button, which never goes, takes its place.
void TodayRest::orderTabs()
{
    QWidget* last = m_hurts;
    for (QWidget* part : std::initializer_list<QWidget*>{m_runs, m_due, m_clock})
        last = chainTabs(last, part);
    setTabOrder(last, m_hurts);
    chainTabs(chainTabs(chainTabs(m_hurts, m_sleep), m_appointments), m_cards);
}

void TodayRest::showFreeDays(const facts::CareLog* log)
{
    using std::chrono::sys_days;
    const auto& zone = m_care.zone();
    const sys_days today{zone.dayOf(m_care.wallNow())};
    std::vector<DayDots::Day> days(kDots, DayDots::Day::unknown);
    const auto mark = [&](clock::Day day, DayDots::Day as) {
        const auto back = (today - sys_days{day}).count();
        if (back >= 0 && back < kDots) days[static_cast<std::size_t>(kDots - 1 - back)] = as;
    };
    std::optional<sys_days> lastDay;
    bool saidToday = false;
    if (log != nullptr) {
        for (const auto& good : log->live<facts::GoodDay>()) {
            const auto day = good.value.day.value_or(zone.dayOf(good.header.at));
            mark(day, DayDots::Day::free);
            saidToday = saidToday || sys_days{day} == today;
        }
        for (const auto& episode : log->live<facts::Episode>()) {
            const auto end = sys_days{zone.dayOf(episode.value.painEnd.value_or(m_care.wallNow()))};
            for (auto day = sys_days{zone.dayOf(episode.header.at)}; day <= end; day += std::chrono::days{1}) {
                mark(clock::Day{day}, DayDots::Day::spasm);
            }
            lastDay = std::max(lastDay.value_or(end), end);
        }
    }
    m_free->setText(lastDay ? QLocale().toString((today - *lastDay).count()) : QString());
    m_free->setVisible(lastDay.has_value());
    m_since->setText(
        lastDay ? tr("since %1")
                      .arg(QLocale().toString(
                          wallTime(m_care.wallNow(), zone).date().addDays((*lastDay - today).count()), tr("d MMMM")))
                : tr("Nothing logged yet."));
    m_dots->setVisible(log != nullptr);
    m_dots->show(days, QLocale().toString(wallTime(m_care.wallNow(), zone).date().addDays(1 - kDots), tr("d MMMM")),
                 tr("today"));
    m_unknown->setVisible(log != nullptr && std::ranges::find(days, DayDots::Day::unknown) != days.end());
    m_goodDay->setText(saidToday ? tr("Noted for today") : tr("No spasm today"));
    m_goodDay->setEnabled(!saidToday);
    // A day with pain in it is none without a spasm, and the journal would refuse it.
    m_goodDay->setVisible(lastDay != today);
}

void TodayRest::showLast(const facts::CareLog* log)
{
    const auto* episode = log == nullptr ? nullptr : facts::lastEndedEpisode(*log);
    m_last->setVisible(episode != nullptr);
    if (episode == nullptr) return;
    const EpisodeWords words = wordsOf(m_care, *log, *episode);
    m_lastId = words.id;
    m_lastDays->setText(words.days);
    QStringList lines;
    lines << (words.highest ? tr("%1, highest pain %2").arg(words.length, QLocale().toString(*words.highest))
                            : words.length);
    if (!words.where.isEmpty()) lines << words.where;
    if (!words.triggers.isEmpty()) lines << words.triggers;
    m_lastText->setText(lines.join(QLatin1Char('\n')));
    m_picture->setZones(words.zones);
}

}  // namespace nape::app
