// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_label.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>

namespace nape::app {

namespace {

QPalette::ColorRole roleOf(Tone tone)
{
    switch (tone) {
    case Tone::ink: return QPalette::WindowText;
    case Tone::second: return QPalette::PlaceholderText;
    case Tone::accent: return QPalette::Link;
    case Tone::onFill: return QPalette::HighlightedText;
    }
    return QPalette::WindowText;
}

}  // namespace

TextLabel::TextLabel(const QString& text, Type type, Tone tone, QWidget* parent)
    : QLabel(text, parent)
    , m_type(type)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(roleOf(tone));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyFont();
}

void TextLabel::setType(Type type)
{
    m_type = type;
    applyFont();
}

void TextLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    applyFont();
}

void TextLabel::setText(const QString& text)
{
    QLabel::setText(text);
    applyFont();
}

void TextLabel::say(const QString& text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

QFont TextLabel::face() const
{
    return m_weight == 0 ? fontOf(m_type) : fontOf(m_type, static_cast<QFont::Weight>(m_weight));
}

QFont TextLabel::faceAt(int width) const
{
    return wordWrap() ? fittedTo(width, text(), face(), leastPixels()) : face();
}

// A word that has room is as large as its step of the scale.
QSize TextLabel::sizeHint() const
{
    const QSize size = QLabel::sizeHint();
    return wordWrap() ? size.expandedTo({widestWord(text(), face()), 0}) : size;
}

QSize TextLabel::minimumSizeHint() const
{
    if (!wordWrap()) return QLabel::minimumSizeHint();
    QFont least = face();
    least.setPixelSize(std::min(least.pixelSize(), leastPixels()));
    return {widestWord(text(), least), QFontMetrics(least).height()};
}

int TextLabel::heightForWidth(int width) const
{
    return wordWrap() ? wrappedHeight(text(), faceAt(width), width) : QLabel::heightForWidth(width);
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) applyFont();
    return QLabel::event(event);
}

void TextLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    m_laidOut = true;
    applyFont();
}

void TextLabel::applyFont()
{
    const QFont font = m_laidOut ? faceAt(width()) : face();
    if (font != this->font()) setFont(font);
}

}  // namespace nape::app
