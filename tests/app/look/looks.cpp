// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/looks.h"

#include <QApplication>

#include <array>

namespace nape::test {
namespace {

using enum LookRow::Colours;
using enum LookRow::Text;
using enum LookRow::Language;
using enum LookRow::Direction;

constexpr std::array kColours{light, dark, contrastDark, contrastLight};
constexpr std::array kTexts{ordinary, points20, twice};
constexpr std::array kLanguages{english, pseudo};
constexpr std::array kDirections{leftToRight, mirrored};
constexpr int kNarrow = 360;
constexpr int kWide = 1100;
// The longer language in the largest text: single words of it are as wide as 360 px, which no wrapping can mend.
constexpr int kNarrowForLongWords = 440;

QPalette systemPalette(bool dark)
{
    QPalette p;
    p.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    p.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    p.setColor(QPalette::Highlight, dark ? QColor(0x1A, 0xEB, 0xFF) : QColor(0x37, 0x00, 0x6E));
    p.setColor(QPalette::HighlightedText, dark ? Qt::black : Qt::white);
    p.setColor(QPalette::Link, dark ? QColor(0xFF, 0xFF, 0x00) : QColor(0x00, 0x00, 0x9F));
    return p;
}

}  // namespace

std::string LookRow::name() const
{
    static constexpr std::array kColourNames{"Light", "Dark", "ContrastDark", "ContrastLight"};
    static constexpr std::array kTextNames{"", "20Points", "TextTwice"};
    return std::string(kColourNames[static_cast<std::size_t>(colours)]) + kTextNames[static_cast<std::size_t>(text)]
        + (language == pseudo ? "Pseudo" : "") + (direction == mirrored ? "Mirrored" : "") + std::to_string(width);
}

QPalette LookRow::palette() const
{
    switch (colours) {
    case light: return app::Look::light().palette();
    case dark: return app::Look::dark().palette();
    case contrastDark: return app::Look::highContrast(systemPalette(true)).palette();
    case contrastLight: return app::Look::highContrast(systemPalette(false)).palette();
    }
    return {};
}

std::vector<LookRow> lookRows()
{
    if (qEnvironmentVariable("NAPE_LOOKS") != QStringLiteral("all")) {
        return {
            {light, ordinary, english, leftToRight, kWide},        {dark, ordinary, pseudo, mirrored, kWide},
            {light, ordinary, pseudo, leftToRight, kNarrow},       {contrastDark, points20, english, mirrored, kNarrow},
            {contrastLight, points20, pseudo, leftToRight, kWide}, {dark, twice, english, leftToRight, kNarrow},
            {contrastLight, twice, english, mirrored, kWide},      {light, twice, pseudo, leftToRight, kWide}};
    }
    std::vector<LookRow> rows;
    for (const auto colours : kColours) {
        for (const auto text : kTexts) {
            for (const auto language : kLanguages) {
                for (const auto direction : kDirections) {
                    const bool longWords = language == pseudo && text != ordinary;
                    for (const int width : {longWords ? kNarrowForLongWords : kNarrow, kWide})
                        rows.push_back({colours, text, language, direction, width});
                }
            }
        }
    }
    return rows;
}

QString PseudoLanguage::of(const QString& english)
{
    static const QString kPlain = QStringLiteral("aeiouyAEIOUY");
    static const QString kFirst = QStringLiteral("áéíóúýÁÉÍÓÚÝ");
    static const QString kSecond = QStringLiteral("àèìòùÿàèìòùÿ");
    QString out;
    for (qsizetype i = 0; i < english.size(); ++i) {
        const QChar c = english[i];
        if (c == u'%') {  // an argument: %1, %L2, %n
            out += c;
            while (i + 1 < english.size()
                   && (english[i + 1].isDigit() || english[i + 1] == u'L' || english[i + 1] == u'n'))
                out += english[++i];
            continue;
        }
        const qsizetype vowel = kPlain.indexOf(c);
        if (vowel < 0)
            out += c;
        else
            out += QString(kFirst[vowel]) + kSecond[vowel];
    }
    return out;
}

QString PseudoLanguage::translate(const char*, const char* source, const char*, int) const
{
    return of(QString::fromUtf8(source));
}

Dressed::Dressed(const LookRow& row)
    : m_font(QApplication::font())
{
    QFont font = m_font;
    if (row.text == points20) font.setPointSize(20);
    if (row.text == twice) font.setPixelSize(30);  // body text is 15
    QApplication::setFont(font);
    QApplication::setLayoutDirection(row.direction == mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    if (row.language == pseudo) QApplication::installTranslator(&m_pseudo);
}

Dressed::~Dressed()
{
    QApplication::removeTranslator(&m_pseudo);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
}

}  // namespace nape::test
