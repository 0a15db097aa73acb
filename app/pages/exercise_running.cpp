// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exercise_running.h"

#include "pages/guide_words.h"
#include "pages/wording.h"
#include "widgets/badge.h"
#include "widgets/breath_shape.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/countdown_ring.h"
#include "widgets/figure_view.h"
#include "widgets/hold_dots.h"
#include "widgets/layouts.h"
#include "widgets/progress_steps.h"
#include "widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {

using catalogue::BodySide;
using catalogue::StepKind;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kMove = 800ms;  // the head goes along, and then stands still
constexpr int kFigure = 400;
constexpr int kSmallFigure = 140;
constexpr int kRing = 256;

double eased(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

double shareOf(std::chrono::milliseconds part, std::chrono::milliseconds whole)
{
    return static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

/// How far the head has gone at the end of the step: along in a stretch, upright between two.
double bendOf(const catalogue::ExerciseStep& step)
{
    return step.kind == StepKind::rest ? 0 : 1;
}

double bendBefore(const ExerciseRun& run)
{
    const auto* before = run.before();
    return before == nullptr || before->side != run.step().side ? 0 : bendOf(*before);
}

double bendNow(const ExerciseRun& run, bool still)
{
    const double to = bendOf(run.step());
    if (still) return to;
    const double from = bendBefore(run);
    return from + (to - from) * eased(shareOf(run.elapsed(), kMove));
}

double fullnessNow(const ExerciseRun& run, bool still)
{
    const auto kind = run.step().kind;
    const double gone = still ? 1 : eased(shareOf(run.elapsed(), run.step().length));
    if (kind == StepKind::breatheIn) return gone;
    return kind == StepKind::breatheOut ? 1 - gone : 0;
}

QString linesOf(const catalogue::ExerciseStep& step)
{
    QStringList lines;
    for (const char* line : step.lines)
        lines << translated(line);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

ExerciseRunning::ExerciseRunning(QWidget* parent)
    : QWidget(parent)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

void ExerciseRunning::prepare(const catalogue::Guide& guide)
{
    emptyLayout(layout());
    m_card = nullptr;
    m_figure = nullptr;
    m_breath = nullptr;
    m_ring = nullptr;
    m_right = m_left = nullptr;
    m_steps = nullptr;
    m_rest = nullptr;
    m_enough = nullptr;
    m_calm = guide.subject == catalogue::Subject::calm;
    m_columns = new Columns(32, kNarrow);
    m_columns->addColumn(makeFigure(guide), 1);

    auto* side = new Stack(8);
    const QString badge = howToBadgeOf(guide);
    m_title = new TextLabel(Type::headline);
    m_title->setObjectName(QStringLiteral("exerciseTitle"));
    m_lines = new TextLabel(Type::row);
    m_lines->setWeight(QFont::Normal);
    m_lines->setObjectName(QStringLiteral("exerciseLines"));
    side->column()->addWidget(m_title);
    side->column()->addWidget(m_lines);
    if (!badge.isEmpty()) side->column()->addWidget(new Badge(badge));
    side->column()->addStretch(1);
    addTime(guide, side->column());
    side->column()->addStretch(1);
    addButtons(side->column());
    m_columns->addColumn(side, 1);
    layout()->addWidget(m_columns);
    arrange();
}

QWidget* ExerciseRunning::makeFigure(const catalogue::Guide& guide)
{
    if (std::holds_alternative<catalogue::Breathing>(guide.timing)) return m_breath = new BreathShape;
    const auto drawn = std::ranges::find_if(guide.sections, [](const auto& s) { return !s.figure.file.empty(); });
    if (drawn == guide.sections.end()) return m_ring = new CountdownRing;
    m_card = new Card;
    auto* card = m_card;
    card->column()->setSpacing(8);
    card->column()->addWidget(new TextLabel(tr("Seen from behind"), Type::caption, Tone::second));
    m_figure = new FigureView(qt(drawn->figure.file), translated(drawn->figure.words), kFigure);
    m_figure->setObjectName(QStringLiteral("exerciseFigure"));
    card->column()->addWidget(m_figure, 0, Qt::AlignHCenter);
    // Right is right in every language: the drawing does not mirror, so its words do not either.
    auto* sides = new QWidget;
    sides->setLayoutDirection(Qt::LeftToRight);
    auto* row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto& side : {tr("Left"), tr("Right")}) {
        auto* label = new TextLabel(side, Type::caption);
        label->setWeight(QFont::DemiBold);
        label->setWordWrap(false);
        row->addWidget(label);
        if (row->count() == 1) row->addStretch(1);
    }
    card->column()->addWidget(sides);
    return card;
}

void ExerciseRunning::addTime(const catalogue::Guide& guide, QVBoxLayout* column)
{
    if (m_figure != nullptr) {
        m_ring = new CountdownRing;
        m_ring->setMaximumWidth(kRing);
        m_right = new HoldDots;
        m_left = new HoldDots;
        auto* sides = new Stack(24);
        sides->column()->addStretch(1);
        sides->column()->addWidget(m_right);
        sides->column()->addWidget(m_left);
        sides->column()->addStretch(1);
        auto* time = new Columns(32, 320);
        time->addColumn(m_ring, 3);
        time->addColumn(sides, 2);
        column->addWidget(time);
    } else if (std::holds_alternative<catalogue::Tensing>(guide.timing)) {
        m_steps = new ProgressSteps;
        m_steps->setObjectName(QStringLiteral("exerciseProgress"));
        column->addWidget(m_steps);
    } else if (m_breath != nullptr) {
        m_rest = new TextLabel(Type::section, Tone::second);
        m_rest->setObjectName(QStringLiteral("exerciseLeft"));
        column->addWidget(m_rest);
    }
    if (m_ring != nullptr) m_ring->setInSeconds(!std::holds_alternative<catalogue::Kneading>(guide.timing));
}

void ExerciseRunning::addButtons(QVBoxLayout* column)
{
    m_skip = new Button(tr("Skip this"), Button::Form::text);
    m_skip->setObjectName(QStringLiteral("skipStepButton"));
    m_skip->setTrailingIcon(QStringLiteral("right"));
    // Its place stays, so that nothing moves under the finger from step to step.
    auto policy = m_skip->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_skip->setSizePolicy(policy);
    column->addWidget(m_skip, 0, Qt::AlignLeft);
    connect(m_skip, &Button::clicked, this, &ExerciseRunning::skipped);
    if (m_figure == nullptr && m_breath == nullptr && m_steps == nullptr) {
        m_skip->hide();
        m_enough = new Button(tr("That is enough"), Button::Form::plain);
        m_enough->setObjectName(QStringLiteral("enoughButton"));
        m_enough->setSize(Button::Size::big);
        column->addWidget(m_enough);
        connect(m_enough, &Button::clicked, this, &ExerciseRunning::enoughSaid);
    }
    m_worse = new Button(m_calm ? tr("It feels worse: stop") : tr("It hurts more: stop"), Button::Form::plain);
    m_worse->setObjectName(QStringLiteral("worseButton"));
    m_worse->setSize(Button::Size::big);
    column->addWidget(m_worse);
    connect(m_worse, &Button::clicked, this, &ExerciseRunning::worseSaid);
}

void ExerciseRunning::show(const ExerciseRun& run, bool still)
{
    showWords(run);
    showTime(run);
    move(run, still);
}

void ExerciseRunning::move(const ExerciseRun& run, bool still)
{
    if (m_figure != nullptr) {
        m_figure->setSide(run.step().side == BodySide::left ? Side::left : Side::right);
        m_figure->setBend(bendNow(run, still));
    }
    if (m_breath != nullptr) m_breath->setFullness(fullnessNow(run, still));
}

void ExerciseRunning::showWords(const ExerciseRun& run)
{
    const auto& step = run.step();
    const bool paused = run.state() == ExerciseRun::State::paused;
    m_title->setText(paused ? tr("Paused") : translated(step.title));
    QString lines = linesOf(step);
    if (paused) {
        lines = step.keepsTime ? tr("The time that has passed counts.") : tr("This step begins anew.");
        if (run.pausedByGap())
            lines = tr("The computer slept or stood still, so Nape paused.") + QLatin1Char('\n') + lines;
    }
    m_lines->setText(lines);
    m_skip->setVisible(!paused && step.skippable);
    if (step.kind == StepKind::tense || step.kind == StepKind::release)
        m_skip->setText(tr("Leave this group out"));
    else
        m_skip->setText(tr("Skip this"));
}

void ExerciseRunning::showTime(const ExerciseRun& run)
{
    const auto& step = run.step();
    const int whole = static_cast<int>(step.length.count());
    if (m_ring != nullptr) {
        QString below;
        switch (step.kind) {
        case StepKind::hold: below = tr("of %1 seconds").arg(QLocale().toString(whole)); break;
        case StepKind::tense: below = tr("tense"); break;
        case StepKind::release: below = tr("let go"); break;
        case StepKind::knead: below = tr("left, then stop"); break;
        default: below = m_figure != nullptr ? tr("until the hold") : tr("until it begins");
        }
        m_ring->setCaptions(below, {});
        m_ring->show(run.secondsLeft(), whole, 0);
    }
    if (m_breath != nullptr) m_breath->say(translated(step.title), run.secondsLeft());
    if (m_rest != nullptr) {
        const auto left = run.wholeLeft().count();
        m_rest->setText(
            tr("%1 left").arg(QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'))));
    }
    if (m_steps != nullptr) m_steps->setStep(step.number, step.of);
    if (m_right != nullptr) showSides(run);
}

void ExerciseRunning::showSides(const ExerciseRun& run)
{
    const auto& step = run.step();
    const QLocale digits;
    const bool left = step.side == BodySide::left;
    const int done = step.number - 1;
    const QString now = (left ? tr("Left, %1 of %2") : tr("Right, %1 of %2"))
                            .arg(digits.toString(step.number), digits.toString(step.of));
    m_right->show(left ? tr("Right, over") : now, left ? step.of : done, step.of, !left);
    m_left->show(left ? now : tr("Left, next"), left ? done : 0, step.of, left);
}

bool ExerciseRunning::moves(const ExerciseRun& run, bool still)
{
    if (still || run.state() != ExerciseRun::State::running) return false;
    const auto kind = run.step().kind;
    if (kind == StepKind::breatheIn || kind == StepKind::breatheOut) return true;
    return run.step().side != BodySide::none && run.elapsed() < kMove && bendBefore(run) != bendOf(run.step());
}

QString ExerciseRunning::announcementOf(const catalogue::ExerciseStep& step)
{
    const QString title = translated(step.title);
    switch (step.kind) {
    case StepKind::breatheIn:
    case StepKind::breatheOut: return title;
    case StepKind::hold:
        return tr("Hold, %1 of %2. %3")
            .arg(QLocale().toString(step.number), QLocale().toString(step.of), linesOf(step));
    case StepKind::tense: return tr("%1: tense").arg(title);
    case StepKind::release: return tr("%1: let go").arg(title);
    default: return title + QStringLiteral(". ") + linesOf(step).replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
}

bool ExerciseRunning::canSkip() const
{
    return m_skip != nullptr && m_skip->isVisible();
}

void ExerciseRunning::arrange()
{
    if (m_figure == nullptr) return;
    // Where it is narrow, what is held and how long stands below the figure: it has to be in sight too.
    const bool narrow = isNarrow(width());
    m_figure->setWidest(narrow ? kSmallFigure : kFigure);
    const int side = narrow ? 16 : 24;
    m_card->column()->setContentsMargins(side, narrow ? 10 : side, side, narrow ? 10 : side);
}

void ExerciseRunning::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace nape::app
