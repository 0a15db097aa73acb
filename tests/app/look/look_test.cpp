// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/faults.h"
#include "app/look/looks.h"
#include "app/look/scale.h"
#include "pages/page_factory.h"
#include "shell/main_window.h"
#include "shell/scenes.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QImage>
#include <QPixmap>

#include <set>

namespace nape::test {
namespace {

using app::PageId;

constexpr int kHeight = 760;

/// With NAPE_LOOK_PICTURES=DIR every window that was looked at is kept there, to be looked at by a person.
void keepPicture(QWidget& window, const LookRow& row, const char* scene)
{
    const QString folder = qEnvironmentVariable("NAPE_LOOK_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    const auto name = QStringLiteral("%1/%2-%3-%4x.png")
                          .arg(folder, QString::fromLatin1(scene), QString::fromStdString(row.name()))
                          .arg(scaleAsked());
    window.grab().save(name);
}

class EveryPage : public testing::TestWithParam<LookRow> { };

TEST_P(EveryPage, CanBeReadAndReached)
{
    const LookRow& row = GetParam();
    const Dressed dressed(row);
    app::Stage stage;
    const auto only = qEnvironmentVariable("NAPE_LOOK_SCENE");
    for (const auto& scene : app::scenes()) {
        ASSERT_TRUE(stage.prepare(scene)) << scene.name;
        if (!only.isEmpty() && only != QString::fromLatin1(scene.name)) continue;
        auto& window = stage.show(scene, row.palette(), {row.width, kHeight});
        settle();
        ASSERT_EQ(window.devicePixelRatioF(), scaleAsked());
        EXPECT_EQ(window.width(), row.width) << scene.name;
        keepPicture(window, row, scene.name);
        for (const auto& fault : faultsOf(window))
            ADD_FAILURE() << scene.name << ": " << fault;
    }
}

INSTANTIATE_TEST_SUITE_P(Look, EveryPage, testing::ValuesIn(lookRows()),
                         [](const auto& row) { return row.param.name(); });

TEST(Scenes, ShowEveryPage)
{
    std::set<PageId> shown;
    for (const auto& scene : app::scenes())
        shown.insert(scene.page);
    for (int id = 0; !app::wordOf(static_cast<PageId>(id)).isEmpty(); ++id)
        EXPECT_TRUE(shown.contains(static_cast<PageId>(id))) << app::wordOf(static_cast<PageId>(id)).toStdString();
    EXPECT_GE(shown.size(), 8u);
}

TEST(Scenes, LeadWhereTheyAreMeantTo)
{
    // An emergency page where the scene is called one, and no page that fell back to another.
    app::Stage stage;
    const LookRow row = lookRows().front();
    for (const auto& scene : app::scenes()) {
        ASSERT_TRUE(stage.prepare(scene)) << scene.name;
        auto& window = stage.show(scene, row.palette(), {row.width, kHeight});
        const auto* page = window.findChild<QWidget*>(app::wordOf(scene.page));
        ASSERT_NE(page, nullptr) << scene.name;
        EXPECT_TRUE(page->isVisible()) << scene.name;
        const auto* number = window.findChild<QWidget*>(QStringLiteral("emergencyNumber"));
        const bool red = number != nullptr && number->isVisible();
        EXPECT_EQ(red, std::string_view(scene.name).starts_with("emergency")) << scene.name;
    }
}

TEST(PseudoLanguage, IsLongerAndKeepsTheArguments)
{
    const QString english = QStringLiteral("%1 left of %n, take it off at %L2");
    const QString pseudo = PseudoLanguage::of(english);
    for (const char* argument : {"%1", "%n", "%L2"})
        EXPECT_TRUE(pseudo.contains(QString::fromLatin1(argument))) << argument;
    const QString sentence = QStringLiteral("Nothing is running now. You may start again at once.");
    EXPECT_GE(PseudoLanguage::of(sentence).size(), sentence.size() * 13 / 10);
}

}  // namespace
}  // namespace nape::test
