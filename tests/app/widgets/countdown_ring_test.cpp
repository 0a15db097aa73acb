// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/countdown_ring.h"

#include "theme/look.h"

#include <gtest/gtest.h>

#include <QImage>

namespace nape::test {
namespace {

/// How much of the ring is full, in pixels of its colour.
int fullOf(bool inSeconds, int left, int whole, QColor colour = app::Look::light().accent)
{
    app::CountdownRing ring;
    ring.setPalette(app::Look::light().palette());
    ring.resize(300, 300);
    ring.setInSeconds(inSeconds);
    ring.show(left, whole, 0);
    QImage image(ring.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    ring.render(&image);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

TEST(CountdownRing, DrainsToItsEndWhereSecondsAreCounted)
{
    EXPECT_GT(fullOf(true, 15, 15), fullOf(true, 9, 15));
    EXPECT_GT(fullOf(true, 9, 15), fullOf(true, 3, 15));
    EXPECT_GT(fullOf(true, 4, 5), fullOf(true, 1, 5));
}

TEST(CountdownRing, StandsStillInTheLastTenSecondsOfMinutes)
{
    EXPECT_GT(fullOf(false, 300, 600), fullOf(false, 10, 600));
    EXPECT_EQ(fullOf(false, 10, 600), fullOf(false, 1, 600));
    EXPECT_EQ(fullOf(false, 0, 600), 0);
}

TEST(CountdownRing, IsWholeAndInInkWhenTheTimeOfMinutesIsOver)
{
    const QColor ink = app::Look::light().ink;
    EXPECT_GT(fullOf(false, 0, 600, ink), fullOf(false, 1, 600, ink) + 2000);
    EXPECT_LT(fullOf(true, 0, 15, ink), fullOf(true, 1, 15, ink) + 2000)
        << "a hold that is over is followed by the next";
}

}  // namespace
}  // namespace nape::test
