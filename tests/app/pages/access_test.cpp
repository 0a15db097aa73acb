// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QScrollArea>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace nape::test {
namespace {

using app::PageId;

struct Scene {
    const char* name;
    PageId page;
    void (*prepare)(TestJournal&);
};

void nothing(TestJournal&) { }
void logged(TestJournal& journal)
{
    journal.episode();
}
void checked(TestJournal& journal)
{
    journal.episode();
    journal.check();
}
void cooling(TestJournal& journal)
{
    checked(journal);
    using enum facts::Answer;
    TestJournal::required(journal->answerScreening({}, {no, no, no, no}));
    TestJournal::required(journal.startIce());
}
void heating(TestJournal& journal)
{
    checked(journal);
    TestJournal::required(journal.startHeat());
    journal.time.advance(5min);
}
void emergency(TestJournal& journal)
{
    journal.episode();
    journal.check({{"chest", facts::Answer::yes}});
}
void soon(TestJournal& journal)
{
    journal.episode();
    journal.check({{"sleep", facts::Answer::yes}});
}

void household(TestJournal& journal)
{
    TestJournal::required(journal->addPerson("Mara", {.country = "GB"}));
    TestJournal::required(journal->addPerson("Tom", {}));
}
void appointment(TestJournal& journal)
{
    soon(journal);
    TestJournal::required(journal->noteAppointment({}, {"Dr Green", journal.time.now() + 26h, {}}));
}

constexpr std::array kScenes{
    Scene{"today", PageId::today, nothing},
    Scene{"unchecked", PageId::today, logged},
    Scene{"open", PageId::today, checked},
    Scene{"soonToday", PageId::today, soon},
    Scene{"log", PageId::log, nothing},
    Scene{"who", PageId::check, logged},
    Scene{"check", PageId::check, checked},
    Scene{"questions", PageId::session, checked},
    Scene{"running", PageId::session, cooling},
    Scene{"heat", PageId::heat, checked},
    Scene{"heatAsks", PageId::heat, heating},
    Scene{"dose", PageId::dose, checked},
    Scene{"result", PageId::result, soon},
    Scene{"emergency", PageId::result, emergency},
    Scene{"history", PageId::history, checked},
    Scene{"episode", PageId::episode, checked},
    Scene{"guides", PageId::guides, nothing},
    Scene{"guidesLocked", PageId::guides, emergency},
    Scene{"settings", PageId::settings, nothing},
    Scene{"people", PageId::people, household},
    Scene{"appointment", PageId::today, appointment},
    Scene{"exercise", PageId::exercise, checked},
    Scene{"exerciseLocked", PageId::exercise, logged},
};

class Access : public PageTest, public testing::WithParamInterface<std::size_t> {
protected:
    app::Page& shown()
    {
        const Scene& scene = kScenes[GetParam()];
        scene.prepare(journal);
        return open(scene.page);
    }
    /// What Tab reaches, in its order.
    QList<QWidget*> stops(QWidget& page)
    {
        QList<QWidget*> all;
        QWidget* at = &window();
        do {
            at = at->nextInFocusChain();
            const bool reached =
                (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && at->isVisible() && at->isEnabled();
            if (reached && page.isAncestorOf(at) && at->focusProxy() == nullptr) all.append(at);
        } while (at != &window());
        return all;
    }
};

TEST_P(Access, EveryStopHasAnEnglishNameAndAnObjectName)
{
    auto& page = shown();
    for (QWidget* stop : stops(page)) {
        auto* read = QAccessible::queryAccessibleInterface(stop);
        ASSERT_NE(read, nullptr);
        EXPECT_FALSE(read->text(QAccessible::Name).isEmpty())
            << stop->metaObject()->className() << " " << stop->objectName().toStdString();
        EXPECT_FALSE(stop->objectName().isEmpty()) << read->text(QAccessible::Name).toStdString();
    }
}

TEST_P(Access, TabGoesInReadingOrder)
{
    auto& page = shown();
    const auto all = stops(page);
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QRect before(all[i - 1]->mapTo(&page, QPoint()), all[i - 1]->size());
        const QRect now(all[i]->mapTo(&page, QPoint()), all[i]->size());
        // Upwards only into the next column.
        const bool above = now.bottom() <= before.top();
        EXPECT_FALSE(above && now.left() < before.right())
            << all[i - 1]->objectName().toStdString() << " then " << all[i]->objectName().toStdString();
        const bool backwards = std::abs(now.center().y() - before.center().y()) < 8 && now.right() < before.left();
        EXPECT_FALSE(backwards) << all[i - 1]->objectName().toStdString() << " then "
                                << all[i]->objectName().toStdString();
    }
}

TEST_P(Access, TargetsAreLargeEnough)
{
    auto& page = shown();
    for (QWidget* stop : stops(page)) {
        if (!qobject_cast<QAbstractButton*>(stop) || stop->objectName().startsWith(QStringLiteral("zone_"))) continue;
        EXPECT_GE(stop->height(), 44) << stop->objectName().toStdString();
        EXPECT_GE(stop->width(), 44) << stop->objectName().toStdString();
    }
}

TEST_P(Access, NothingIsWiderThanANarrowWindow)
{
    auto& page = shown();
    window().resize(360, 640);
    settle();
    EXPECT_LE(window().width(), 360);
    for (auto* scroll : page.findChildren<QScrollArea*>()) {
        if (!scroll->isVisible() || scroll->widget() == nullptr) continue;
        EXPECT_LE(scroll->widget()->minimumSizeHint().width(), scroll->viewport()->width());
    }
}

INSTANTIATE_TEST_SUITE_P(Pages, Access, testing::Range<std::size_t>(0, kScenes.size()),
                         [](const auto& scene) { return std::string(kScenes[scene.param].name); });

}  // namespace
}  // namespace nape::test
