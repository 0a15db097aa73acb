// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_label.h"

#include <QEvent>

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

void TextLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    applyFont();
}

void TextLabel::say(const QString& text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void TextLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) applyFont();
    QLabel::changeEvent(event);
}

void TextLabel::applyFont()
{
    setFont(m_weight == 0 ? fontOf(m_type) : fontOf(m_type, static_cast<QFont::Weight>(m_weight)));
}

}  // namespace nape::app
