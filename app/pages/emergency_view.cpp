// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/emergency_view.h"

#include "pages/country_chooser.h"
#include "pages/wording.h"
#include "theme/look.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/step_line.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

BigNumber::BigNumber(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("emergencyNumber"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void BigNumber::show(const QString& number, bool large)
{
    m_number = number;
    m_large = large;
    setAccessibleName(number);
    setVisible(!number.isEmpty());
    updateGeometry();
    update();
}

QSize BigNumber::sizeHint() const
{
    return {460, m_large ? 232 : 72};
}

QSize BigNumber::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

QFont BigNumber::face(int width) const
{
    QFont font = fontOf(m_large ? Type::emergency : Type::count, QFont::Bold);
    font.setPixelSize(std::min(font.pixelSize(), m_large ? 264 : 64));
    const int wide = QFontMetrics(font).horizontalAdvance(m_number);
    if (wide > width) font.setPixelSize(std::max(32, font.pixelSize() * width / std::max(1, wide)));
    return font;
}

void BigNumber::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(face(width()));
    painter.setPen(palette().color(QPalette::WindowText));
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    // Digits stand on the line: the box of the capitals is centred, not that of the font.
    const QFontMetrics metrics(painter.font());
    const int wide = metrics.horizontalAdvance(m_number);
    const int x = side == Qt::AlignRight ? width() - wide
                                         : -metrics.leftBearing(m_number.isEmpty() ? QLatin1Char('0') : m_number[0]);
    painter.drawText(QPoint(x, (height() + metrics.capHeight()) / 2), m_number);
}

EmergencyView::EmergencyView(QWidget* parent)
    : QWidget(parent)
    , m_top(new QWidget)
    , m_deep(new QWidget)
{
    auto* content = new ScrollBody;
    auto* parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    buildTop(m_top);
    buildWhy(m_deep);
    parts->addWidget(m_top, 1);
    parts->addWidget(m_deep);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_scroll = new PageScroll(content);
    whole->addWidget(m_scroll);
    dress();
}

void EmergencyView::buildTop(QWidget* top)
{
    auto* body = new RoomBody(1240, 64);
    auto* outer = new QVBoxLayout(top);
    outer->setContentsMargins(0, 16, 0, 0);
    outer->addWidget(body);
    auto* left = new Stack(16);
    m_headline = new TextLabel(Type::headline);
    m_headline->setObjectName(QStringLiteral("emergencyHeadline"));
    m_number = new BigNumber;
    m_sentence = new TextLabel(Type::section);
    m_callRow = new Columns(16, 340);
    m_copy = new Button(QString(), Button::Form::onRedFilled);
    m_copy->setObjectName(QStringLiteral("copyNumberButton"));
    m_copy->setLeadingIcon(QStringLiteral("copy"));
    m_copy->setSize(Button::Size::big);
    m_call = new Button(tr("Call from here"), Button::Form::onRed);
    m_call->setObjectName(QStringLiteral("callNumberButton"));
    m_call->setSize(Button::Size::big);
    m_callRow->addColumn(m_copy, 1);
    m_callRow->addColumn(m_call, 1);
    m_where = new TextLabel(Type::row);
    m_where->setObjectName(QStringLiteral("emergencyWhere"));
    m_where->setWeight(QFont::Normal);
    auto* row = new Columns(16, 340);
    m_region = new Button(QString(), Button::Form::onRedFilled);
    m_region->setObjectName(QStringLiteral("confirmCountryButton"));
    m_region->setSize(Button::Size::big);
    m_other = new Button(tr("Other country"), Button::Form::onRed);
    m_other->setObjectName(QStringLiteral("otherCountryButton"));
    row->addColumn(m_region, 1);
    row->addColumn(m_other, 1);
    m_countries = new CountryBox;
    m_countries->setObjectName(QStringLiteral("countryChooser"));
    m_countryField = new Field(m_countries, tr("The country you are in"));
    m_countryField->hide();
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_headline, m_sentence, m_number, m_callRow, m_where, row, m_countryField}) {
        left->column()->addWidget(part);
    }
    left->column()->addStretch(1);

    auto* right = new Stack(20);
    m_until = new TextLabel(Type::title);
    right->column()->addWidget(m_until);
    auto* holder = new Stack(16);
    m_steps = holder->column();
    right->column()->addWidget(holder);
    m_off = new Button(QString(), Button::Form::onRed);
    m_off->setSize(Button::Size::big);
    right->column()->addWidget(m_off);
    right->column()->addStretch(1);

    auto* columns = new Columns(64, kNarrow);
    // The left one holds what is read from far away.
    columns->addColumn(left, 6);
    columns->addColumn(right, 5);
    body->column()->addWidget(columns);

    connect(m_copy, &Button::clicked, this, [this] {
        QApplication::clipboard()->setText(m_number->accessibleName());
        m_copy->setText(tr("Copied"));
    });
    connect(m_call, &Button::clicked, this, &EmergencyView::callWanted);
    connect(m_region, &Button::clicked, this, &EmergencyView::regionConfirmed);
    connect(m_other, &Button::clicked, this, [this] {
        // Many names: made when somebody asks for them.
        if (m_countries->count() == 0) fillWithCountries(*m_countries);
        m_countries->setCurrentIndex(m_countries->findText(m_country));
        m_countryField->show();
        m_countries->setFocus(Qt::TabFocusReason);
        m_countries->showPopup();
    });
    connect(m_countries, &QComboBox::activated, this,
            [this](int index) { Q_EMIT countryPicked(m_countries->itemData(index).toString()); });
    connect(m_off, &Button::clicked, this, &EmergencyView::takenOff);
}

void EmergencyView::buildWhy(QWidget* deep)
{
    auto* body = new RoomBody(1240, 64);
    auto* outer = new QVBoxLayout(deep);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(body);
    auto* left = new Stack(8);
    auto* title = new TextLabel(tr("Why"), Type::section);
    m_why = new TextLabel(Type::row);
    m_why->setWeight(QFont::Normal);
    m_why->setObjectName(QStringLiteral("emergencyWhy"));
    m_rule = new TextLabel(Type::body);
    m_rule->hide();
    left->column()->addWidget(title);
    left->column()->addWidget(m_why);
    left->column()->addWidget(m_rule);
    left->column()->addStretch(1);

    auto* right = new Stack(16);
    m_seen = new Button(tr("Help is on the way"), Button::Form::onRed);
    m_seen->setObjectName(QStringLiteral("helpIsOnTheWayButton"));
    m_seen->setSize(Button::Size::big);
    auto* print = new Button(tr("Print a page to hand over"), Button::Form::onRed);
    print->setObjectName(QStringLiteral("printHandoverButton"));
    print->setLeadingIcon(QStringLiteral("print"));
    auto* change = m_change = new Button(tr("Change an answer"), Button::Form::onRed);
    change->setObjectName(QStringLiteral("changeAnswerButton"));
    change->setSize(Button::Size::big);
    auto* rule = new Button(tr("Show the rule"), Button::Form::onRed);
    rule->setObjectName(QStringLiteral("showRuleButton"));
    rule->setSize(Button::Size::big);
    auto* pair = new Columns(16, 340);
    pair->addColumn(change, 1);
    pair->addColumn(rule, 1);
    right->column()->addWidget(m_seen);
    right->column()->addWidget(print);
    right->column()->addWidget(pair);
    right->column()->addStretch(1);
    auto* columns = new Columns(64, kNarrow);
    columns->addColumn(left, 6);
    columns->addColumn(right, 5);
    body->column()->addWidget(columns);
    connect(m_seen, &Button::clicked, this, &EmergencyView::seen);
    connect(print, &Button::clicked, this, &EmergencyView::printWanted);
    connect(change, &Button::clicked, this, &EmergencyView::answersToChange);
    connect(rule, &Button::clicked, m_rule, [label = m_rule] { label->setVisible(label->isHidden()); });
}

void EmergencyView::show(const ResultWords& words, const QString& number, const Place& place, OnTheSkin on,
                         bool wasSeen)
{
    const bool now = words.tier == rules::Tier::emergencyNow;
    const bool known = !number.isEmpty();
    if (place.country != m_country) m_countryField->hide();
    m_country = place.country;
    m_headline->setText(words.headline);
    m_until->setText(now ? tr("Until help is there") : tr("On the way"));
    m_number->show(number, now);
    m_sentence->setType(known ? Type::section : Type::title);
    // Without a number the sentence says which one to call; beside a number it would only say it twice.
    m_sentence->say(!known ? place.sentence : now ? QString() : tr("If it gets worse, or nobody can drive you: call."));
    m_callRow->setVisible(known);
    m_copy->setText(tr("Copy %1").arg(number));
    m_copy->setAccessibleName(m_copy->text());
    m_call->setAccessibleName(tr("Call %1 from this computer").arg(number));
    QStringList where{place.country.isEmpty()       ? tr("Nape does not know which country you are in.")
                          : known && place.isChosen ? tr("%1.").arg(place.country)
                          : known                   ? tr("%1. Is that where you are?").arg(place.country)
                                                    : tr("Nape has no number for %1.").arg(place.country)};
    if (!place.note.isEmpty()) where << place.note;
    m_where->setText(where.join(QLatin1Char(' ')));
    m_region->setText(tr("I am in %1").arg(place.region));
    m_region->setVisible(!place.region.isEmpty());
    m_other->setText(place.country.isEmpty() && !known ? tr("Choose your country") : tr("Other country"));
    emptyLayout(m_steps);
    int step = 1;
    for (const auto& text : words.steps)
        m_steps->addWidget(new StepLine(step++, text));
    m_off->setText(on == OnTheSkin::heat ? tr("The heat is off") : tr("The ice is off"));
    m_off->setObjectName(on == OnTheSkin::heat ? QStringLiteral("heatOffButton") : QStringLiteral("iceOffButton"));
    m_off->setVisible(on != OnTheSkin::nothing);
    QStringList why = words.answers.mid(0, 5);
    if (!words.earlier.isEmpty()) why.prepend(words.earlier);
    why << words.reasons;
    if (!words.article.isEmpty()) why << words.article;
    if (!words.complete) why << tr("Some questions were left out, because this comes first.");
    why << tr("All remedies are off for now.");
    m_why->setText(why.join(QLatin1Char('\n')));
    m_rule->setText(tr("Rules: %1.").arg(words.rules));
    m_change->setText(words.deleted           ? tr("Answer the check again")
                          : words.feverByFeel ? tr("I have measured it now")
                                              : tr("Change an answer"));
    m_seen->setText(wasSeen ? tr("Back to today") : tr("Help is on the way"));
}

void EmergencyView::focusFirst()
{
    Button* first = m_copy->isVisibleTo(this) ? m_copy : m_region->isVisibleTo(this) ? m_region : m_other;
    first->setFocus(Qt::OtherFocusReason);
}

void EmergencyView::tellNoCalls()
{
    m_where->setText(tr("This computer cannot call. Use a telephone."));
}

void EmergencyView::dress()
{
    const Look& look = parentWidget() != nullptr ? Look::of(*parentWidget()) : Look::ofSystem();
    m_dressing = true;
    m_top->setPalette(look.emergencyPalette(false));
    m_deep->setPalette(look.emergencyPalette(true));
    m_scroll->verticalScrollBar()->setPalette(look.emergencyPalette(false));
    m_countries->setPalette(look.palette());
    m_countryField->setPalette(look.palette());
    m_dressing = false;
}

void EmergencyView::changeEvent(QEvent* event)
{
    if (!m_dressing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)) dress();
    QWidget::changeEvent(event);
}

void EmergencyView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_top->palette().color(QPalette::Window));
    const int split = m_deep->mapTo(this, QPoint(0, 0)).y();
    painter.fillRect(QRect(0, split, width(), height() - split), m_deep->palette().color(QPalette::Window));
}

}  // namespace nape::app
