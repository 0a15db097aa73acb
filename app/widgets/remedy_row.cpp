// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/remedy_row.h"

#include "theme/look.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace nape::app {

namespace {
constexpr int kActWidth = 88;
constexpr int kFirstActWidth = 160;
constexpr int kBeside = 400;
constexpr int kBelow = 520;
constexpr int kOneLine = 440;
constexpr int kLeastWords = 140;
constexpr int kGap = 8;
constexpr int kCorner = 16;  // of the card that the row stands in
}  // namespace

RemedyRow::RemedyRow(const QString& id, bool first, QWidget* parent)
    : QWidget(parent)
    , m_first(first)
    , m_icon(new IconLabel(QString(), first ? 32 : 24))
    , m_name(new TextLabel(first ? Type::title : Type::row))
    , m_pill(new Pill)
    , m_reason(new TextLabel(first ? Type::body : Type::caption, first ? Tone::ink : Tone::second))
    , m_last(new TextLabel(Type::caption, Tone::second))
    , m_notes(new TextLabel(Type::body))
    , m_act(new Button(QString(), first ? Button::Form::primary : Button::Form::plain))
    , m_skip(new Button(QString(), Button::Form::text))
    , m_why(new Why(id))
{
    setObjectName(QStringLiteral("remedy_") + id);
    m_act->setMinimumWidth(first ? kFirstActWidth : kActWidth);
    if (first) m_act->setSize(Button::Size::big);
    if (first)
        buildFirst();
    else
        buildOrdinary();
    connect(m_act, &Button::clicked, this, &RemedyRow::acted);
    connect(m_skip, &Button::clicked, this, &RemedyRow::skipped);
}

void RemedyRow::buildFirst()
{
    m_title = new QWidget;
    auto* name = new QHBoxLayout(m_title);
    name->setContentsMargins(0, 0, 0, 0);
    name->setSpacing(12);
    m_name->setWordWrap(false);
    name->addWidget(m_icon);
    name->addWidget(m_name);
    // A long state goes below the name where there is no room beside it.
    m_head = new Columns(12, 280);
    m_head->addColumn(m_title, 0, Qt::AlignLeft);
    m_head->addColumn(m_pill, 0, Qt::AlignVCenter | Qt::AlignLeft);
    m_head->addColumn(new QWidget, 1);
    auto* words = new Stack(4);
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, m_reason, m_last})
        words->column()->addWidget(part);
    // The quiet ones side by side: one under the other they would stand apart from the words.
    m_acts = new Columns(0, 0);
    m_acts->addColumn(m_skip, 0);
    m_acts->addColumn(m_why->button(), 0);
    auto* actions = new Stack(4);
    actions->column()->addWidget(m_act);
    actions->column()->addWidget(m_acts);
    m_row = new Columns(16, kBeside);
    m_row->addColumn(words, 1);
    m_row->addColumn(actions, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_row, m_notes, m_why})
        column->addWidget(part);
}

void RemedyRow::buildOrdinary()
{
    auto* words = new Stack(0);
    // Beside taller buttons the lines stay together.
    words->column()->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_reason, m_last})
        words->column()->addWidget(part);
    words->column()->addStretch(1);
    auto* left = new QWidget;
    auto* named = new QHBoxLayout(left);
    named->setContentsMargins(0, 0, 0, 0);
    named->setSpacing(16);
    named->addWidget(m_icon);
    named->addWidget(words, 1);
    // State and buttons side by side, or one under the other where the text is large.
    m_state = new Columns(16, 0);
    m_state->addColumn(m_pill, 1, Qt::AlignVCenter | Qt::AlignLeft);
    // What is done stands last, in one line with that of the other rows.
    m_acts = new Columns(kGap, 0);
    for (QWidget* button : std::initializer_list<QWidget*>{m_why->button(), m_skip, m_act})
        m_acts->addColumn(button, 0);
    m_state->addColumn(m_acts, 0, Qt::AlignVCenter);
    m_line = new Columns(kGap, kOneLine);
    m_line->addColumn(left, 1);
    m_line->addColumn(m_state, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 10, 24, 10);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_line, m_notes, m_why})
        column->addWidget(part);
}

void RemedyRow::show(const Shown& shown)
{
    const bool held = shown.act.isEmpty() && !shown.why.empty();
    setAccessibleName(shown.reason.isEmpty() ? tr("%1: %2").arg(shown.name, shown.pill)
                                             : tr("%1: %2. %3").arg(shown.name, shown.pill, shown.reason));
    m_icon->setIcon(shown.icon);
    m_name->setText(shown.name);
    m_name->setForegroundRole(held && !m_first ? QPalette::PlaceholderText : QPalette::WindowText);
    m_pill->show(shown.form, shown.pill);
    // Where a button offers it, "Now" needs saying once: of what comes first.
    m_pill->setVisible(m_first || shown.form != Pill::Form::now || shown.act.isEmpty());
    if (m_head != nullptr) m_head->setBreakAtMeasured(m_title->sizeHint().width() + m_pill->sizeHint().width() + 24);
    m_reason->say(shown.reason);
    m_last->say(shown.last);
    m_notes->say(shown.notes);
    m_act->setVisible(!shown.act.isEmpty());
    m_act->setText(shown.act);
    m_act->setObjectName(shown.actName);
    // A long button goes below the words: they come first.
    if (m_row != nullptr) m_row->setBreakAt(m_act->sizeHint().width() > kFirstActWidth + 16 ? kBelow : kBeside);
    m_act->setAccessibleName(m_first ? shown.act : tr("%1: %2").arg(shown.name, shown.act));
    m_skip->setVisible(!shown.skip.isEmpty());
    m_skip->setText(shown.skip);
    m_skip->setObjectName(shown.skipName);
    m_skip->setAccessibleName(tr("%1: %2").arg(shown.name, shown.skip));
    m_why->say(shown.name, shown.why);
    int buttons = 0;
    for (const auto* button : {m_act, m_skip, m_why->button()}) {
        if (button->isHidden() || button->parentWidget() != m_acts) continue;
        const int least = button == m_act ? kActWidth : 0;
        buttons += std::max(least, button->sizeHint().width()) + (buttons > 0 && !m_first ? kGap : 0);
    }
    m_acts->setVisible(buttons > 0);
    m_acts->setBreakAtMeasured(buttons);
    if (m_line != nullptr) {
        const int pill = m_pill->isHidden() ? 0 : m_pill->sizeHint().width() + (buttons > 0 ? 16 : 0);
        const int beside = pill + buttons;
        m_state->setBreakAtMeasured(beside);
        const int words = std::max(m_name->sizeHint().width(), kLeastWords);
        m_line->setBreakAtMeasured(beside + m_icon->sizeHint().width() + 2 * 16 + words);
    }
    if (m_soft != shown.soft) update();
    m_soft = shown.soft;
}

QWidget* RemedyRow::firstButton() const
{
    for (auto* button : {m_act, m_skip, m_why->button()}) {
        if (!button->isHidden()) return button;
    }
    return nullptr;
}

void RemedyRow::paintEvent(QPaintEvent*)
{
    if (!m_first || !m_soft) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The upper corners of the card, and the lower ones too where nothing follows.
    const bool alone = parentWidget() != nullptr && geometry().bottom() >= parentWidget()->rect().bottom() - 2;
    QPainterPath path;
    // In high contrast the card's border is what is seen of it: nothing covers that.
    const Look& look = Look::of(*this);
    const double in = look.isHighContrast ? look.border : 0;
    path.addRoundedRect(QRectF(rect()).adjusted(in, in, -in, alone ? -in : kCorner), kCorner - 1, kCorner - 1);
    painter.setClipRect(rect());
    painter.fillPath(path, look.soft);
}

}  // namespace nape::app
