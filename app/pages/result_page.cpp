// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/result_page.h"

#include "pages/emergency_view.h"
#include "pages/result_words.h"
#include "pages/tier_card.h"
#include "pages/wording.h"
#include "remedies/ice.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/task_frame.h"
#include "widgets/text_label.h"

#include <QKeyEvent>
#include <QStackedLayout>
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

}  // namespace

struct ResultPage::Parts {
    facts::FactId check;
    ResultWords words;
    OnTheSkin on = OnTheSkin::nothing;
    bool seen = false;
    QStackedLayout* stack = nullptr;
    TaskFrame* frame = nullptr;
    QVBoxLayout* content = nullptr;
    EmergencyView* emergency = nullptr;
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
    if (check == nullptr) check = log->last<facts::Check>();
    // While an emergency stands, the check that made it is what is shown: a later "no" frees nobody.
    if (const auto& emergency = m_care.plan().emergencyCheck) check = versionOf(*log, *emergency);
    if (check == nullptr) return;
    p.check = check->header.id;
    const auto age = facts::ageOf(*log, check->header.at, m_care.zone());
    const bool forChild = age && age->maxMonths < 18 * 12;
    const auto& due = m_care.plan().due;
    const auto isOn = [&](const char* key) { return std::ranges::find(due, key, &plan::Due::key) != due.end(); };
    p.on = isOn("ice.off") ? OnTheSkin::ice : isOn("heat.off") ? OnTheSkin::heat : OnTheSkin::nothing;
    p.words = wordsOf(*check, m_care.plan(), forChild, p.on);
    p.seen = false;
    for (const auto& card : log->live<facts::CardAcknowledged>())
        p.seen = p.seen || card.value.check == p.check;
    if (!p.words.isEmergency()) {
        p.stack->setCurrentWidget(p.frame);
        showCalm();
        return;
    }
    if (p.emergency == nullptr) buildEmergency();
    std::string country;
    std::string own;
    if (const auto* person = log->last<facts::Person>()) {
        country = person->value.country;
        own = person->value.emergencyNumber;
    }
    const auto number = catalogue::numberToCall(country, own);
    const auto* row = catalogue::emergencyNumberOf(country);
    p.emergency->show(p.words, number, m_care.text(number.sentence), row == nullptr ? QString() : qt(row->name), p.on,
                      p.seen);
    p.stack->setCurrentWidget(p.emergency);
}

void ResultPage::buildEmergency()
{
    auto& p = *m_parts;
    p.emergency = new EmergencyView;
    p.stack->addWidget(p.emergency);
    connect(p.emergency, &EmergencyView::answersToChange, this, &ResultPage::change);
    connect(p.emergency, &EmergencyView::takenOff, this, [this] {
        auto& journal = m_care.journal();
        m_care.carriedOut(m_parts->on == OnTheSkin::heat ? journal.stopHeat(m_care.person())
                                                         : journal.stopIce(m_care.person()));
    });
    connect(p.emergency, &EmergencyView::countryPicked, this, [this](const QString& code) {
        journal::PersonDetails details;
        details.country = code.toStdString();
        // A number typed for another country would stand before the one of this country.
        details.emergencyNumber = std::string();
        if (m_care.person()) m_care.carriedOut(m_care.journal().editPerson(*m_care.person(), details));
        refresh();
    });
    connect(p.emergency, &EmergencyView::seen, this, [this] {
        const bool kept =
            m_parts->seen || m_care.carriedOut(m_care.journal().acknowledgeCard(m_care.person(), m_parts->check));
        if (kept) Q_EMIT goTo(PageId::today);
    });
}

void ResultPage::showCalm()
{
    auto& p = *m_parts;
    emptyLayout(p.content);
    const auto& words = p.words;
    p.frame->primary()->setText(words.complete ? tr("Continue to the plan") : tr("Answer the rest"));
    p.content->addWidget(
        new TierCard(words.tier, words.headline, words.reasons.join(QLatin1Char('\n')), words.article));
    for (const auto& referral : words.referrals) {
        p.content->addWidget(new TierCard(rules::Tier::selfCare, referral.headline, referral.why, {}));
    }
    if (!words.answers.isEmpty()) {
        auto* why = new TextLabel(tr("Why"), Type::section);
        p.content->addWidget(why);
        p.content->addWidget(new TextLabel(words.answers.join(QLatin1Char('\n')), Type::body, Tone::second));
    }
    if (!words.rules.isEmpty()) {
        p.content->addWidget(new TextLabel(tr("Rules: %1.").arg(words.rules), Type::caption, Tone::second));
    }
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
    refresh();
    if (m_parts->words.isEmergency())
        m_parts->emergency->focusFirst();
    else
        m_parts->frame->primary()->setFocus(Qt::OtherFocusReason);
}

void ResultPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_parts->words.isEmergency()) return goOn();
    Page::keyPressEvent(event);
}

}  // namespace nape::app
