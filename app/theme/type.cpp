// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/type.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QRect>

#include <algorithm>
#include <cmath>
#include <optional>

namespace nape::app {

namespace {

constexpr double kBody = 15.0;

struct Step {
    double pixels;
    QFont::Weight weight;
};

Step stepOf(Type type)
{
    switch (type) {
    case Type::caption: return {13, QFont::Normal};
    case Type::body: return {kBody, QFont::Normal};
    case Type::row: return {17, QFont::DemiBold};
    case Type::section: return {20, QFont::DemiBold};
    case Type::title: return {28, QFont::DemiBold};
    case Type::headline: return {40, QFont::DemiBold};
    case Type::count: return {56, QFont::DemiBold};
    case Type::hurts: return {64, QFont::DemiBold};
    case Type::ring: return {160, QFont::DemiBold};
    case Type::emergency: return {264, QFont::Bold};
    }
    return {kBody, QFont::Normal};
}

// No Latin letter is wider than this, in ems, in any weight; a word of them that fits by it need not be measured.
constexpr double kWidestLatin = 1.3;

// What the longest word may take at most; nothing where it holds letters that only measuring can tell of.
std::optional<double> widthAtMost(const QString& text, const QFont& font)
{
    constexpr char16_t kLatinEnds = 0x180;
    int longest = 0;
    int word = 0;
    for (const QChar letter : text) {
        if (letter.unicode() >= kLatinEnds && letter != QChar(0x2019)) return std::nullopt;
        word = letter.isSpace() ? 0 : word + 1;
        longest = std::max(longest, word);
    }
    return longest * kWidestLatin * font.pixelSize();
}

}  // namespace

double textScale()
{
    return std::max(1.0, QFontInfo(QApplication::font()).pixelSize() / kBody);
}

QFont fontOf(Type type)
{
    return fontOf(type, stepOf(type).weight);
}

QFont fontOf(Type type, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(static_cast<int>(stepOf(type).pixels * textScale() + 0.5));
    font.setWeight(weight);
    return font;
}

int advanceOf(const QString& text, const QFont& font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

int widestWord(const QString& text, const QFont& font)
{
    const auto holdsTogether = [](QChar c) { return !c.isSpace() || c == QChar::Nbsp || c == QChar(0x202F); };
    int widest = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && holdsTogether(text[i])) continue;
        if (i > begin) widest = std::max(widest, advanceOf(text.mid(begin, i - begin), font));
        begin = i + 1;
    }
    return widest;
}

int leastPixels()
{
    constexpr int kLegible = 20;
    return std::min(kLegible, fontOf(Type::body).pixelSize());
}

QFont fittedTo(int width, const QString& text, QFont font, int least)
{
    if (const auto most = widthAtMost(text, font); most && *most <= width) return font;
    while (font.pixelSize() > least) {
        const int word = widestWord(text, font);
        if (word == 0 || word <= width) break;  // nothing to fit, whatever the room
        // The widths of a font are about its size: one step comes close, the next ones settle it.
        font.setPixelSize(std::clamp(font.pixelSize() * std::max(width, 0) / word, least, font.pixelSize() - 1));
    }
    return font;
}

int wrappedHeight(const QString& text, const QFont& font, int width)
{
    constexpr int kEndless = 100000;
    const QFontMetrics metrics(font);
    if (!text.contains(QLatin1Char('\n')) && advanceOf(text, font) <= width) return metrics.height();
    return metrics.boundingRect(QRect(0, 0, width, kEndless), Qt::TextWordWrap, text).height();
}

void drawWrapped(QPainter& painter, const QRect& box, Qt::Alignment alignment, const QString& text)
{
    const bool fits = advanceOf(text, painter.font()) <= box.width();
    painter.drawText(box, static_cast<int>(alignment) | (fits ? 0 : static_cast<int>(Qt::TextWordWrap)), text);
}

}  // namespace nape::app
