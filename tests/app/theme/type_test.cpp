// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/type.h"

#include <gtest/gtest.h>

#include <QApplication>

namespace nape::test {
namespace {

// A word of Latin letters that surely fits is not measured: what is assumed of them has to hold.
TEST(Type, NoWordIsLeftWiderThanItsRoomWhateverItsLetters)
{
    constexpr int kLength = 12;
    constexpr int kLeast = 13;
    for (const auto weight : {QFont::Normal, QFont::DemiBold, QFont::Bold}) {
        const QFont font = app::fontOf(app::Type::row, weight);
        for (char16_t code = u'!'; code < 0x250; ++code) {
            const QChar letter(code);
            if (!letter.isPrint() || letter.isSpace()) continue;
            const QString word(kLength, letter);
            for (const int width : {100, 200, 260, 300, 400}) {
                const QFont fitted = app::fittedTo(width, word, font, kLeast);
                EXPECT_TRUE(app::widestWord(word, fitted) <= width || fitted.pixelSize() == kLeast)
                    << static_cast<int>(code) << " in " << width;
            }
        }
    }
}

TEST(Type, AWordThatFitsKeepsItsSize)
{
    const QFont font = app::fontOf(app::Type::title);
    const QString text = QStringLiteral("Call your doctor for an appointment");
    EXPECT_EQ(app::fittedTo(app::widestWord(text, font), text, font, 13).pixelSize(), font.pixelSize());
    EXPECT_LT(app::fittedTo(app::widestWord(text, font) - 2, text, font, 13).pixelSize(), font.pixelSize());
    EXPECT_EQ(app::widestWord(text, font), app::advanceOf(QStringLiteral("appointment"), font));
    EXPECT_EQ(app::widestWord(QStringLiteral(" \n"), font), 0);
    const QString time = QStringLiteral("3:40\u00a0PM");
    EXPECT_EQ(app::widestWord(QStringLiteral("at ") + time, font), app::advanceOf(time, font));
}

}  // namespace
}  // namespace nape::test
