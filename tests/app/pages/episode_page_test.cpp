// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include "pages/episode_page.h"
#include "widgets/pain_scale.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace nape::test {
namespace {

using app::PageId;

class EpisodePage : public PageTest {
protected:
    void openEpisode()
    {
        m_id = journal.episode(2h);
        journal.check();
        auto& page = open(PageId::episode);
        static_cast<app::EpisodePage&>(page).showEpisode(QString::fromStdString(m_id.value));
        settle();
    }
    facts::FactId m_id;
};

TEST_F(EpisodePage, CorrectsARating)
{
    openEpisode();
    press("editFactButton");
    find<app::PainScale>("editPainScale")->takeDigit(Qt::Key_3);
    press("savePainEditButton");
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, 3);
}

TEST_F(EpisodePage, OpensTheCorrectionWithItsScaleEachTimeAndCanBeLeft)
{
    openEpisode();
    const auto before = log().last<facts::PainRating>()->value.pain.value;
    for (const auto* leave : {"leavePainEditButton", "editFactButton"}) {
        press("editFactButton");
        auto* scale = find<app::PainScale>("editPainScale");
        ASSERT_NE(scale, nullptr);
        EXPECT_EQ(window().focusWidget(), scale);
        EXPECT_EQ(scale->pain(), before) << "what was chosen and left is not kept";
        scale->takeDigit(Qt::Key_9);
        press(leave);
        EXPECT_EQ(find("savePainEditButton"), nullptr);
        EXPECT_EQ(window().focusWidget(), find("editFactButton"));
    }
    press("editFactButton");
    type(Qt::Key_Escape);
    EXPECT_EQ(find("savePainEditButton"), nullptr);
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, before);
    press("editFactButton");
    type(Qt::Key_3);
    type(Qt::Key_Return);
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, 3);
}

TEST_F(EpisodePage, EditsTheNoteAndTheZones)
{
    openEpisode();
    press("editEpisodeButton");
    find<QPlainTextEdit>("editNote")->setPlainText(QStringLiteral("a draught"));
    find<QCheckBox>("zone_back_left")->setChecked(true);
    press("saveEditButton");
    const auto facts = log();
    const auto* episode = facts::openEpisode(facts);
    EXPECT_EQ(episode->value.note, "a draught");
    EXPECT_EQ(episode->value.where, facts::Ids{"back_left"});
    EXPECT_EQ(episode->header.at, journal.time.now() - 2h) << "an onset that was not touched stays to the second";
}

TEST_F(EpisodePage, SaysWhatWasDoneAndNoIds)
{
    m_id = journal.episode(2h);
    journal.check();
    TestJournal::required(journal.did("stretch_simple"));
    TestJournal::required(journal->recordWorse({}, "stretch_simple"));
    journal::NewDose dose;
    dose.product = "ibuprofen-200";
    dose.tablets = 2;
    dose.time = journal.time.now() - 10min;
    TestJournal::required(journal->recordDose({}, dose));
    auto& page = open(PageId::episode);
    static_cast<app::EpisodePage&>(page).showEpisode(QString::fromStdString(m_id.value));
    settle();
    QStringList said;
    for (const auto* label : page.findChildren<QLabel*>())
        said << label->text();
    const QString all = said.join(QLatin1Char('\n'));
    EXPECT_FALSE(all.contains(QLatin1Char('_'))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("ibuprofen-200"))) << all.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Simple neck stretch"))) << all.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Simple neck stretch made it worse"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Ibuprofen"))) << all.toStdString();
}

TEST_F(EpisodePage, TheFocusGoesToTheNeighbourOfWhatWasDeleted)
{
    m_id = journal.episode(2h);
    for (const int pain : {4, 3}) {
        journal.time.advance(1min);
        TestJournal::required(journal->ratePain({}, {pain}));
    }
    auto& page = open(PageId::episode);
    static_cast<app::EpisodePage&>(page).showEpisode(QString::fromStdString(m_id.value));
    settle();
    auto* remove = find("deleteFactButton");
    ASSERT_NE(remove, nullptr);
    remove->setFocus(Qt::TabFocusReason);
    type(Qt::Key_Space);
    ASSERT_NE(window().focusWidget(), nullptr);
    EXPECT_EQ(window().focusWidget()->objectName(), QStringLiteral("deleteFactButton"));
}

TEST_F(EpisodePage, WhatNobodySaidToBeOffCannotBeDeletedThere)
{
    m_id = journal.episode(2h);
    journal.check();
    TestJournal::required(journal.startIce());
    auto& page = open(PageId::episode);
    static_cast<app::EpisodePage&>(page).showEpisode(QString::fromStdString(m_id.value));
    settle();
    const auto canDelete = [&] {
        care.refresh();
        settle();
        const auto all = page.findChildren<QAbstractButton*>(QStringLiteral("deleteFactButton"));
        return std::ranges::any_of(all, [](const auto* button) {
            return button->isVisible() && button->accessibleName().contains(QStringLiteral("Ice"));
        });
    };
    EXPECT_FALSE(canDelete()) << "it runs";
    journal.time.advance(12min);
    EXPECT_FALSE(canDelete()) << "its alarm rings";
    journal.time.advance(-30min);
    EXPECT_FALSE(canDelete()) << "the clock was set back";
    journal.time.advance(30min);
    TestJournal::required(journal->stopIce({}));
    EXPECT_TRUE(canDelete());
}

TEST_F(EpisodePage, DeletesWithoutAskingAndOffersUndo)
{
    openEpisode();
    auto& page = *window().findChild<app::EpisodePage*>();
    const QSignalSpy undo(&page, &app::Page::undoOffered);
    press("deleteEpisodeButton");
    EXPECT_EQ(undo.count(), 1);
    EXPECT_EQ(facts::openEpisode(log()), nullptr);
    TestJournal::required(journal->undo());
    EXPECT_NE(facts::openEpisode(log()), nullptr);
}

TEST_F(EpisodePage, HistoryOpensAnEpisode)
{
    const auto id = journal.episode();
    auto& page = open(PageId::history);
    const QSignalSpy opened(&page, &app::Page::openEpisode);
    press("episodeRow");
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString().toStdString(), id.value);
}

}  // namespace
}  // namespace nape::test
