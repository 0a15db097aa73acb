// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/result_page.h"

#include "catalogue/emergency_numbers.h"
#include "facts/acknowledged.h"
#include "pages/country_chooser.h"
#include "pages/doctor_card.h"
#include "pages/emergency_view.h"
#include "pages/handover_print.h"
#include "pages/result_words.h"
#include "pages/taking_off.h"
#include "pages/tier_card.h"
#include "pages/wording.h"
#include "remedies/ice.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/fact_row.h"
#include "widgets/layouts.h"
#include "widgets/task_frame.h"
#include "widgets/text_label.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {

/// The newest version of a check, a deleted one too.
const facts::Entry<facts::Check>* versionOf(const facts::CareLog& log, const facts::FactId& id)
{
    const facts::Entry<facts::Check>* found = nullptr;
    for (const auto& check : log.all<facts::Check>()) {
        if (check.header.id != id) continue;
        if (found == nullptr || check.header.version > found->header.version) found = &check;
    }
    return found;
}

/// The latest check of that episode.
const facts::Entry<facts::Check>* lastOf(const facts::CareLog& log, const std::optional<facts::FactId>& episode)
{
    const facts::Entry<facts::Check>* found = nullptr;
    for (const auto& check : log.live<facts::Check>()) {
        if (episode && check.value.episode.value == episode->value) found = &check;
    }
    return found;
}

}  // namespace

struct ResultPage::Parts {
    facts::FactId check;
    ResultWords words;
    OnTheSkin on = OnTheSkin::nothing;
    bool seen = false;
    bool isLast = false;  ///< no later check has been answered
    QStackedLayout* stack = nullptr;
    TaskFrame* frame = nullptr;
    QVBoxLayout* content = nullptr;
    EmergencyView* emergency = nullptr;
    QString number;  ///< to call, empty when unknown
    QString sentence;  ///< what to call, where no number is known
    QString said;  ///< to a screen reader
    bool isChosen = false;  ///< the country was said on this card
    QString shown;  ///< what the calm page says, so that nothing typed on it is lost
    std::unique_ptr<QTextDocument> printed;
};

ResultPage::ResultPage(CareModel& care, QWidget* parent)
    : Page(care, parent)
    , m_parts(std::make_unique<Parts>())
{
    auto& p = *m_parts;
    p.stack = new QStackedLayout(this);
    p.frame = new TaskFrame(tr("Change an answer"), QStringLiteral("back"), 908);
    p.frame->back()->setObjectName(QStringLiteral("changeAnswerButton"));
    p.stack->addWidget(p.frame);
    auto* holder = new Stack(16);
    p.content = holder->column();
    p.frame->body()->column()->addWidget(holder);
    p.frame->body()->column()->addStretch(1);
    auto* on = p.frame->addFooter(tr("Continue to the plan"));
    on->setObjectName(QStringLiteral("continueButton"));
    on->setTrailingIcon(QStringLiteral("right"));
    connect(on, &Button::clicked, this, &ResultPage::goOn);
    connect(p.frame->back(), &Button::clicked, this, &ResultPage::change);
    p.frame->footerText()->setText(
        tr("Nape is built on desk research. No clinician has reviewed it, and it is no diagnosis."));
}

ResultPage::~ResultPage() = default;

void ResultPage::showCheck(const facts::FactId& check)
{
    m_parts->check = check;
    refresh();
}

bool ResultPage::takesWindow() const
{
    return m_parts->words.isEmergency();
}

void ResultPage::refresh()
{
    auto& p = *m_parts;
    if (!m_care.person()) return;
    const auto log = m_care.journal().careLog(*m_care.person());
    if (!log) return;
    const facts::Entry<facts::Check>* check = log->find<facts::Check>(p.check);
    if (check == nullptr) check = lastOf(*log, m_care.plan().episode);
    // While an emergency stands, the check that made it is what is shown: a later "no" frees nobody.
    if (const auto& emergency = m_care.plan().emergencyCheck) check = versionOf(*log, *emergency);
    if (check == nullptr) {
        // It was deleted, by whatever program: nothing is left to show.
        p.check = {};
        const auto leave = [this] {
            if (isVisible() && m_parts->check.value.empty()) Q_EMIT goTo(PageId::today);
        };
        QMetaObject::invokeMethod(this, leave, Qt::QueuedConnection);
        return;
    }
    p.check = check->header.id;
    const auto age = facts::ageOf(*log, check->header.at, m_care.zone());
    const bool forChild = age && age->maxMonths < 18 * 12;
    const auto& due = m_care.plan().due;
    const auto isOn = [&](const char* key) { return std::ranges::find(due, key, &plan::Due::key) != due.end(); };
    p.on = isOn("ice.off") ? OnTheSkin::ice : isOn("heat.off") ? OnTheSkin::heat : OnTheSkin::nothing;
    p.words = wordsOf(*check, m_care.plan(), forChild, p.on);
    p.words.deleted = check->header.deleted;
    const auto* last = lastOf(*log, m_care.plan().episode);
    p.isLast = last != nullptr && last->header.id == p.check;
    const auto moment = [](const facts::Header& header) { return std::pair{header.at, header.sequence}; };
    if (last != nullptr && last->header.id != p.check && moment(last->header) > moment(check->header)) {
        p.words.earlier =
            tr("This is from the check of %1. A later check does not lift it.").arg(m_care.moment(check->header.at));
    }
    p.seen = facts::isAcknowledged(*log, p.check);
    if (p.words.isEmergency()) {
        showEmergency(*log);
    } else {
        p.stack->setCurrentWidget(p.frame);
        showCalm(*log);
    }
}

void ResultPage::showEmergency(const facts::CareLog& log)
{
    auto& p = *m_parts;
    if (p.emergency == nullptr) buildEmergency();
    facts::Person person;
    if (const auto* entry = log.last<facts::Person>()) person = entry->value;
    const auto number = catalogue::numberToCall(person.country, person.emergencyNumber);
    p.number = qt(std::string_view(number.number));
    EmergencyView::Place place;
    place.country = countryName(person.country);
    place.isChosen = p.isChosen;
    place.sentence = m_care.text(number.sentence);
    place.note = m_care.text(number.note);
    // Only ever asked: what the system says may be where it was bought.
    if (person.country.empty()) place.region = countryName(m_care.region());
    p.sentence = place.sentence;
    p.emergency->show(p.words, p.number, place, p.on, p.seen);
    p.stack->setCurrentWidget(p.emergency);
    // It became one while the page was shown, or another.
    if (!isVisible() || p.said == spoken()) return;
    p.said = spoken();
    Q_EMIT announced(p.said);
}

void ResultPage::buildEmergency()
{
    auto& p = *m_parts;
    p.emergency = new EmergencyView;
    p.stack->addWidget(p.emergency);
    connect(p.emergency, &EmergencyView::answersToChange, this, &ResultPage::change);
    connect(p.emergency, &EmergencyView::takenOff, this, [this] {
        const auto* remedy = m_parts->on == OnTheSkin::heat ? "heat" : "ice";
        m_care.carriedOut(takenOff(m_care.journal(), m_care.person(), remedy));
    });
    const auto moveTo = [this](const std::string& country) {
        journal::PersonDetails details;
        details.country = country;
        if (!m_care.person()) return;
        const auto log = m_care.journal().careLog(*m_care.person());
        const auto* person = log ? log->last<facts::Person>() : nullptr;
        // A number typed for another country would stand before the one of this country.
        const bool moved = person != nullptr && !person->value.country.empty() && person->value.country != country;
        const bool lost = moved && !person->value.emergencyNumber.empty();
        if (moved) details.emergencyNumber = std::string();
        m_parts->isChosen = m_care.carriedOut(m_care.journal().editPerson(*m_care.person(), details));
        refresh();
        m_parts->emergency->focusFirst();
        if (!m_parts->isChosen) return;
        // Nothing covers this card, and "Other country" is the way back, but not to a number that was typed.
        const QString said = tr("Country: %1").arg(countryName(country));
        if (lost)
            Q_EMIT undoOffered(said);
        else
            Q_EMIT announced(said);
    };
    connect(p.emergency, &EmergencyView::countryPicked, this,
            [moveTo](const QString& code) { moveTo(code.toStdString()); });
    connect(p.emergency, &EmergencyView::regionConfirmed, this, [this, moveTo] { moveTo(m_care.region()); });
    connect(p.emergency, &EmergencyView::callWanted, this, [this] {
        if (!QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + m_parts->number)))
            m_parts->emergency->tellNoCalls();
    });
    connect(p.emergency, &EmergencyView::printWanted, this, &ResultPage::print);
    connect(p.emergency, &EmergencyView::seen, this, [this] {
        const bool kept =
            m_parts->seen || m_care.carriedOut(m_care.journal().acknowledgeCard(m_care.person(), m_parts->check));
        if (kept) Q_EMIT goTo(PageId::today);
    });
}

void ResultPage::addCard(const facts::CareLog& log, rules::Tier tier, const ResultWords::Referral& words,
                         const QString& article)
{
    auto* card = new DoctorCard(m_care, log, tier, {words.headline, words.why, article}, words.whom);
    m_parts->content->addWidget(card);
    connect(card, &DoctorCard::contactsWanted, this, [this] {
        m_care.askForContacts();
        Q_EMIT goTo(PageId::people);
    });
    connect(card, &DoctorCard::appointmentSaved, this, &Page::undoOffered);
}

// What the plan goes on with, where this check is the one that opened it.
std::vector<ResultPage::SafeNow> ResultPage::safeNow(const facts::CareLog& log) const
{
    std::vector<SafeNow> safe;
    const auto& p = *m_parts;
    if (!p.isLast || !p.words.complete || p.words.tier > rules::Tier::selfCare) return safe;
    // What a clinician is to be asked about first is not safe yet.
    const auto asksFirst = [this](const QString& row) {
        return row == QStringLiteral("ice")
            && std::ranges::find(m_care.plan().notes, "ask_first", &plan::Note::id) != m_care.plan().notes.end();
    };
    for (const auto& row : remedyRows(m_care.plan(), log)) {
        const auto words = remedyWords(m_care, *row.remedy);
        if (words.state != RemedyWords::State::now || asksFirst(row.id)) continue;
        const bool asks =
            row.id == QStringLiteral("ice") && remedies::iceScreening(log) == remedies::IceScreening::unanswered;
        safe.push_back({words.icon, words.name, asks ? tr("After four short questions") : words.reason,
                        remedyNotes(m_care, row.id.toStdString())});
    }
    return safe;
}

void ResultPage::showCalm(const facts::CareLog& log)
{
    auto& p = *m_parts;
    const auto& words = p.words;
    p.frame->primary()->setText(words.complete ? tr("Continue to the plan") : tr("Answer the rest"));
    QStringList shown{qt(std::string_view(words.id.value)), words.headline, words.rules, words.article};
    shown << words.reasons << words.answers;
    for (const auto whom : {Whom::doctor, Whom::dentist})
        shown << contactOf(log, whom).text();
    const auto safe = safeNow(log);
    for (const auto& one : safe)
        shown << one.name << one.reason << one.notes;
    // An appointment that is being typed is not lost to another card of the same check.
    const auto old = p.frame->findChildren<DoctorCard*>();
    if (p.shown.startsWith(shown.front()) && std::ranges::any_of(old, &DoctorCard::isEditing)) return;
    if (shown.join(QLatin1Char('\n')) == p.shown) return;
    p.shown = shown.join(QLatin1Char('\n'));
    emptyLayout(p.content);
    const QString why = words.reasons.join(QLatin1Char('\n'));
    const bool isDoctor = words.tier > rules::Tier::selfCare;
    if (isDoctor)
        addCard(log, words.tier, {words.headline, why, Whom::doctor}, words.article);
    else
        p.content->addWidget(new TierCard(words.tier, words.headline, why, words.article));
    for (const auto& referral : words.referrals)
        addCard(log, rules::Tier::selfCare, referral, {});
    if (!safe.empty()) {
        auto* card = new Card;
        card->setObjectName(QStringLiteral("safeNowCard"));
        card->column()->addWidget(new TextLabel(tr("What is safe now"), Type::row));
        for (const auto& one : safe) {
            auto* row = new FactRow(one.icon);
            row->say(one.name, one.reason);
            card->column()->addWidget(row);
            if (one.notes.isEmpty()) continue;
            card->column()->addWidget(new TextLabel(one.notes, Type::body));
        }
        p.content->addWidget(card);
    }
    if (isDoctor || !words.referrals.empty()) {
        auto* print = new Button(tr("Print a page to take along"), Button::Form::plain);
        print->setObjectName(QStringLiteral("printHandoverButton"));
        print->setLeadingIcon(QStringLiteral("print"));
        p.content->addWidget(print, 0, Qt::AlignLeft);
        connect(print, &Button::clicked, this, &ResultPage::print);
    }
    if (!words.answers.isEmpty()) {
        auto* title = new TextLabel(tr("Why"), Type::section);
        p.content->addWidget(title);
        p.content->addWidget(new TextLabel(words.answers.join(QLatin1Char('\n')), Type::body, Tone::second));
    }
    if (!words.rules.isEmpty()) {
        p.content->addWidget(new TextLabel(tr("Rules: %1.").arg(words.rules), Type::caption, Tone::second));
    }
    chainTabs(p.frame->back(), p.content->parentWidget());
}

void ResultPage::print()
{
    if (!m_care.person()) return;
    const auto log = m_care.journal().careLog(*m_care.person());
    if (!log) return;
    const auto* check = versionOf(*log, m_parts->check);
    if (check == nullptr) return;
    m_parts->printed = handoverPage(m_care, *log, *check);
    Q_EMIT printAsked(*m_parts->printed, tr("To hand over"));
}

void ResultPage::goOn()
{
    if (!m_parts->words.complete) return change();
    Q_EMIT goTo(PageId::today);
}

void ResultPage::change()
{
    m_care.askToChange(m_parts->check);
    Q_EMIT goTo(PageId::check);
}

void ResultPage::entered()
{
    m_parts->isChosen = false;
    refresh();
    // Heard whatever takes the focus: the verdict stands above it.
    m_parts->said = spoken();
    Q_EMIT announced(m_parts->said);
    if (m_parts->words.isEmergency())
        m_parts->emergency->focusFirst();
    else
        m_parts->frame->primary()->setFocus(Qt::OtherFocusReason);
}

QString ResultPage::spoken() const
{
    const auto& p = *m_parts;
    const auto& words = p.words;
    if (!words.isEmergency()) return words.headline;
    QStringList parts;
    // In the order of the card: what is on the skin comes off first.
    if (p.on == OnTheSkin::ice) parts << tr("Take the ice off now.");
    if (p.on == OnTheSkin::heat) parts << tr("Take the heat off now.");
    parts << words.headline;
    if (words.tier == rules::Tier::emergencyNow) parts << (p.number.isEmpty() ? p.sentence : p.number);
    return parts.join(QLatin1Char('\n'));
}

void ResultPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat() && !m_parts->words.isEmergency()) return goOn();
    Page::keyPressEvent(event);
}

}  // namespace nape::app
