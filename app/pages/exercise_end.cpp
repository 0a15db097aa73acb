// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exercise_end.h"

#include "pages/pain_after.h"
#include "pages/remedy_words.h"
#include "pages/why_words.h"
#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace nape::app {

ExerciseEnd::ExerciseEnd(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(Type::headline))
    , m_text(new TextLabel(Type::row, Tone::second))
    , m_act(new Button(QString(), Button::Form::plain))
{
    m_title->setObjectName(QStringLiteral("exerciseEndTitle"));
    m_text->setObjectName(QStringLiteral("exerciseEndText"));
    m_text->setWeight(QFont::Normal);
    m_act->setObjectName(QStringLiteral("madeWorseButton"));
    m_act->setSize(Button::Size::big);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(12);
    column->addWidget(m_act, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_act, &Button::clicked, this, &ExerciseEnd::acted);
}

void ExerciseEnd::show(const Shown& shown)
{
    m_title->setText(shown.title);
    m_text->say(shown.text);
    m_act->setText(shown.act);
    m_opens = shown.opens;
    m_opensAt = shown.at;
    m_act->setVisible(!shown.act.isEmpty());
}

void ExerciseEnd::askPain(std::chrono::milliseconds steady)
{
    endAsking();
    m_askedAt = steady;
    m_ask = new PainAfter;
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_ask);
    connect(m_ask, &PainAfter::rated, this, &ExerciseEnd::painSaid);
    connect(m_ask, &PainAfter::skipped, this, &ExerciseEnd::painSkipped);
}

void ExerciseEnd::endAsking()
{
    if (m_ask == nullptr) return;
    m_ask->hide();
    m_ask->deleteLater();
    m_ask = nullptr;
}

bool ExerciseEnd::justAsked(std::chrono::milliseconds steady) const
{
    return m_ask != nullptr && steady - m_askedAt < std::chrono::seconds{1};
}

void ExerciseEnd::focusPain()
{
    if (m_ask != nullptr) m_ask->focusScale();
}

bool ExerciseEnd::savePain()
{
    return m_ask != nullptr && m_ask->save();
}

namespace {

// What holds it back, in the words of the rules; else the row's own line.
QString whyText(const CareModel& care, const catalogue::Guide& guide)
{
    const auto* remedy = remedyOf(care.plan(), guide.remedy);
    const auto read = care.person() ? care.journal().careLog(*care.person()) : facts::CareLog{};
    QStringList lines;
    if (remedy != nullptr && read) {
        for (const auto& reason : whyOf(care, *read, *remedy))
            lines << reason.sentence;
    }
    return lines.isEmpty() ? remedyWords(care, guide.remedy).reason : lines.join(QLatin1Char('\n'));
}

}  // namespace

ExerciseEnd::Shown lockShown(const CareModel& care, const catalogue::Guide& guide)
{
    const RemedyWords words = remedyWords(care, guide.remedy);
    ExerciseEnd::Shown shown;
    shown.title = words.pill;
    if (!shown.title.isEmpty()) shown.title[0] = shown.title[0].toUpper();
    shown.text = whyText(care, guide);
    shown.opens = ExerciseEnd::tr("Back to today");
    const auto& tier = care.plan().tier;
    if (tier && *tier >= rules::Tier::emergencyDept) {
        shown.opens = ExerciseEnd::tr("Show what to do");
        shown.at = PageId::result;
    } else if (!care.plan().episode) {
        shown.text = words.reason;
        shown.opens = ExerciseEnd::tr("It hurts");
        shown.at = PageId::log;
    } else if (words.state == RemedyWords::State::checkFirst) {
        shown.opens = ExerciseEnd::tr("Answer the check");
        shown.at = PageId::check;
    }
    return shown;
}

ExerciseEnd::Shown finishedShown(bool noted)
{
    if (!noted) return {ExerciseEnd::tr("It is over"), ExerciseEnd::tr("Nothing was noted."), {}, {}};
    return {ExerciseEnd::tr("Done and noted"),
            ExerciseEnd::tr("Worse than before? Say so, and it rests for today."),
            ExerciseEnd::tr("It made it worse"),
            {}};
}

ExerciseEnd::Shown stoppedShown(const CareModel& care, const catalogue::Guide& guide, bool noted)
{
    if (!noted)
        return {ExerciseEnd::tr("Stopped"), ExerciseEnd::tr("It could not be noted. Leave it for today."), {}, {}};
    return {ExerciseEnd::tr("Stopped for today"),
            ExerciseEnd::tr("Noted: it made it worse.") + QLatin1Char('\n') + whyText(care, guide),
            {},
            {}};
}

}  // namespace nape::app
