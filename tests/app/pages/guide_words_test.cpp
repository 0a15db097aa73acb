// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/guide_words.h"

#include "pages/guide_print.h"
#include "pages/wording.h"
#include "theme/figure.h"
#include "theme/look.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTranslator>
#include <QUrl>

#include <algorithm>

namespace nape::test {
namespace {

using app::guidesFor;

QStringList found(const char* words)
{
    QStringList ids;
    for (const auto* guide : guidesFor(QString::fromUtf8(words)))
        ids << app::qt(guide->id);
    return ids;
}

plan::Plan lockedBy(const char* remedy, std::vector<std::string> why)
{
    plan::Plan plan;
    plan.remedies.push_back({.id = remedy, .state = remedies::State::locked, .why = std::move(why)});
    return plan;
}

const catalogue::Guide& guide(std::string_view id)
{
    return *catalogue::findGuide(id);
}

/// Knows a few sentences of another language.
class OtherLanguage : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return source == std::string_view("Slow breathing") ? QStringLiteral("Ruhig atmen, überall") : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST(GuideSearch, FoldsCaseAccentsAndBlanks)
{
    EXPECT_EQ(app::folded(QStringLiteral("  Größe  ÉTÉ\tNaïve ")), QStringLiteral("grosse ete naive"));
    EXPECT_EQ(app::folded(QStringLiteral("e\u0301")), app::folded(QStringLiteral("é")));
}

TEST(GuideSearch, WantsEveryWordInAnyOrder)
{
    EXPECT_EQ(found("helper throat"), QStringList{QStringLiteral("massage")});
    EXPECT_EQ(found("throat  HELPER"), QStringList{QStringLiteral("massage")});
    EXPECT_TRUE(found("helper unicorn").isEmpty());
}

TEST(GuideSearch, FindsBeginningsOfWordsAndNoMiddles)
{
    EXPECT_TRUE(found("scal").contains(QStringLiteral("stretch_scalene")));
    EXPECT_TRUE(found("calene").isEmpty());
    EXPECT_TRUE(found("(scalene)").contains(QStringLiteral("stretch_scalene")));
}

TEST(GuideSearch, PutsTitlesFirst)
{
    EXPECT_EQ(found("massage").first(), QStringLiteral("massage"));
    EXPECT_GT(found("massage").size(), 1);
    EXPECT_EQ(found("heat").first(), QStringLiteral("heat"));
}

TEST(GuideSearch, FindsAllForNothing)
{
    EXPECT_EQ(found("").size(), static_cast<qsizetype>(catalogue::guides().size()));
    EXPECT_EQ(found("  ").first(), QStringLiteral("when_to_call"));
}

TEST(GuideSearch, ReadsTheOtherSideToo)
{
    EXPECT_TRUE(found("left armpit").contains(QStringLiteral("stretch_levator")));
}

TEST(GuideSearch, SearchesWhatIsShownInTheLanguageOfTheWindow)
{
    OtherLanguage language;
    QCoreApplication::installTranslator(&language);
    EXPECT_EQ(found("atmen uberall"), QStringList{QStringLiteral("breathing")});
    EXPECT_FALSE(found("slow breathing").contains(QStringLiteral("breathing")));
    QCoreApplication::removeTranslator(&language);
    EXPECT_TRUE(found("atmen").isEmpty());
}

TEST(GuideMarks, StandOnceOverManyInARowAndAtFewBesideThem)
{
    const auto whole = app::markedPiecesOf(guide("stretch_levator").sections[1]);
    EXPECT_EQ(whole[0].over, QStringLiteral("Not in the article"));
    for (std::size_t i = 1; i < whole.size(); ++i)
        EXPECT_TRUE(whole[i].over.isEmpty() && whole[i].at.isEmpty());
    const auto ice = app::markedPiecesOf(guide("ice").sections[1]);
    for (const auto& [piece, over, at] : ice) {
        EXPECT_TRUE(over.isEmpty());
        EXPECT_EQ(at.isEmpty(), piece->origin == rules::Origin::article) << piece->text;
    }
}

TEST(GuideMarks, SayWhereTheArticleGoesOnAfterAMarkOverMany)
{
    for (const auto& one : catalogue::guides()) {
        for (const auto& section : one.sections) {
            QString over;
            for (const auto& marked : app::markedPiecesOf(section)) {
                if (!marked.over.isEmpty()) over = marked.over;
                const QString badge = app::badgeOf(*marked.piece);
                const QString said = marked.at.isEmpty() ? over : marked.at;
                const bool article = said.isEmpty() || said == QStringLiteral("From the article");
                EXPECT_EQ(badge.isEmpty(), article) << one.id << ": " << marked.piece->text;
                if (!badge.isEmpty()) {
                    EXPECT_EQ(said, badge) << one.id << ": " << marked.piece->text;
                }
            }
        }
    }
}

TEST(GuideLocks, FollowThePlanOfTheirRemedy)
{
    EXPECT_FALSE(app::lockOf(guide("massage"), {}).holds());
    const auto l2 = lockedBy("massage", {"L2"});
    EXPECT_TRUE(app::lockOf(guide("massage"), l2).holds());
    EXPECT_FALSE(app::lockOf(guide("massage"), l2).openedByCheck);
    EXPECT_FALSE(app::lockOf(guide("heat"), l2).holds());
    EXPECT_TRUE(app::lockOf(guide("stretch_simple"), lockedBy("stretch_simple", {"L3"})).openedByCheck);
    EXPECT_FALSE(app::lockOf(guide("when_to_call"), lockedBy("ice", {"L1"})).holds());
}

TEST(GuideLocks, HoldMedicinesWithWhatHoldsEverything)
{
    EXPECT_TRUE(app::lockOf(guide("medicines"), lockedBy("ice", {"L1"})).holds());
    EXPECT_TRUE(app::lockOf(guide("medicines"), lockedBy("ice", {"L0"})).openedByCheck);
    EXPECT_FALSE(app::lockOf(guide("medicines"), lockedBy("massage", {"L2"})).holds());
}

TEST(GuideLocks, LetSpacingAndAMissingEpisodeHideNothing)
{
    EXPECT_FALSE(app::lockOf(guide("ice"), lockedBy("ice", {"I3", "H6"})).holds());
    EXPECT_FALSE(app::lockOf(guide("ice"), lockedBy("ice", {"no_episode"})).holds());
}

TEST(GuideLocks, HoldEvenWhereALockHasNoWordsYet)
{
    EXPECT_TRUE(app::lockOf(guide("massage"), lockedBy("massage", {"L9"})).holds());
}

TEST(GuidePaper, FillsPagesWithDrawingsBothSidesAndSources)
{
    const auto document = app::printableGuide(guide("stretch_simple"), {});
    const QString text = document->toPlainText();
    for (const auto* part : {"Simple neck stretch", "Right side", "Left side", "S22", "[12] ", "Nape’s own choice"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
    const auto picture =
        document->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("figure:stretch-simple-right")));
    EXPECT_GT(picture.value<QImage>().width(), 500);
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&paper);
    document->print(&pdf);
    EXPECT_TRUE(paper.data().startsWith("%PDF"));
    EXPECT_GT(paper.size(), 8000);
}

TEST(GuidePaper, KeepsTheOrderOfTheRowAndItsNumbers)
{
    for (const auto& one : catalogue::guides()) {
        const QString text = app::printableGuide(one, {})->toPlainText();
        qsizetype at = 0;
        for (const auto& section : one.sections) {
            for (const auto& piece : section.pieces) {
                const auto next = text.indexOf(app::translated(piece.text), at);
                EXPECT_GE(next, at) << one.id << ": " << piece.text;
                at = std::max(at, next);
            }
        }
    }
}

TEST(GuidePaper, HoldsBackWhatTheScreenHoldsBack)
{
    const auto lock = app::lockOf(guide("massage"), lockedBy("massage", {"L1"}));
    const QString text = app::printableGuide(guide("massage"), lock)->toPlainText();
    EXPECT_FALSE(text.contains(QStringLiteral("fingers go round")));
    EXPECT_TRUE(text.contains(QStringLiteral("Get help first.")));
}

TEST(Figures, TakeTheColoursOfTheLookAndMirrorOnlyWithTheSide)
{
    const auto drawn = [](const app::Look& look, app::Side side) {
        QImage image(520, 536, QImage::Format_RGB32);
        image.fill(look.surface);
        QPainter painter(&image);
        app::paintFigure(painter, QRectF(image.rect()), QStringLiteral("stretch-scalene-right"), look, side);
        return image;
    };
    const auto has = [](const QImage& image, const QColor& colour) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour) return true;
            }
        }
        return false;
    };
    const auto light = drawn(app::Look::light(), app::Side::right);
    const auto dark = drawn(app::Look::dark(), app::Side::right);
    EXPECT_TRUE(has(light, app::Look::light().body));
    EXPECT_TRUE(has(dark, app::Look::dark().body));
    EXPECT_TRUE(has(dark, app::Look::dark().accent));
    for (const auto* colour : {&app::Look::light().body, &app::Look::light().hair, &app::Look::light().accent})
        EXPECT_FALSE(has(dark, *colour)) << colour->name().toStdString();
    const auto left = drawn(app::Look::light(), app::Side::left);
    EXPECT_NE(light, left);
    // The same drawing in the mirror, but for the edge of a pixel.
    int differing = 0;
    const auto back = left.mirrored(true, false);
    for (int y = 0; y < light.height(); y += 4) {
        for (int x = 0; x < light.width(); x += 4)
            differing += qAbs(qGray(light.pixel(x, y)) - qGray(back.pixel(x, y))) > 60 ? 1 : 0;
    }
    EXPECT_LT(differing, 60);
}

TEST(Figures, AreAllThereAndEmptyWhereThereIsNone)
{
    for (const auto& one : catalogue::guides()) {
        for (const auto& section : one.sections) {
            if (section.figure.file.empty()) continue;
            EXPECT_FALSE(app::figureSize(app::qt(section.figure.file)).isEmpty()) << section.figure.file;
        }
    }
    EXPECT_TRUE(app::figureSize(QStringLiteral("none")).isEmpty());
}

}  // namespace
}  // namespace nape::test
