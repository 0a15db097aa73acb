// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exercise_setup.h"

#include "pages/guide_section.h"
#include "pages/guide_words.h"
#include "pages/wording.h"
#include "widgets/badge.h"
#include "widgets/fact_row.h"
#include "widgets/layouts.h"
#include "widgets/segmented.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace nape::app {

using catalogue::SectionKind;

ExerciseSetup::ExerciseSetup(QWidget* parent)
    : QWidget(parent)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

void ExerciseSetup::show(const catalogue::Guide& guide, const CareModel& care)
{
    m_guide = &guide;
    emptyLayout(layout());
    m_lengths = nullptr;
    m_who = nullptr;
    auto* heed = new Stack(16);
    for (const auto& section : guide.sections) {
        if (section.kind == SectionKind::care) heed->column()->addWidget(new GuideSection(section));
    }
    heed->column()->addStretch(1);
    auto* side = new Stack(12);
    side->column()->addWidget(new TextLabel(translated(guide.title), Type::title));
    const QString badge = howToBadgeOf(guide);
    if (!badge.isEmpty()) side->column()->addWidget(new Badge(badge));
    auto* summary = new TextLabel(translated(guide.summary), Type::row, Tone::second);
    summary->setWeight(QFont::Normal);
    side->column()->addWidget(summary);
    side->column()->addSpacing(8);
    addChoices(side->column());
    addFacts(side->column());
    m_before = new PainBefore;
    side->column()->addSpacing(8);
    side->column()->addWidget(m_before);
    m_before->ask(care);
    side->column()->addStretch(1);
    m_columns = new Columns(48, kNarrow);
    m_columns->addColumn(heed, 1);
    m_columns->addColumn(side, 1);
    layout()->addWidget(m_columns);
    sayHowLong();
}

void ExerciseSetup::addChoices(QVBoxLayout* column)
{
    const auto add = [&](Segmented* choice, const QString& question) {
        column->addWidget(new TextLabel(question, Type::body));
        column->addWidget(choice, 0, Qt::AlignLeft);
        column->addSpacing(8);
        choice->choose(0);
        connect(choice, &Segmented::chosenByPerson, this, &ExerciseSetup::sayHowLong);
    };
    const auto lengths = catalogue::lengthsOf(*m_guide);
    if (lengths.size() > 1) {
        std::vector<Segmented::Option> options;
        for (const auto length : lengths)
            options.push_back({lengthText(length), Qt::Key_unknown, QStringLiteral("length_%1").arg(length.count())});
        const QString question = std::holds_alternative<catalogue::Stretch>(m_guide->timing) ? tr("How long to hold it")
                                                                                             : tr("How long in all");
        m_lengths = new Segmented(question, options);
        add(m_lengths, question);
    }
    if (std::holds_alternative<catalogue::Kneading>(m_guide->timing)) {
        const QString question = tr("Whose hands");
        m_who = new Segmented(question,
                              {{tr("My own"), Qt::Key_unknown, QStringLiteral("massageSelf")},
                               {tr("A helper’s"), Qt::Key_unknown, QStringLiteral("massageHelper")}});
        add(m_who, question);
    }
}

void ExerciseSetup::addFacts(QVBoxLayout* column)
{
    m_long = new FactRow(QStringLiteral("clock"));
    column->addWidget(m_long);
    auto* tones = new FactRow(QStringLiteral("sound"));
    tones->say(tr("A tone marks each start and end"), tr("You can close your eyes"));
    column->addWidget(tones);
    // Where the lengths between are nobody's but Nape's, the page says so.
    if (std::holds_alternative<catalogue::Stretch>(m_guide->timing)) {
        column->addSpacing(4);
        column->addWidget(new TextLabel(tr("%1 to get ready on each side, %2 to let go between two holds.")
                                            .arg(lengthText(catalogue::kGetReady), lengthText(catalogue::kLetGo)),
                                        Type::caption, Tone::second));
        column->addWidget(new Badge(ownChoiceBadge()));
    }
}

void ExerciseSetup::sayHowLong()
{
    const auto exercise = catalogue::exerciseOf(*m_guide, choice());
    if (!exercise) return;
    const bool atMost = std::holds_alternative<catalogue::Kneading>(m_guide->timing);
    m_long->say((atMost ? tr("%1 at most") : tr("%1 in all")).arg(lengthText(exercise->whole())),
                atMost ? tr("Stop whenever it is enough") : tr("Pause whenever you like"));
}

catalogue::ExerciseChoice ExerciseSetup::choice() const
{
    catalogue::ExerciseChoice choice;
    const auto lengths = catalogue::lengthsOf(*m_guide);
    if (m_lengths != nullptr && m_lengths->chosen() >= 0)
        choice.length = lengths[static_cast<std::size_t>(m_lengths->chosen())];
    choice.helper = m_who != nullptr && m_who->chosen() == 1;
    return choice;
}

}  // namespace nape::app
