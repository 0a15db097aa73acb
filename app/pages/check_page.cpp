// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/check_page.h"

#include "pages/check_groups.h"
#include "pages/check_line.h"
#include "pages/check_state.h"
#include "pages/fever_field.h"
#include "pages/who_is_it.h"
#include "pages/wording.h"
#include "triage/answers_behind.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/progress_steps.h"
#include "widgets/task_frame.h"
#include "widgets/text_label.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace nape::app {

using facts::Answer;
using triage::Question;

namespace {

constexpr int kWho = -1;
constexpr int kHardlyHidden = 12;  // px of a line that may be below the edge
constexpr int kAbove = 24;

}  // namespace

struct CheckPage::Parts {
    CheckState state;
    int step = kWho;
    QString failure;

    TaskFrame* frame = nullptr;
    ProgressSteps* progress = nullptr;
    TextLabel* title = nullptr;
    QVBoxLayout* content = nullptr;
    std::map<Question, CheckLine*> lines;
    std::map<Question, Hairline*> rules;
    CheckLine* under3Months = nullptr;
    FeverField* fever = nullptr;
    bool feverWasUnsure = false;  ///< "not sure" was said before a number was typed
    bool built = false;  ///< the lines of the step stand
    int seenTo = 0;  ///< how far down the group has been on the screen, in px of its content
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
    p.frame->body()->column()->addWidget(p.title);
    auto* holder = new Stack(0);
    p.content = holder->column();
    p.frame->body()->column()->addWidget(holder);
    p.frame->body()->column()->addStretch(1);
    auto* next = p.frame->addFooter(tr("None of these"));
    next->setObjectName(QStringLiteral("noneOfTheseButton"));
    next->setTrailingIcon(QStringLiteral("right"));
    connect(next, &Button::clicked, this, &CheckPage::goOn);
    p.frame->footerText()->setObjectName(QStringLiteral("checkHint"));
    auto* bar = p.frame->scroll()->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &CheckPage::look);
    connect(bar, &QScrollBar::rangeChanged, this, &CheckPage::look);
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
    auto context = m_care.journal().checkContext(m_care.person());
    if (!context) {
        p.failure = m_care.text(journal::messageOf(context.error()));
        p.state = CheckState();
    } else {
        p.state = CheckState(std::move(*context));
    }
    p.step = p.state.asksAge() ? kWho : 0;
    if (const auto id = m_care.takeCheckToChange()) {
        const auto fact = m_care.journal().find(*id);
        if (fact && *fact && !(*fact)->header.deleted) {
            const auto& check = std::get<facts::Check>((*fact)->noun);
            p.state.changes = id;
            p.state.answers = p.state.before = triage::answersOf(check);
            p.state.reading = p.state.readingBefore = check.reading;
            p.step = firstGroupOf(triage::decisiveAnswers(check));
        }
    }
    showStep();
}

void CheckPage::showStep()
{
    auto& p = *m_parts;
    p.built = false;
    emptyLayout(p.content);
    p.lines.clear();
    p.rules.clear();
    p.under3Months = nullptr;
    p.fever = nullptr;
    p.progress->setVisible(p.step != kWho);
    p.frame->setFooterVisible(p.step != kWho || !p.failure.isEmpty());
    if (p.step == kWho)
        showWho();
    else
        showGroup();
    p.frame->scroll()->verticalScrollBar()->setValue(0);
    p.seenTo = 0;
    p.built = true;
    look();
    // The lines have their places once the layout is done.
    QTimer::singleShot(0, this, &CheckPage::look);
}

// What has been on the screen once was seen.
void CheckPage::look()
{
    auto& p = *m_parts;
    if (!p.built || p.step == kWho || !isVisible()) return;
    const auto* scroll = p.frame->scroll();
    p.seenTo = std::max(p.seenTo, scroll->verticalScrollBar()->value() + scroll->viewport()->height());
    updateLines();
}

// The first open line that has not been on the screen yet: "none of these" never answers what nobody saw.
CheckLine* CheckPage::firstUnseen() const
{
    const auto& p = *m_parts;
    for (const Question question : checkGroups()[static_cast<std::size_t>(p.step)].questions) {
        if (!p.state.shows(question) || !p.state.isOpen(question)) continue;
        auto* line = p.lines.at(question);
        const int bottom = line->mapTo(p.frame->scroll()->widget(), QPoint(0, line->height())).y();
        if (bottom > p.seenTo + kHardlyHidden) return line;
    }
    return nullptr;
}

void CheckPage::showWho()
{
    auto& p = *m_parts;
    p.title->setText(tr("Who is it for?"));
    const auto now = m_care.wallNow();
    auto* who = new WhoIsIt(m_care.zone().dayOf(now));
    p.content->addWidget(who);
    connect(who, &WhoIsIt::bandChosen, this, &CheckPage::chooseBand);
    connect(who, &WhoIsIt::birthChosen, this, &CheckPage::chooseBirth);
    // On no button: one Enter too many must not make a child an adult.
    setFocus(Qt::OtherFocusReason);
}

void CheckPage::chooseBand(facts::AgeBand band)
{
    m_parts->state.band = band;
    m_parts->step = 0;
    showStep();
}

void CheckPage::chooseBirth(clock::Day birth)
{
    auto& p = *m_parts;
    // The age at the onset counts, as it will when the check is recorded.
    const auto day = m_care.zone().dayOf(p.state.context().ageAt);
    const auto age = facts::ageFromBirth(birth, std::max(day, birth));
    if (!age) return;
    p.state.birth = {birth, *age};
    p.step = 0;
    showStep();
}

void CheckPage::showGroup()
{
    auto& p = *m_parts;
    const auto& group = checkGroups()[static_cast<std::size_t>(p.step)];
    p.title->setText(tr(group.title));
    p.progress->setStep(p.step + 1, static_cast<int>(kCheckGroups));
    auto* card = new Card;
    card->column()->setContentsMargins(0, 0, 0, 0);
    card->column()->setSpacing(0);
    p.content->addWidget(card);
    for (const Question question : group.questions) {
        auto* rule = new Hairline;
        card->column()->addWidget(rule);
        p.rules.emplace(question, rule);
        addLine(question);
        card->column()->addWidget(p.lines.at(question));
        if (question != Question::fever) continue;
        p.under3Months = new CheckLine(QStringLiteral("under3months"),
                                       {tr("Is the baby under 3 months old?"), {}, {}, {}, {}}, true);
        p.under3Months->setAnswer(p.state.under3Months);
        card->column()->addWidget(p.under3Months);
        connect(p.under3Months, &CheckLine::answered, this, [this](Answer answer) {
            m_parts->state.under3Months = answer;
            if (m_parts->state.isEmergency())
                record();
            else
                updateLines();
        });
    }
    chainTabs(p.frame->back(), card);
    updateLines();
    for (const Question question : group.questions) {
        if (!p.state.shows(question)) continue;
        p.lines.at(question)->focusAnswers();
        break;
    }
}

void CheckPage::addLine(Question question)
{
    auto& p = *m_parts;
    const auto words = triage::wordingOf(question, p.state.isForChild());
    CheckLine::Words shown{translated(words.ask), translated(words.help), {}, {}, {}};
    if (question == Question::fever) {
        shown.yes = tr("Hot");
        shown.no = tr("Not hot");
    }
    auto* line = new CheckLine(qt(triage::toId(question)), shown, parentOf(question).has_value());
    line->setAnswer(p.state.answers[question]);
    p.lines[question] = line;
    connect(line, &CheckLine::answered, this, [this, question](Answer answer) { answered(question, answer); });
    if (question != Question::fever) return;
    p.fever = new FeverField;
    p.fever->setReading(p.state.reading);
    if (p.state.context().log.feverMeasured) {
        p.fever->say(tr("A fever was measured since the last check. It counts, whatever is answered here."));
    }
    line->below()->addWidget(p.fever);
    connect(p.fever, &FeverField::readingChanged, this, [this] {
        m_parts->state.reading = m_parts->fever->reading();
        auto& state = m_parts->state;
        if (state.reading && state.answers[Question::fever] == Answer::unknown) {
            state.answers.clear(Question::fever);
            m_parts->feverWasUnsure = true;
        } else if (!state.reading && std::exchange(m_parts->feverWasUnsure, false) && !state.answers[Question::fever]) {
            state.answers.set(Question::fever, Answer::unknown);  // the number was taken back
        }
        updateLines();
    });
}

void CheckPage::answered(Question question, Answer answer)
{
    auto& p = *m_parts;
    p.failure.clear();
    p.state.answer(question, answer);
    // An answer that was just made a "no" never throws the person out: there may be more to put right. Neither do
    // patches before the glass was asked for: it decides how urgent they are.
    const bool glassIsOpen =
        question == Question::purple && p.state.shows(Question::glassFail) && p.state.isOpen(Question::glassFail);
    // Nor does a baby's fever before its age is known: the same answer may mean now or today.
    const bool ageIsOpen = question == Question::fever && p.state.asksUnder3Months() && !p.state.under3Months;
    if (answer != Answer::no && !glassIsOpen && !ageIsOpen && p.state.isEmergency()) return record();
    updateLines();
}

void CheckPage::updateLines()
{
    auto& p = *m_parts;
    bool any = false;
    bool first = true;
    for (const Question question : checkGroups()[static_cast<std::size_t>(p.step)].questions) {
        const bool shown = p.state.shows(question);
        auto* line = p.lines.at(question);
        line->setVisible(shown);
        p.rules.at(question)->setVisible(shown && !first);
        if (!shown) continue;
        first = false;
        line->setAnswer(p.state.answers[question]);
        any = any || p.state.answers.countsAsYes(question);
    }
    if (p.under3Months != nullptr) p.under3Months->setVisible(p.state.asksUnder3Months());
    if (p.fever != nullptr && p.state.reading && facts::isFever(*p.state.reading)) any = true;
    if (p.fever != nullptr && p.state.context().log.feverMeasured) any = true;
    const bool wrong = p.fever != nullptr && p.fever->isWrong();
    p.frame->primary()->setEnabled(!wrong);
    const bool more = firstUnseen() != nullptr;
    p.frame->primary()->setText(more ? tr("More questions") : any ? tr("Next") : tr("None of these"));
    p.frame->primary()->setTrailingIcon(more ? QStringLiteral("down") : QStringLiteral("right"));
    const QString fills = more ? tr("There is more below.")
        : any                  ? tr("“Next” answers No to every open line.")
                               : tr("“None of these” answers No to every open line.");
    p.frame->footerText()->setText(!p.failure.isEmpty() ? p.failure
                                       : wrong
                                       ? tr("Look at the temperature again.")
                                       : fills + QLatin1Char('\n') + tr("“Not sure” counts as Yes, to be safe."));
}

void CheckPage::goOn()
{
    auto& p = *m_parts;
    if (p.step == kWho || !p.frame->primary()->isEnabled()) return;
    if (auto* line = firstUnseen()) {
        const int top = line->mapTo(p.frame->scroll()->widget(), QPoint(0, 0)).y();
        p.frame->scroll()->verticalScrollBar()->setValue(top - kAbove);
        return line->focusAnswers();
    }
    for (const Question question : checkGroups()[static_cast<std::size_t>(p.step)].questions) {
        if (!p.state.shows(question) || !p.state.isOpen(question)) continue;
        // A glass test that was not done counts as failed (A4).
        p.state.answer(question, question == Question::glassFail ? Answer::unknown : Answer::no);
    }
    if (p.state.asksUnder3Months() && !p.state.under3Months) p.state.under3Months = Answer::unknown;
    // A correction goes on to the end: what is to be put right may stand in a later group.
    if (!p.state.changes && p.state.isEmergency()) return record();
    if (p.step + 1 == static_cast<int>(kCheckGroups)) return record();
    ++p.step;
    showStep();
}

void CheckPage::goBack()
{
    auto& p = *m_parts;
    if (p.step > 0) {
        --p.step;
        return showStep();
    }
    if (p.step == 0 && (p.state.band || p.state.birth)) {
        p.state.band.reset();
        p.state.birth.reset();
        p.step = kWho;
        return showStep();
    }
    Q_EMIT goTo(p.state.changes ? PageId::result : PageId::today);
}

void CheckPage::record()
{
    auto& p = *m_parts;
    if (p.state.changes) {
        const auto changes = p.state.changesMade();
        const QString id = qt(std::string_view(p.state.changes->value));
        if (!changes.empty()) {
            const auto outcome = m_care.journal().edit(*p.state.changes, changes);
            if (!outcome) {
                p.failure = m_care.text(journal::messageOf(outcome.error()));
                Q_EMIT announced(p.failure);
                return updateLines();
            }
        }
        m_care.refresh();
        return Q_EMIT checkRecorded(id);
    }
    const auto outcome = m_care.journal().recordCheck(m_care.person(), p.state.newCheck());
    if (!outcome) {
        p.failure = m_care.text(journal::messageOf(outcome.error()));
        Q_EMIT announced(p.failure);
        return updateLines();
    }
    const QString id = qt(std::string_view(outcome->record.value));
    m_care.refresh();
    Q_EMIT checkRecorded(id);
}

void CheckPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    QTimer::singleShot(0, this, &CheckPage::look);
}

void CheckPage::keyPressEvent(QKeyEvent* event)
{
    if (m_parts->step == kWho && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_5) {
        return chooseBand(static_cast<facts::AgeBand>(event->key() - Qt::Key_1));
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return goOn();
    if (event->key() == Qt::Key_Escape) return goBack();
    Page::keyPressEvent(event);
}

}  // namespace nape::app
