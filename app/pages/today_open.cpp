// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today_open.h"

#include "catalogue/emergency_numbers.h"
#include "facts/acknowledged.h"
#include "pages/appointment_card.h"
#include "pages/clearance_card.h"
#include "pages/clock_card.h"
#include "pages/day_card.h"
#include "pages/doctor_card.h"
#include "pages/due_card.h"
#include "pages/episode_words.h"
#include "pages/pain_card.h"
#include "pages/remedy_list.h"
#include "pages/result_words.h"
#include "pages/running_card.h"
#include "pages/sleep_card.h"
#include "pages/stress_card.h"
#include "pages/taking_off.h"
#include "pages/too_much_card.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/neck_art.h"
#include "widgets/text_label.h"

#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nape::app {

using rules::Tier;

namespace {

// These stand in the rows of the remedies, in what is due, above the plan or in what to leave for later.
constexpr std::array<std::string_view, 12> kSaidElsewhere{
    "ask_first",       "numb_skin",        "ice_late",     "just_under_fever",   "ice_first",    "avoid_list",
    "heat_with_adult", "guide_with_adult", "ask_medicine", "medicine_questions", "over_maximum", "clock_back"};

const remedies::RemedyState* runningOf(const plan::Plan& plan)
{
    const auto it = std::ranges::find(plan.remedies, remedies::State::running, &remedies::RemedyState::state);
    return it == plan.remedies.end() ? nullptr : &*it;
}

}  // namespace

TodayOpen::TodayOpen(CareModel& care, QWidget* parent)
    : QWidget(parent)
    , m_care(care)
    , m_title(new TextLabel(Type::title))
    , m_second(new TextLabel(Type::body, Tone::second))
    , m_new(new Button(tr("Something new?"), Button::Form::plain))
    , m_urgent(new Stack(16))
    , m_clock(new ClockCard(care))
    , m_runs(new RunningCard(care))
    , m_due(new DueCard(care))
    , m_sleep(new SleepCard(care))
    , m_appointments(new AppointmentCard(care))
    , m_remedies(new RemedyList)
    , m_pain(new PainCard)
    , m_stress(new StressCard(care))
    , m_spasmOver(new Button(tr("The spasm is over"), Button::Form::plain))
    , m_notes(new Stack(8))
    , m_cleared(new ClearanceCard(care))
    , m_day(new DayCard)
    , m_timer(new QTimer(this))
{
    auto* body = new RoomBody(kRoom);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(body));
    body->column()->addWidget(buildHead());
    m_column = body->column();
    for (QWidget* part : std::initializer_list<QWidget*>{m_urgent, m_runs, m_due, m_clock, m_sleep, m_appointments})
        m_column->addWidget(part);
    connect(m_clock, &ClockCard::done, this, &TodayOpen::done);
    connect(m_sleep, &SleepCard::done, this, &TodayOpen::done);
    connect(m_stress, &StressCard::done, this, &TodayOpen::done);
    connect(m_appointments, &AppointmentCard::done, this, &TodayOpen::done);
    auto* left = new Stack(16);
    left->column()->addWidget(m_remedies);
    left->column()->addWidget(m_notes);
    left->column()->addWidget(m_cleared);
    left->column()->addStretch(1);
    auto* right = new Stack(16);
    right->column()->addWidget(m_pain);
    right->column()->addWidget(m_stress);
    m_later = buildLater();
    right->column()->addWidget(m_later);
    right->column()->addStretch(1);
    auto* columns = new Columns(24, 640);
    columns->addColumn(left, 500);
    columns->addColumn(right, 320);
    body->column()->addWidget(columns);
    body->column()->addWidget(m_day);
    body->column()->addStretch(1);

    connect(m_new, &Button::clicked, this, &TodayOpen::checkWanted);
    connect(m_remedies, &RemedyList::checkWanted, this, &TodayOpen::checkWanted);
    connect(m_remedies, &RemedyList::wanted, this, &TodayOpen::remedyWanted);
    connect(m_remedies, &RemedyList::stopWanted, this, &TodayOpen::stop);
    connect(m_remedies, &RemedyList::putAside, this, [this](const QString& key) {
        m_care.carriedOut(m_care.journal().answerReminder(m_care.person(), facts::ReminderAct::dismissed,
                                                          key.toStdString(), std::nullopt));
    });
    connect(m_runs, &RunningCard::done, this, &TodayOpen::done);
    connect(m_due, &DueCard::checkWanted, this, &TodayOpen::checkWanted);
    connect(m_due, &DueCard::done, this, [this](const QString& sentence) {
        focusFirst();  // not on what somebody else has on: a second Enter says nothing of that
        Q_EMIT done(sentence);
    });
    connect(m_day, &DayCard::dayTurned, &m_care, &CareModel::refresh, Qt::QueuedConnection);
    connect(m_pain, &PainCard::rated, this, [this](int pain) {
        if (command(m_care.journal().ratePain(m_care.person(), {pain}),
                    tr("Pain %1 saved").arg(QLocale().toString(pain)))) {
            m_pain->forget();
        }
    });
    connect(m_pain, &PainCard::betterSaid, this,
            [this] { command(m_care.journal().sayBetter(m_care.person()), tr("Noted: clearly better")); });
    connect(m_cleared, &ClearanceCard::done, this, [this](const QString& sentence) {
        if (m_cleared->isHidden()) m_new->setFocus(Qt::OtherFocusReason);
        Q_EMIT done(sentence);
    });
    connect(m_timer, &QTimer::timeout, this, [this] {
        const auto* running = runningOf(m_care.plan());
        const auto turn = running != nullptr ? running->until : m_care.plan().nextChange;
        if (turn && m_care.wallNow() < *turn)
            refresh();
        else
            m_care.refresh();
    });
}

QWidget* TodayOpen::buildHead()
{
    auto* words = new Stack(4);
    m_title->setObjectName(QStringLiteral("todayTitle"));
    m_second->setObjectName(QStringLiteral("todaySecond"));
    words->column()->addWidget(m_title);
    words->column()->addWidget(m_second);
    m_new->setObjectName(QStringLiteral("somethingNewButton"));
    m_new->setLeadingIcon(QStringLiteral("shield"));
    auto* head = new Columns(12, 420);
    head->addColumn(words, 1);
    head->addColumn(m_new, 0, Qt::AlignVCenter);
    return head;
}

QWidget* TodayOpen::buildLater()
{
    auto* later = new Card;
    later->column()->addWidget(new TextLabel(tr("Leave for later"), Type::row));
    later->column()->addWidget(
        new TextLabel(tr("Heavy lifting, twisting the neck, contact sports"), Type::body, Tone::second));
    later->column()->addSpacing(8);
    auto* gone = new Button(tr("The pain is gone"), Button::Form::plain);
    gone->setObjectName(QStringLiteral("painGoneButton"));
    m_spasmOver->setObjectName(QStringLiteral("spasmOverButton"));
    later->column()->addWidget(gone);
    later->column()->addWidget(m_spasmOver);
    connect(gone, &Button::clicked, this, [this] {
        command(m_care.journal().endEpisode(m_care.person(), journal::EndOf::both), tr("Noted: the pain is gone"));
    });
    connect(m_spasmOver, &Button::clicked, this, [this, gone] {
        if (command(m_care.journal().endEpisode(m_care.person(), journal::EndOf::spasm),
                    tr("Noted: the spasm is over")))
            gone->setFocus(Qt::OtherFocusReason);
    });
    return later;
}

void TodayOpen::stop(const QString& row)
{
    const auto* remedy = row == QStringLiteral("heat") ? "heat" : "ice";
    command(takenOff(m_care.journal(), m_care.person(), remedy), offNoted(remedy));
}

bool TodayOpen::command(const journal::Outcome& outcome, const QString& sentence)
{
    if (!m_care.carriedOut(outcome)) return false;
    Q_EMIT done(sentence);
    return true;
}

void TodayOpen::focusFirst()
{
    // What has to come off, and what is urgent, stand at the top: focus lower down would scroll them away.
    if (m_column->indexOf(m_due) < m_column->indexOf(m_urgent)) {
        if (auto* off = firstButtonIn(*m_due->column())) return off->setFocus(Qt::OtherFocusReason);
    }
    const auto& tier = m_care.plan().tier;
    const auto& notes = m_care.plan().notes;
    const bool urgent = (tier && *tier >= Tier::doctorToday)
        || std::ranges::find(notes, "over_maximum", &plan::Note::id) != notes.end();
    QWidget* first = urgent ? firstButtonIn(*m_urgent->column()) : m_remedies->firstButton();
    (first != nullptr ? first : m_new)->setFocus(Qt::OtherFocusReason);
}

void TodayOpen::refresh()
{
    if (!m_care.person() || !m_care.plan().episode) return;
    const auto log = m_care.journal().careLog(*m_care.person());
    if (!log) return m_care.report(log.error());
    const auto* episode = log->find<facts::Episode>(*m_care.plan().episode);
    if (episode == nullptr) return;
    showHead(*log, *episode);
    showUrgent(*log);
    m_clock->refresh();
    m_runs->refresh();
    m_due->refresh();
    showAlarmFirst();
    m_sleep->refresh(&*log);
    m_appointments->refresh(&*log);
    m_stress->refresh(*log, *episode);
    m_remedies->show(m_care, *log);
    m_day->show(m_care, *log);
    m_pain->show(m_care, *log, *episode);
    m_spasmOver->setVisible(!episode->value.spasmEnd);
    showNotes();
    m_cleared->refresh();
    QWidget* stop = m_new;
    const bool dueFirst = m_column->indexOf(m_due) < m_column->indexOf(m_urgent);
    QWidget* const first = dueFirst ? static_cast<QWidget*>(m_due) : m_urgent;
    QWidget* const then = dueFirst ? static_cast<QWidget*>(m_urgent) : m_due;
    for (QWidget* part :
         std::initializer_list<QWidget*>{first, m_runs, then, m_clock, m_sleep, m_appointments, m_remedies, m_notes,
                                         m_cleared, m_pain, m_stress, m_later, m_day}) {
        stop = chainTabs(stop, part);
    }
    keepTicking();
}

// What is on the skin comes off before anything is read.
void TodayOpen::showAlarmFirst()
{
    const auto& due = m_care.plan().due;
    const bool alarm =
        std::ranges::any_of(due, [](const plan::Due& item) { return item.alarm && item.state == plan::DueState::due; });
    const bool first = m_column->indexOf(m_due) < m_column->indexOf(m_urgent);
    if (alarm == first) return;
    QWidget* const up = alarm ? static_cast<QWidget*>(m_due) : m_urgent;
    QWidget* const down = alarm ? static_cast<QWidget*>(m_urgent) : m_due;
    const int runs = m_column->indexOf(m_runs);
    m_column->removeWidget(up);
    m_column->insertWidget(m_column->indexOf(m_runs), up);
    m_column->removeWidget(down);
    m_column->insertWidget(runs + 1, down);
}

void TodayOpen::showHead(const facts::CareLog& log, const facts::Entry<facts::Episode>& episode)
{
    m_title->setText(tr("Sore since %1").arg(sinceText(m_care, episode.header.at)));
    QStringList second;
    const QString where = zoneNames(qt(episode.value.where));
    if (!where.isEmpty()) second << where;
    const facts::Entry<facts::Check>* check = nullptr;
    for (const auto& c : log.live<facts::Check>()) {
        if (c.value.episode.value == episode.header.id.value) check = &c;
    }
    second << (check == nullptr                     ? tr("Safety check not done yet")
                   : !check->value.complete         ? tr("Safety check not finished")
                   : wantsCheckAgain(m_care.plan()) ? tr("Safety check to be answered again")
                                                    : tr("Safety check done %1").arg(m_care.moment(check->header.at)));
    m_second->setText(second.join(QStringLiteral(". ")));
}

void TodayOpen::showUrgent(const facts::CareLog& log)
{
    const auto& plan = m_care.plan();
    QString key = m_care.person() ? qt(std::string_view(m_care.person()->value)) : QString();
    if (plan.tier) key += qt(rules::toId(*plan.tier));
    for (const auto& id : plan.rules)
        key += qt(std::string_view(id));
    for (const auto& id : plan.referrals)
        key += qt(std::string_view(id));
    facts::Person person;
    if (const auto* entry = log.last<facts::Person>()) person = entry->value;
    const auto number = catalogue::numberToCall(person.country, person.emergencyNumber);
    const QString call = QString(m_care.text(number.sentence) + QLatin1Char(' ') + m_care.text(number.note)).trimmed();
    const bool seen = plan.emergencyCheck && facts::isAcknowledged(log, *plan.emergencyCheck);
    key += QLatin1Char(seen ? '+' : '-');
    const auto over = std::ranges::find(plan.notes, "over_maximum", &plan::Note::id);
    if (over != plan.notes.end()) key += m_care.text(over->text);
    key += call + contactOf(log, Whom::doctor).text() + contactOf(log, Whom::dentist).text();
    const bool calm = !plan.tier || *plan.tier < Tier::emergencyDept;
    m_later->setVisible(calm);  // an emergency ends with a clinician's word, not with the pain
    // An appointment that is being typed waits for nothing but an emergency.
    const auto old = m_urgent->findChildren<DoctorCard*>();
    const bool typing = std::ranges::any_of(old, &DoctorCard::isEditing);
    if (key == m_urgentShown || (calm && typing)) return;
    m_urgentShown = key;
    emptyLayout(m_urgent->column());
    if (plan.tier && *plan.tier > Tier::selfCare) {
        const QString why = reasonsOf(plan.rules, *plan.tier).join(QLatin1Char('\n'));
        if (calm) {
            auto* card = new DoctorCard(m_care, log, *plan.tier, {headlineOf(*plan.tier), why, {}}, Whom::doctor);
            addCard(card);
            const bool ink = *plan.tier == Tier::doctorToday;
            auto* show = new Button(tr("My answers, to print"), ink ? Button::Form::onInk : Button::Form::plain);
            show->setObjectName(QStringLiteral("showAnswersButton"));
            show->setLeadingIcon(QStringLiteral("print"));
            card->addAction(show);
            connect(show, &Button::clicked, this, &TodayOpen::resultWanted);
        } else {
            auto* card = new TierCard(*plan.tier, headlineOf(*plan.tier), why, {});
            m_urgent->column()->addWidget(card);
            card->addCall(m_care.text(number.sentence), m_care.text(number.note), !number.number.empty());
            auto* show = new Button(tr("Show what to do"), Button::Form::onInk);
            show->setObjectName(QStringLiteral("showEmergencyButton"));
            show->setSize(Button::Size::big);
            card->column()->addWidget(show, 0, Qt::AlignLeft);
            connect(show, &Button::clicked, this, &TodayOpen::resultWanted);
        }
    }
    if (over != plan.notes.end()) {
        auto* card = new TooMuchCard(m_care.text(over->text), log);
        connect(card, &TooMuchCard::notedWanted, this, &TodayOpen::notedWanted);
        m_urgent->column()->insertWidget(calm ? 0 : m_urgent->column()->count(), card);
    }
    // In an emergency nothing stands beside it until it was seen.
    for (const auto& referral : calm || seen ? referralsOf(plan.referrals) : std::vector<ResultWords::Referral>{}) {
        // A doctor who is to be called anyway is told of the stress too: it stands among the reasons.
        if (referral.whom == Whom::doctor && plan.tier == Tier::doctorSoon) continue;
        addCard(new DoctorCard(m_care, log, Tier::selfCare, {referral.headline, referral.why, {}}, referral.whom));
    }
    m_urgent->setVisible(m_urgent->column()->count() > 0);
}

void TodayOpen::addCard(DoctorCard* card)
{
    m_urgent->column()->addWidget(card);
    connect(card, &DoctorCard::contactsWanted, this, &TodayOpen::contactsWanted);
    connect(card, &DoctorCard::appointmentSaved, this, &TodayOpen::done);
}

void TodayOpen::showNotes()
{
    QString key;
    for (const auto& note : m_care.plan().notes)
        key += m_care.text(note.text);
    const auto& referrals = m_care.plan().referrals;
    const bool pharmacist = std::ranges::find(referrals, "PHARMACIST") != referrals.end();
    if (pharmacist) key += QStringLiteral("PHARMACIST");
    if (key == m_notesShown) return;
    m_notesShown = key;
    emptyLayout(m_notes->column());
    if (pharmacist) {
        auto* card = new Card;
        card->setObjectName(QStringLiteral("pharmacistCard"));
        card->column()->addWidget(new TextLabel(tr("Ask a pharmacist before a pain reliever"), Type::row));
        card->column()->addWidget(
            new TextLabel(tr("Some do not go with what you said about your health, or with what you have taken."),
                          Type::body, Tone::second));
        m_notes->column()->addWidget(card);
    }
    for (const auto& note : m_care.plan().notes) {
        if (std::ranges::find(kSaidElsewhere, note.id) != kSaidElsewhere.end()) continue;
        auto* card = new Card;
        card->column()->addWidget(new TextLabel(m_care.text(note.text), Type::body));
        m_notes->column()->addWidget(card);
    }
    m_notes->setVisible(m_notes->column()->count() > 0);
}

void TodayOpen::keepTicking()
{
    const auto& plan = m_care.plan();
    const bool runs = runningOf(plan) != nullptr;
    // "In 53 min" is said anew each minute.
    const bool waits = std::ranges::any_of(plan.remedies, [](const auto& remedy) { return remedy.until.has_value(); });
    if ((!runs && !waits) || !isVisible()) return m_timer->stop();
    const int every = runs ? 1000 : 30'000;
    if (m_timer->isActive() && m_timer->interval() == every) return;
    m_timer->start(every);
}

void TodayOpen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    keepTicking();
}

void TodayOpen::hideEvent(QHideEvent* event)
{
    m_timer->stop();
    QWidget::hideEvent(event);
}

}  // namespace nape::app
