// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field.h"

#include "theme/focus_ring.h"
#include "theme/icon.h"
#include "theme/look.h"
#include "theme/type.h"
#include "widgets/slim_scroll_bar.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {

/// A chooser without a box of its own: the field around it is one. Only the arrow and the text are drawn.
class FlatChooser final : public QProxyStyle {
public:
    FlatChooser()
        : QProxyStyle(QStringLiteral("fusion"))
    {
    }
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override
    {
        if (control != CC_ComboBox || widget == nullptr) {
            return QProxyStyle::drawComplexControl(control, option, painter, widget);
        }
        const QRect box = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        constexpr int kIcon = 20;
        const QRectF icon(box.center().x() - kIcon / 2, box.center().y() - kIcon / 2, kIcon, kIcon);
        paintIcon(*painter, icon, QStringLiteral("down"), Look::of(*widget).ink);
    }
    // A long list opens below its field and scrolls; as a menu it would cover all of the page.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override
    {
        return hint == SH_ComboBox_Popup ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

/// Rows that a finger meets.
class TallRows final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, kLeastRow});
    }

private:
    static constexpr int kLeastRow = 44;
};

}  // namespace

Field::Field(QWidget* editor, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_editor(editor)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 3, 12, 3);
    column->addWidget(editor);
    editor->setAccessibleName(name);
    // On Linux a chooser's own name is what it stands on.
    if (qobject_cast<QComboBox*>(editor) != nullptr) editor->setAccessibleDescription(name);
    editor->setProperty(FocusRing::kRingCorner, -1);
    editor->installEventFilter(this);
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        text->setFrameShape(QFrame::NoFrame);
        text->viewport()->setAutoFillBackground(false);
        text->setTabChangesFocus(true);
        column->setContentsMargins(12, 8, 12, 8);
        dress();
        return;
    }
    editor->setFocusPolicy(Qt::StrongFocus);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) line->setFrame(false);
    if (auto* spin = qobject_cast<QAbstractSpinBox*>(editor)) spin->setFrame(false);
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        auto* flat = new FlatChooser;
        flat->setParent(combo);
        combo->setStyle(flat);
        constexpr int kRowsAtOnce = 8;
        combo->setMaxVisibleItems(kRowsAtOnce);
        combo->setItemDelegate(new TallRows(combo));
        combo->view()->setVerticalScrollBar(new SlimScrollBar);
        combo->view()->setAccessibleName(name);
        connect(combo, &QComboBox::currentTextChanged, this, &Field::fit);
    }
    // Red is for emergencies: a weekend is a day like the others.
    auto* date = qobject_cast<QDateTimeEdit*>(editor);
    if (auto* calendar = date == nullptr ? nullptr : date->calendarWidget()) {
        for (const auto day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, calendar->weekdayTextFormat(Qt::Monday));
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress();
}

// Its letters and its height, at the text size of the system.
void Field::dress()
{
    m_editor->setFont(fontOf(Type::body));
    const int high = std::max(44, QFontMetrics(m_editor->font()).height() + 20);
    setMinimumHeight(high);
    if (qobject_cast<QPlainTextEdit*>(m_editor) == nullptr) m_editor->setMinimumHeight(high - 6);
    if (isVisible()) fit();
}

bool Field::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) dress();
    return QFrame::event(event);
}

bool Field::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() == QEvent::Resize) fit();
    if (event->type() == QEvent::Wheel && qobject_cast<QPlainTextEdit*>(m_editor) == nullptr) {
        // The wheel moves the page. What it passes over never changes.
        for (QWidget* up = parentWidget(); up != nullptr; up = up->parentWidget()) {
            auto* area = qobject_cast<QAbstractScrollArea*>(up);
            if (area == nullptr) continue;
            QCoreApplication::sendEvent(area->verticalScrollBar(), event);
            break;
        }
        event->accept();
        return true;
    }
    // So do its keys: ten hours at a press is nothing that anybody wants.
    if (event->type() == QEvent::KeyPress && qobject_cast<QAbstractSpinBox*>(m_editor) != nullptr) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            event->ignore();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

QSize Field::minimumSizeHint() const
{
    constexpr int kNarrowest = 160;
    const QSize least = QFrame::minimumSizeHint();
    return {std::min(least.width(), kNarrowest), least.height()};
}

// A long entry of a chooser is set smaller where it would be cut.
void Field::fit()
{
    auto* combo = qobject_cast<QComboBox*>(m_editor);
    if (combo == nullptr) return;
    constexpr int kArrow = 40;
    QFont font = fontOf(Type::body);
    while (font.pixelSize() > 13 && advanceOf(combo->currentText(), font) > combo->width() - kArrow)
        font.setPixelSize(font.pixelSize() - 1);
    if (font != combo->font()) combo->setFont(font);
}

void Field::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = m_editor->hasFocus();
    const double pen = active ? look.border + 2 : look.border;
    painter.setPen(QPen(active ? look.accent : look.edge, pen));
    painter.setBrush(look.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 12, 12);
}

}  // namespace nape::app
