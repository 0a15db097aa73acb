// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/task_frame.h"

#include "theme/contrast.h"
#include "theme/look.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <gtest/gtest.h>

#include <QBoxLayout>
#include <QImage>
#include <QScrollBar>
#include <QTest>

namespace nape::test {
namespace {

/// A task with a title, a page that is longer than the window, and a footer.
struct Framed {
    app::TaskFrame frame{QStringLiteral("Change an answer"), QStringLiteral("back"), 700};
    app::TextLabel* title = new app::TextLabel(QStringLiteral("Ice"), app::Type::section);
    app::TextLabel* page = new app::TextLabel(QStringLiteral("many words ").repeated(900), app::Type::body);
    app::Button* next;
    explicit Framed(Qt::LayoutDirection direction = Qt::LeftToRight)
        : next(frame.addFooter(QStringLiteral("Next")))
    {
        QGuiApplication::setLayoutDirection(direction);
        frame.setPalette(app::Look::light().palette());
        frame.topMiddle()->addWidget(title);
        frame.body()->column()->addWidget(page);
        frame.footerText()->setText(QStringLiteral("A line beside it"));
        frame.resize(1100, 760);
        frame.show();
        // Margins follow the bar, the bar follows the height.
        for (int i = 0; i < 6; ++i)
            QTest::qWait(5);
    }
    ~Framed() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    Framed(const Framed&) = delete;
    Framed& operator=(const Framed&) = delete;
    [[nodiscard]] QRect placeOf(const QWidget* widget) const
    {
        return {widget->mapTo(&frame, QPoint()), widget->size()};
    }
};

TEST(TaskFrame, TheTitleStandsInTheMiddleInItsWholeSize)
{
    const Framed framed;
    EXPECT_NEAR(framed.placeOf(framed.title).center().x(), framed.frame.rect().center().x(), 8);
    EXPECT_EQ(framed.title->font().pixelSize(), app::fontOf(app::Type::section).pixelSize());
}

TEST(TaskFrame, RestsWhereNothingChanges)
{
    struct Count : QObject {
        int layouts = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            layouts += event->type() == QEvent::LayoutRequest ? 1 : 0;
            return false;
        }
    };
    for (const int width : {1100, 360, 200}) {
        Framed framed;
        framed.frame.resize(width, 760);
        for (int i = 0; i < 20; ++i)
            QTest::qWait(5);
        Count count;
        framed.frame.installEventFilter(&count);
        for (int i = 0; i < 20; ++i)
            QTest::qWait(5);
        EXPECT_EQ(count.layouts, 0) << width;
    }
}

TEST(TaskFrame, TheFooterLinesUpWithThePageBesideItsScrollBar)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Framed framed(direction);
        ASSERT_TRUE(framed.frame.scroll()->verticalScrollBar()->isVisible());
        const QRect page = framed.placeOf(framed.page);
        const QRect text = framed.placeOf(framed.frame.footerText());
        const QRect next = framed.placeOf(framed.next);
        EXPECT_NEAR(std::min(text.left(), next.left()), page.left(), 1);
        EXPECT_NEAR(std::max(text.right(), next.right()), page.right(), 1);
    }
}

TEST(TaskFrame, TheThumbOfTheScrollBarCanBeSeenAndMet)
{
    const Framed framed;
    auto* bar = framed.frame.scroll()->verticalScrollBar();
    QImage image(bar->size(), QImage::Format_RGB32);
    image.fill(app::Look::light().ground);
    bar->render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
    const QColor thumb = image.pixelColor(image.width() / 2, 20);
    EXPECT_GE(app::contrastOf(thumb, app::Look::light().ground), 3.0);
    EXPECT_EQ(image.pixelColor(image.width() / 2, image.height() - 4), app::Look::light().ground) << "no arrow";
    int high = 0;
    for (int y = 0; y < image.height(); ++y)
        high += image.pixelColor(image.width() / 2, y) == thumb ? 1 : 0;
    EXPECT_GE(high, 36);
    // A click below the thumb leads on by a page.
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() / 2, bar->height() - 10));
    EXPECT_GT(bar->value(), 0);
}

}  // namespace
}  // namespace nape::test
