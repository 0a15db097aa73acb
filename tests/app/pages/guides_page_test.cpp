// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/guides_page.h"

#include "app/pages/shown_page.h"
#include "pages/guide_list.h"
#include "pages/guide_section.h"
#include "widgets/figure_view.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>

namespace nape::test {
namespace {

using app::GuidesPage;
using app::PageId;

class Guides : public PageTest {
protected:
    GuidesPage& page()
    {
        auto& shown = static_cast<GuidesPage&>(open(PageId::guides));
        m_shown = &shown;
        return shown;
    }
    void show(const char* id)
    {
        m_shown->showGuide(id);
        settle();
    }
    QString title() { return find<app::TextLabel>("guideTitle")->text(); }
    bool reads(const char* text)
    {
        for (const auto* label : m_shown->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text))) return true;
        }
        return false;
    }
    QStringList rows()
    {
        QStringList ids;
        for (const auto* row : m_shown->findChildren<app::GuideRow*>()) {
            if (row->isVisibleTo(m_shown)) ids << row->objectName();
        }
        return ids;
    }
    void search(const char* words)
    {
        find<QLineEdit>("guideSearch")->setText(QString::fromUtf8(words));
        settle();
    }

private:
    GuidesPage* m_shown = nullptr;
};

TEST_F(Guides, OpenOnWhenToCallWhomBesideTheWholeList)
{
    page();
    EXPECT_EQ(title(), QStringLiteral("When to call whom"));
    EXPECT_EQ(rows().size(), static_cast<qsizetype>(catalogue::guides().size()));
    EXPECT_TRUE(find("guide_when_to_call")->isChecked());
}

TEST_F(Guides, AreOpenedFromTheList)
{
    page();
    press("guide_breathing");
    EXPECT_EQ(title(), QStringLiteral("Slow breathing"));
    EXPECT_TRUE(find("guide_breathing")->isChecked());
    EXPECT_FALSE(find("guide_when_to_call")->isChecked());
}

TEST_F(Guides, AreFoundByWordsInAnyOrderAndBackWhenTheFieldIsEmpty)
{
    page();
    search("glass FIRM");
    EXPECT_EQ(rows(), QStringList{QStringLiteral("guide_meningitis_signs")});
    EXPECT_TRUE(reads("One guide found"));
    search("unicorn");
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(reads("No guide has all of these words."));
    search("");
    EXPECT_EQ(rows().size(), static_cast<qsizetype>(catalogue::guides().size()));
}

TEST_F(Guides, ServeTheKeyboardAlone)
{
    page();
    auto* field = find<QLineEdit>("guideSearch");
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("scalene"));
    type(Qt::Key_Return);
    EXPECT_EQ(title(), QStringLiteral("Scalene stretch"));
    // The text has the focus now, and arrows move it.
    auto* bar = find<QScrollArea>("guideText")->verticalScrollBar();
    const int before = bar->value();
    type(Qt::Key_Down);
    EXPECT_GT(bar->value(), before);
    find<QLineEdit>("guideSearch")->setFocus();
    search("stretch");
    type(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), rows().at(0));
    type(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), rows().at(1));
    type(Qt::Key_Up);
    type(Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), field);
}

TEST_F(Guides, SayOnWhichSideAndTurnTheDrawingWithIt)
{
    page();
    show("stretch_simple");
    auto* figure = find<app::FigureView>("guideFigure");
    EXPECT_TRUE(reads("Turn the head a little to the right."));
    EXPECT_EQ(figure->side(), app::Side::right);
    press("guideSideLeft");
    EXPECT_TRUE(reads("Turn the head a little to the left."));
    EXPECT_FALSE(reads("Turn the head a little to the right."));
    EXPECT_EQ(figure->side(), app::Side::left);
}

TEST_F(Guides, MarkWhatTheArticleDoesNotSay)
{
    page();
    show("ice");
    EXPECT_TRUE(reads("Not in the article"));
    show("stretch_simple");
    EXPECT_TRUE(reads("Nape’s own choice"));
    show("what_it_is");
    EXPECT_FALSE(reads("Not in the article"));
    EXPECT_FALSE(reads("Nape’s own choice"));
}

TEST_F(Guides, ShowTheirSourcesAsTextToCopyAndOpenNothing)
{
    page();
    show("breathing");
    EXPECT_EQ(find<QPlainTextEdit>("guideSources"), nullptr);
    press("guideSourcesButton");
    auto* sources = find<QPlainTextEdit>("guideSources");
    ASSERT_NE(sources, nullptr);
    EXPECT_TRUE(sources->isReadOnly());
    EXPECT_TRUE(sources->toPlainText().startsWith(QStringLiteral("[6] https://")));
    EXPECT_FALSE(sources->textInteractionFlags() & Qt::LinksAccessibleByMouse);
    QApplication::clipboard()->clear();
    press("copySourcesButton");
    EXPECT_EQ(QApplication::clipboard()->text(), sources->toPlainText());
    press("guideSourcesButton");
    EXPECT_EQ(find<QPlainTextEdit>("guideSources"), nullptr);
}

TEST_F(Guides, LeaveEachCardItsHeightWhenTheSourcesOpen)
{
    auto& shown = page();
    show("ice");
    press("guideSourcesButton");
    int cards = 0;
    for (const auto* card : shown.findChildren<app::GuideSection*>()) {
        if (!card->isVisible()) continue;
        ++cards;
        EXPECT_GE(card->height(), card->layout()->totalMinimumHeightForWidth(card->width()));
    }
    EXPECT_EQ(cards, 3);
}

TEST_F(Guides, HoldBackHowToDoARemedyWhileALockHoldsIt)
{
    journal.episode();
    journal.check({{"numb", facts::Answer::yes}});
    page();
    show("massage");
    EXPECT_NE(find<QWidget>("guideLock"), nullptr);
    EXPECT_FALSE(reads("small circles."));
    EXPECT_TRUE(reads("Never on the front or the side of the throat."));
    show("breathing");  // L2 does not hold it
    EXPECT_EQ(find<QWidget>("guideLock"), nullptr);
}

TEST_F(Guides, HoldBackEveryRemedyInAnEmergencyAndTellWhereToGetHelp)
{
    journal.episode();
    journal.check({{"chest", facts::Answer::yes}});
    page();
    for (const auto& guide : catalogue::guides()) {
        show(std::string(guide.id).c_str());
        EXPECT_EQ(find<QWidget>("guideLock") != nullptr, !guide.remedy.empty()) << guide.id;
    }
}

TEST_F(Guides, LeadToTheCheckThatOpensThem)
{
    journal.episode();
    auto& shown = page();
    const QSignalSpy wanted(&shown, &app::Page::goTo);
    show("heat");
    press("guideCheckButton");
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<PageId>(), PageId::check);
}

TEST_F(Guides, OpenAgainAsSoonAsTheLockIsGone)
{
    journal.episode();
    page();
    show("heat");
    EXPECT_NE(find<QWidget>("guideLock"), nullptr);
    journal.check();
    care.refresh();
    settle();
    EXPECT_EQ(find<QWidget>("guideLock"), nullptr);
    EXPECT_TRUE(reads("Warm, never hot."));
}

TEST_F(Guides, ShowListOrGuideWhereBothDoNotFit)
{
    page();
    window().resize(400, 700);
    settle();
    EXPECT_EQ(window().width(), 400);
    EXPECT_NE(find("guide_when_to_call"), nullptr);
    EXPECT_EQ(find<app::TextLabel>("guideTitle"), nullptr);
    press("guide_when_to_call");
    EXPECT_EQ(title(), QStringLiteral("When to call whom"));
    EXPECT_EQ(find("guide_when_to_call"), nullptr);
    press("allGuidesButton");
    EXPECT_NE(find("guide_when_to_call"), nullptr);
    EXPECT_EQ(find<app::TextLabel>("guideTitle"), nullptr);
    window().resize(1100, 700);
    settle();
    EXPECT_NE(find<app::TextLabel>("guideTitle"), nullptr);
    EXPECT_EQ(find("allGuidesButton"), nullptr);
}

TEST_F(Guides, GoToPaperAsTheyStand)
{
    auto& shown = page();
    show("stretch_scalene");
    QString text;
    QString name;
    QObject::connect(&shown, &GuidesPage::printAsked, &shown, [&](QTextDocument& document, const QString& title) {
        text = document.toPlainText();
        name = title;
    });
    press("printGuideButton");
    EXPECT_EQ(name, QStringLiteral("Scalene stretch"));
    EXPECT_TRUE(text.contains(QStringLiteral("Let the head tilt to the right")));
    EXPECT_TRUE(text.contains(QStringLiteral("Let the head tilt to the left")));
}

TEST_F(Guides, NoteWhatWasDoneAndRestForTheDayWhatMadeItWorse)
{
    journal.episode();
    journal.check();
    auto& page = open(PageId::guides);
    page.setSubject(QStringLiteral("stretches"));
    settle();
    press("guideDoneButton");
    ASSERT_NE(log().last<facts::GuideDone>(), nullptr);
    EXPECT_EQ(log().last<facts::GuideDone>()->value.guide, "stretch_simple");
    page.refresh();
    settle();
    press("guideWorseButton");
    ASSERT_NE(log().last<facts::Worse>(), nullptr);
    page.refresh();
    settle();
    EXPECT_EQ(find("guideDoneButton"), nullptr);
    EXPECT_NE(find<QWidget>("guideLock"), nullptr);
}

TEST_F(Guides, AskThePainOnceAfterItWasDone)
{
    journal.episode();
    journal.check();
    page();
    show("stretch_simple");
    EXPECT_EQ(find<QWidget>("painAfterCard"), nullptr);
    press("guideDoneButton");
    ASSERT_NE(find<QWidget>("painAfterCard"), nullptr);
    EXPECT_FALSE(find("savePainAfterButton")->isEnabled());
    type(Qt::Key_4);
    press("savePainAfterButton");
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, 4);
    EXPECT_EQ(find<QWidget>("painAfterCard"), nullptr);
    ASSERT_NE(find<QLabel>("painTimes"), nullptr);
    EXPECT_EQ(find<QLabel>("painTimes")->text(), QStringLiteral("Pain, last time: 6 to 4"));
}

TEST_F(Guides, ThePainAfterCanBeSkippedAndIsNotAskedOfWhatWasTakenBack)
{
    journal.episode();
    journal.check();
    page();
    show("stretch_simple");
    press("guideDoneButton");
    press("skipPainAfterButton");
    EXPECT_EQ(find<QWidget>("painAfterCard"), nullptr);
    EXPECT_EQ(find<QLabel>("painTimes"), nullptr);
    press("guideDoneButton");
    ASSERT_NE(find<QWidget>("painAfterCard"), nullptr);
    TestJournal::required(journal->undo());
    care.refresh();
    settle();
    EXPECT_EQ(find<QWidget>("painAfterCard"), nullptr);
    press("guideDoneButton");
    show("massage");
    EXPECT_EQ(find<QWidget>("painAfterCard"), nullptr) << "another guide, another time";
}

TEST_F(Guides, ThePainIsAskedAfterTheLastRoundOfTheDayToo)
{
    journal.episode();
    journal.check();
    for (int i = 0; i < 2; ++i)
        TestJournal::required(journal.did("stretch_simple"));
    page();
    show("stretch_simple");
    press("guideDoneButton");
    EXPECT_EQ(find("guideDoneButton"), nullptr);
    EXPECT_NE(find<QWidget>("painAfterCard"), nullptr);
}

TEST_F(Guides, SayWhyTheyAreHeldBack)
{
    journal.episode();
    page();
    show("massage");
    press("why_guide");
    EXPECT_TRUE(reads("No safety check has been answered since it began."));
    EXPECT_TRUE(reads("Rule L0, from the article (S88)"));
}

TEST_F(Guides, NoteNothingWithoutAnEpisodeOrBehindALock)
{
    auto& page = open(PageId::guides);
    page.setSubject(QStringLiteral("massage"));
    settle();
    EXPECT_EQ(find("guideDoneButton"), nullptr);
    journal.episode();
    page.refresh();
    settle();
    EXPECT_EQ(find("guideDoneButton"), nullptr) << "the check comes first";
    journal.check();
    care.refresh();
    page.refresh();
    settle();
    EXPECT_NE(find("guideDoneButton"), nullptr);
}

}  // namespace
}  // namespace nape::test
