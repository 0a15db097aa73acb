// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/guide_list.h"

#include "pages/guide_words.h"
#include "pages/wording.h"
#include "theme/focus_ring.h"
#include "theme/icon.h"
#include "theme/look.h"
#include "theme/type.h"
#include "widgets/field.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace nape::app {

namespace {
constexpr int kIcon = 24;
constexpr int kText = 52;  // where the words begin
constexpr int kPadding = 12;
}  // namespace

GuideRow::GuideRow(const catalogue::Guide& guide, QWidget* parent)
    : QPushButton(translated(guide.title), parent)
    , m_guide(guide)
{
    setObjectName(QStringLiteral("guide_") + qt(guide.id));
    setAccessibleDescription(translated(guide.summary));
    setCheckable(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty(FocusRing::kRingCorner, 12);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// One long word may be wider than the row: then it is set smaller.
QFont GuideRow::faceAt(int room, bool summary) const
{
    constexpr int kLegible = 15;
    return summary ? fittedTo(room, translated(m_guide.summary), fontOf(Type::caption), kLegible)
                   : fittedTo(room, text(), fontOf(Type::body, QFont::DemiBold), kLegible);
}

int GuideRow::linesHeight(int width, bool summary) const
{
    const int room = std::max(80, width - kText - kPadding);
    const QFontMetrics metrics(faceAt(room, summary));
    return metrics
        .boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, summary ? translated(m_guide.summary) : text())
        .height();
}

int GuideRow::heightForWidth(int width) const
{
    return std::max(56, linesHeight(width, false) + 2 + linesHeight(width, true) + 2 * kPadding);
}

void GuideRow::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(Qt::NoPen);
    if (isChecked() || isDown()) {
        painter.setBrush(look.soft);
        painter.drawRoundedRect(rect(), 12, 12);
    } else if (underMouse()) {
        painter.setBrush(look.sunken);
        painter.drawRoundedRect(rect(), 12, 12);
    }
    if (isChecked()) {
        painter.setBrush(look.accent);
        painter.drawRoundedRect(QRectF(mirrored ? width() - 4 : 0, height() / 2.0 - 16, 4, 32), 2, 2);
    }
    paintIcon(painter, QRectF(mirrored ? width() - 14 - kIcon : 14, kPadding, kIcon, kIcon), qt(m_guide.icon),
              look.ink);
    const int room = width() - kText - kPadding;
    const auto write = [&](const QString& words, const QFont& font, const QColor& colour, int top, int high) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(mirrored ? kPadding : kText, top, room, high),
                         static_cast<int>(Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop), words);
    };
    const int title = linesHeight(width(), false);
    write(text(), faceAt(room, false), look.ink, kPadding, title);
    write(translated(m_guide.summary), faceAt(room, true), look.ink2, kPadding + title + 2, linesHeight(width(), true));
}

void GuideRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QPushButton::keyPressEvent(event);
}

GuideList::GuideList(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_found(new TextLabel(Type::caption, Tone::second))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(mirrored(24, 20, 0, 0));
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Guides"), Type::title));
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    showKeys(*m_search, Act::find);
    m_search->installEventFilter(this);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(mirrored(0, 0, 16, 0));
    top->addWidget(new Field(m_search, tr("Search the guides")));
    m_found->setObjectName(QStringLiteral("guidesFound"));
    top->addWidget(m_found);
    column->addLayout(top);

    auto* body = new ScrollBody;
    m_list = new QVBoxLayout(body);
    m_list->setContentsMargins(mirrored(0, 4, 16, 24));
    m_list->setSpacing(4);
    m_scroll = new PageScroll(body);
    column->addWidget(m_scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, &GuideList::fill);
    fill();
}

void GuideList::fill()
{
    emptyLayout(m_list);
    m_rows.clear();
    const QString query = m_search->text().trimmed();
    const auto found = guidesFor(query);
    std::optional<catalogue::Subject> subject;
    for (const auto* guide : found) {
        // What was searched for stands by how well it fits, so the headings would be wrong.
        if (query.isEmpty() && subject != guide->subject) {
            subject = guide->subject;
            if (!m_rows.empty()) m_list->addSpacing(12);
            auto* heading = new TextLabel(translated(catalogue::titleOf(guide->subject)), Type::caption, Tone::second);
            heading->setWeight(QFont::DemiBold);
            auto* indented = new QHBoxLayout;
            indented->setContentsMargins(14, 0, 0, 0);
            indented->addWidget(heading);
            m_list->addLayout(indented);
        }
        auto* row = new GuideRow(*guide);
        row->setChecked(guide == m_current);
        row->installEventFilter(this);
        m_list->addWidget(row);
        m_rows.push_back(row);
        connect(row, &GuideRow::clicked, this, [this, guide] { Q_EMIT chosen(*guide); });
    }
    m_list->addStretch(1);
    if (query.isEmpty()) {
        m_found->say({});
    } else if (found.empty()) {
        m_found->say(tr("No guide has all of these words."));
    } else {
        m_found->say(found.size() == 1 ? tr("One guide found")
                                       : tr("%1 guides found").arg(QLocale().toString(found.size())));
    }
    m_found->setAccessibleName(m_found->text());
}

void GuideList::setCurrent(const catalogue::Guide* guide)
{
    m_current = guide;
    for (auto* row : m_rows)
        row->setChecked(&row->guide() == guide);
}

void GuideList::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void GuideList::focusCurrent()
{
    for (auto* row : m_rows) {
        if (row->isChecked()) return row->setFocus(Qt::OtherFocusReason);
    }
    focusSearch();
}

// Down and up go through field and rows as through one list; Enter in the field opens the first that was found.
bool GuideList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_rows.empty()) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const auto at = std::ranges::find(m_rows, watched);
    const bool inField = watched == m_search;
    if (inField && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_rows.front()->click();
        return true;
    }
    if (key == Qt::Key_Down) {
        const auto next = inField ? m_rows.begin() : std::next(at);
        if (next != m_rows.end()) (*next)->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Up && !inField) {
        if (at == m_rows.begin()) {
            m_search->setFocus(Qt::BacktabFocusReason);
        } else {
            (*std::prev(at))->setFocus(Qt::BacktabFocusReason);
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace nape::app
