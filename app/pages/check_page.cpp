// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/check_page.h"

#include "pages/check_draft.h"
#include "pages/check_line.h"
#include "pages/check_questions.h"
#include "pages/who_is_it.h"
#include "pages/wording.h"
#include "triage/answers_behind.h"
#include "widgets/button.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/progress_steps.h"
#include "widgets/seen_so_far.h"
#include "widgets/task_frame.h"
#include "widgets/text_label.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

using facts::Answer;
using triage::Question;

namespace {

constexpr int kWho = -1;

}  // namespace

struct CheckPage::Parts {
    CheckState state;
    int step = kWho;
    QString failure;
    std::optional<CheckDraft> draft;  ///< of a new check; a correction has none
    std::optional<facts::FactId> episode;
    std::optional<clock::Instant> goesOn;  ///< since when the answers stand that this check goes on with

    TaskFrame* frame = nullptr;
    ProgressSteps* progress = nullptr;
    TextLabel* title = nullptr;
    QVBoxLayout* content = nullptr;
    SeenSoFar* seen = nullptr;
    CheckQuestions* questions = nullptr;  ///< nothing while it is asked who it is for
};

CheckPage::CheckPage(CareModel& care, QWidget* parent)
    : Page(care, parent)
    , m_parts(std::make_unique<Parts>())
{
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Safety check"));
    auto& p = *m_parts;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    p.frame = new TaskFrame(tr("Back"), QStringLiteral("back"), 908, this);
    whole->addWidget(p.frame);
    p.progress = new ProgressSteps;
    p.frame->topMiddle()->addWidget(p.progress);
    connect(p.frame->back(), &Button::clicked, this, &CheckPage::goBack);
    p.title = new TextLabel(Type::title);
    p.title->setObjectName(QStringLiteral("checkTitle"));
    p.title->setFocusPolicy(Qt::ClickFocus);  // where the focus stands before anything is chosen
    p.frame->body()->column()->addWidget(p.title);
    auto* holder = new Stack(12);
    p.content = holder->column();
    p.frame->body()->column()->addWidget(holder);
    p.frame->body()->column()->addStretch(1);
    auto* next = p.frame->addFooter(tr("None of these"));
    next->setObjectName(QStringLiteral("noneOfTheseButton"));
    next->setTrailingIcon(QStringLiteral("right"));
    next->setToolTip(shownKeys(Act::save));
    connect(next, &Button::clicked, this, &CheckPage::goOn);
    p.frame->footerText()->setObjectName(QStringLiteral("checkHint"));
    p.seen = new SeenSoFar(p.frame->scroll());
    connect(p.seen, &SeenSoFar::grew, this, &CheckPage::updateFooter);
}

CheckPage::~CheckPage() = default;

void CheckPage::entered()
{
    begin();
}

void CheckPage::begin()
{
    auto& p = *m_parts;
    p.failure.clear();
    p.draft.reset();
    p.goesOn.reset();
    p.state = CheckState();
    auto context = m_care.journal().checkContext(m_care.person());
    if (context)
        p.state = CheckState(std::move(*context));
    else
        p.failure = m_care.text(journal::messageOf(context.error()));
    p.step = p.state.asksAge() ? kWho : 0;
    const auto toChange = m_care.takeCheckToChange();
    const auto fact = toChange ? m_care.journal().find(*toChange) : std::optional<facts::Fact>{};
    if (fact && *fact && !(*fact)->header.deleted) {
        const auto& check = std::get<facts::Check>((*fact)->noun);
        p.state.correct(*toChange, check);
        p.step = firstGroupOf(triage::decisiveAnswers(check));
    } else if (context && m_care.person() && m_care.plan().episode) {
        p.episode = m_care.plan().episode;
        p.draft.emplace(m_care.journal().folder(), *m_care.person(), m_care.zone());
        takeUpDraft();
    }
    showStep();
}

void CheckPage::takeUpDraft()
{
    auto& p = *m_parts;
    auto state = p.state;
    const auto kept = p.draft->takeUp(state, {*p.episode, p.state.context().at});
    const auto log = m_care.journal().careLog(*m_care.person());
    const auto* last = log ? log->last<facts::Check>() : nullptr;
    // One that was finished since, by whoever, is what counts.
    if (!kept || (last != nullptr && last->header.recorded >= kept->at)) return p.draft->drop();
    p.state = std::move(state);
    p.step = p.state.asksAge() ? kWho : kept->step;
    p.goesOn = kept->at;
}

void CheckPage::showStep()
{
    auto& p = *m_parts;
    p.questions = nullptr;
    p.seen->restart({});
    emptyLayout(p.content);
    p.progress->setVisible(p.step != kWho);
    p.frame->setFooterVisible(p.step != kWho || !p.failure.isEmpty());
    if (p.step == kWho)
        showWho();
    else
        showGroup();
    p.frame->scroll()->verticalScrollBar()->setValue(0);
    Q_EMIT contentChanged();
}

void CheckPage::showWho()
{
    auto& p = *m_parts;
    p.title->setText(tr("Who is it for?"));
    auto* who = new WhoIsIt(m_care.zone().dayOf(m_care.wallNow()));
    p.content->addWidget(who);
    connect(who, &WhoIsIt::bandChosen, this, &CheckPage::chooseBand);
    connect(who, &WhoIsIt::birthChosen, this, &CheckPage::chooseBirth);
    chainTabs(p.title, p.content->parentWidget());
    // On no button: one Enter too many must not make a child an adult.
    p.title->setFocus(Qt::OtherFocusReason);
}

void CheckPage::chooseBand(facts::AgeBand band)
{
    auto& state = m_parts->state;
    if (state.keepsAge()) {
        journal::PersonDetails details;
        details.ageBand = band;
        return saveAge(details);
    }
    state.sayBand(band);
    m_parts->step = 0;
    showStep();
    changed();
}

void CheckPage::chooseBirth(clock::Day birth)
{
    auto& state = m_parts->state;
    if (state.keepsAge()) {
        journal::PersonDetails details;
        details.birth = birth;
        return saveAge(details);
    }
    if (!state.sayBirth(birth, m_care.zone())) return;
    m_parts->step = 0;
    showStep();
    changed();
}

// The age that is kept with the person was wrong: it is put right there, for everything that goes by it.
void CheckPage::saveAge(const journal::PersonDetails& details)
{
    auto& p = *m_parts;
    if (!m_care.person()) return;
    const auto outcome = m_care.journal().editPerson(*m_care.person(), details);
    if (!outcome) return fail(outcome.error());
    m_care.refresh();
    if (auto context = m_care.journal().checkContext(m_care.person())) p.state.setContext(std::move(*context));
    p.state.ageChanged = true;
    p.state.forgetAge();
    p.step = 0;
    showStep();
    changed();
}

void CheckPage::showGroup()
{
    auto& p = *m_parts;
    const auto& group = checkGroups()[static_cast<std::size_t>(p.step)];
    p.title->setText(tr(group.title));
    p.progress->setStep(p.step + 1, static_cast<int>(kCheckGroups));
    if (p.goesOn) addGoesOn();
    if (p.step == 0) addForWhom();
    p.questions = new CheckQuestions(group, p.state, *p.seen);
    p.content->addWidget(p.questions);
    connect(p.questions, &CheckQuestions::answered, this, &CheckPage::answered);
    connect(p.questions, &CheckQuestions::measured, this, &CheckPage::changed);
    connect(p.questions, &CheckQuestions::ageAnswered, this, [this] {
        changed();
        if (m_parts->state.isEmergency()) record();
    });
    QWidget::setTabOrder(p.frame->back(), p.title);
    chainTabs(p.title, p.content->parentWidget());
    updateFooter();
    // On no answer, and on no button that answers for all of them.
    p.title->setFocus(Qt::OtherFocusReason);
}

// A line above the questions: what it says, and what can be done about it.
Button* CheckPage::addLine(const char* name, TextLabel* words, const QString& act)
{
    auto* row = new Columns(12, 360);
    row->setObjectName(QString::fromLatin1(name));
    auto* button = new Button(act, Button::Form::text);
    row->addColumn(words, 1, Qt::AlignVCenter);
    row->addColumn(button, 0, Qt::AlignVCenter);
    m_parts->content->addWidget(row);
    return button;
}

// Seen beside the questions: a slip of the finger makes a child an adult.
void CheckPage::addForWhom()
{
    const auto age = m_parts->state.age();
    if (!age) return;
    auto* words = new TextLabel(tr("For: %1").arg(ageText(*age)), Type::body, Tone::second);
    words->setObjectName(QStringLiteral("forWhom"));
    auto* change = addLine("forWhomLine", words, tr("Change"));
    change->setObjectName(QStringLiteral("changeAgeButton"));
    change->setAccessibleName(tr("Change the age: %1").arg(ageText(*age)));
    connect(change, &Button::clicked, this, [this] {
        m_parts->step = kWho;
        showStep();
    });
}

void CheckPage::addGoesOn()
{
    auto& p = *m_parts;
    auto* words = new TextLabel(tr("Your answers from %1 are still here.").arg(m_care.moment(*p.goesOn)), Type::body);
    p.goesOn.reset();
    auto* anew = addLine("goesOn", words, tr("Start again"));
    anew->setObjectName(QStringLiteral("startAgainButton"));
    connect(anew, &Button::clicked, this, [this] {
        m_parts->draft->drop();
        begin();
    });
}

void CheckPage::answered(Question question, Answer answer)
{
    auto& p = *m_parts;
    p.failure.clear();
    p.state.answer(question, answer);
    changed();
    // An answer that was just made a "no" never throws the person out: there may be more to put right. Neither do
    // patches before the glass was asked for: it decides how urgent they are.
    const bool glassIsOpen =
        question == Question::purple && p.state.shows(Question::glassFail) && p.state.isOpen(Question::glassFail);
    // Nor does a baby's fever before its age is known: the same answer may mean now or today.
    const bool ageIsOpen = question == Question::fever && p.state.asksUnder3Months() && !p.state.under3Months;
    if (answer != Answer::no && !glassIsOpen && !ageIsOpen && p.state.isEmergency()) record();
}

// Something was answered: it is shown, and kept from now on.
void CheckPage::changed()
{
    auto& p = *m_parts;
    if (p.draft) p.draft->keep(p.state, std::max(p.step, 0), {*p.episode, m_care.wallNow()});
    if (p.questions != nullptr) p.questions->update();
    updateFooter();
}

void CheckPage::updateFooter()
{
    auto& p = *m_parts;
    if (p.questions == nullptr) return p.frame->footerText()->setText(p.failure);
    const bool more = p.questions->firstUnseen() != nullptr;
    const bool any = p.questions->hasYes() || !p.questions->hasOpen();
    p.frame->primary()->setText(more ? tr("More questions") : any ? tr("Next") : tr("None of these"));
    p.frame->primary()->setTrailingIcon(more ? QStringLiteral("down") : QStringLiteral("right"));
    const QString fills = more ? tr("There is more below.") : p.questions->fills();
    const bool wrong = p.questions->isWrong();
    p.frame->primary()->setEnabled(!wrong);
    p.frame->footerText()->setText(!p.failure.isEmpty() ? p.failure
                                       : wrong
                                       ? tr("Look at the temperature again.")
                                       : fills + QLatin1Char('\n') + tr("“Not sure” counts as Yes, to be safe."));
}

void CheckPage::goOn()
{
    auto& p = *m_parts;
    if (p.questions == nullptr) return;
    if (p.questions->isWrong()) return Q_EMIT announced(p.questions->leadToWrong());
    if (auto* line = p.questions->firstUnseen()) {
        p.seen->leadTo(line);
        // On no answer: the next Enter is the button's, and the ring around it says so.
        p.frame->primary()->setFocus(Qt::OtherFocusReason);
        Q_EMIT announced(line->question());
        return Q_EMIT contentChanged();
    }
    p.questions->closeOpenLines();
    // A correction goes on to the end: what is to be put right may stand in a later group.
    const bool last = p.step + 1 == static_cast<int>(kCheckGroups);
    if (last || (!p.state.changes && p.state.isEmergency())) return record();
    ++p.step;
    showStep();
    changed();
}

void CheckPage::goBack()
{
    auto& p = *m_parts;
    if (p.step > 0) {
        --p.step;
        showStep();
        return changed();
    }
    // From "Change" to what was asked; from there, on a first check, to who it is for.
    if (p.step == kWho && !p.state.asksAge()) {
        p.step = 0;
        return showStep();
    }
    if (p.step == 0 && (p.state.band || p.state.birth)) {
        p.state.forgetAge();
        p.step = kWho;
        showStep();
        return changed();
    }
    Q_EMIT goTo(p.state.changes ? PageId::result : PageId::today);
}

void CheckPage::fail(const journal::Failure& failure)
{
    m_parts->failure = m_care.text(journal::messageOf(failure));
    m_parts->frame->setFooterVisible(true);
    Q_EMIT announced(m_parts->failure);
    updateFooter();
}

void CheckPage::record()
{
    auto& p = *m_parts;
    QString id;
    if (p.state.changes) {
        const auto changes = p.state.changesMade();
        id = qt(std::string_view(p.state.changes->value));
        if (!changes.empty()) {
            const auto outcome = m_care.journal().edit(*p.state.changes, changes);
            if (!outcome) return fail(outcome.error());
        }
    } else {
        const auto outcome = m_care.journal().recordCheck(m_care.person(), p.state.newCheck());
        if (!outcome) return fail(outcome.error());
        id = qt(std::string_view(outcome->record.value));
        if (p.draft) p.draft->drop();
    }
    m_care.refresh();
    Q_EMIT checkRecorded(id);
}

void CheckPage::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !event->isAutoRepeat();
    if (plain && m_parts->step == kWho && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_5) {
        return chooseBand(static_cast<facts::AgeBand>(event->key() - Qt::Key_1));
    }
    // Beside questions Enter answers nothing by itself: the button does, or Control says that it is meant. Nor does a
    // key that is held down.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool meant = event->modifiers().testFlag(Qt::ControlModifier) && !event->isAutoRepeat();
    if (enter) return meant ? goOn() : event->accept();
    if (event->key() == Qt::Key_Escape) return goBack();
    // On no answer yet: the letters lead to the first that is open, and answer from there.
    if (CheckLine::isAnswer(*event) && m_parts->questions != nullptr) return m_parts->questions->focusFirstOpen();
    Page::keyPressEvent(event);
}

}  // namespace nape::app
