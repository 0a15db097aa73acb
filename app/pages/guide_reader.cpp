// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/guide_reader.h"

#include "catalogue/exercise.h"
#include "pages/guide_section.h"
#include "pages/night_list.h"
#include "pages/pain_after.h"
#include "pages/wording.h"
#include "theme/focus_ring.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/field.h"
#include "widgets/icon_label.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {

constexpr int kWidest = 680;
constexpr std::string_view kNight = "night";  // its list is what is done

/// The addresses, to read and to copy; as high as a few of them.
QPlainTextEdit* sourceText(const QString& lines)
{
    auto* text = new QPlainTextEdit(lines);
    text->setObjectName(QStringLiteral("guideSources"));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setFont(fontOf(Type::caption));
    const auto shown = std::clamp<qsizetype>(lines.count(QLatin1Char('\n')) + 1, 2, 6);
    text->setFixedHeight(static_cast<int>(shown) * QFontMetrics(fontOf(Type::body)).lineSpacing() + 24);
    return text;
}

}  // namespace

GuideReader::GuideReader(QWidget* parent)
    : QWidget(parent)
    , m_body(new RoomBody(kWidest, 32))
    , m_back(new Button(tr("Guides"), Button::Form::text))
    , m_print(new Button(tr("Print"), Button::Form::plain))
    , m_title(new TextLabel(Type::title))
    , m_top(new QHBoxLayout)
    , m_head(new QHBoxLayout)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_scroll = new PageScroll(m_body);
    // The text has no control of its own for the keyboard to stop at, so the whole of it is one: arrows scroll.
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setObjectName(QStringLiteral("guideText"));
    m_scroll->setProperty(FocusRing::kRingCorner, 0);
    whole->addWidget(m_scroll);

    m_back->setObjectName(QStringLiteral("allGuidesButton"));
    m_back->setLeadingIcon(QStringLiteral("back"));
    m_print->setObjectName(QStringLiteral("printGuideButton"));
    m_print->setLeadingIcon(QStringLiteral("print"));
    showKeys(*m_print, Act::print);
    m_title->setObjectName(QStringLiteral("guideTitle"));
    m_top->addWidget(m_back);
    m_top->addStretch(1);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_print, 0, Qt::AlignTop);
    m_body->column()->addLayout(m_top);
    m_body->column()->addLayout(m_head);
    m_text = new QVBoxLayout;
    m_text->setSpacing(16);
    m_body->column()->addLayout(m_text);
    m_body->column()->addStretch(1);
    m_back->hide();
    connect(m_back, &Button::clicked, this, &GuideReader::listWanted);
    connect(m_print, &Button::clicked, this, &GuideReader::printWanted);
}

void GuideReader::show(const catalogue::Guide& guide, const GuideLock& lock, bool recordable,
                       const std::optional<std::pair<Contact, Contact>>& contacts)
{
    emptyLayout(m_text);
    m_noting = nullptr;
    m_why = nullptr;
    const QString title = translated(guide.title);
    m_scroll->setAccessibleName(title);
    m_print->setAccessibleName(tr("Print: %1").arg(title));
    m_title->setText(title);
    m_text->addWidget(new TextLabel(translated(guide.summary), Type::body, Tone::second));
    if (contacts) addContacts(contacts->first, contacts->second);
    if (recordable && catalogue::isTimed(guide)) addStart(guide);
    bool told = false;
    for (const auto& section : guide.sections) {
        const bool isDoing = section.kind == catalogue::SectionKind::doing;
        if (isDoing && recordable && guide.id == kNight) {
            auto* list = new NightList(section);
            m_text->addWidget(list);
            connect(list, &NightList::lookedAt, this, &GuideReader::doneSaid);
        } else if (!isDoing || !lock.holds()) {
            m_text->addWidget(new GuideSection(section));
        } else if (!told) {
            addLock(lock);
            told = true;
        }
    }
    m_afterText = m_text->count();
    if (recordable && guide.id != kNight) addNoting();
    addFoot(guide);
    m_scroll->verticalScrollBar()->setValue(0);
}

void GuideReader::addContacts(const Contact& doctor, const Contact& dentist)
{
    auto* card = new Card;
    card->setObjectName(QStringLiteral("guideContacts"));
    card->column()->addWidget(new TextLabel(tr("Whom you would call"), Type::row));
    for (const auto& [contact, whom] : {std::pair{doctor, Whom::doctor}, std::pair{dentist, Whom::dentist}}) {
        auto* line = new ContactLine(contact, whom, ContactLine::On::surface);
        card->column()->addWidget(line);
        connect(line, &ContactLine::addWanted, this, &GuideReader::contactsWanted);
    }
    m_text->addWidget(card);
}

// Above the text: whoever knows the guide need not read it again.
void GuideReader::addStart(const catalogue::Guide& guide)
{
    auto* start = new Button(tr("Lead me through it"), Button::Form::primary);
    start->setObjectName(QStringLiteral("leadThroughButton"));
    start->setAccessibleDescription(translated(guide.title));
    start->setSize(Button::Size::big);
    m_text->addWidget(start, 0, Qt::AlignLeft);
    connect(start, &Button::clicked, this, &GuideReader::startWanted);
}

// What the person did stands in the log, and what made it worse rests for the day (L5).
void GuideReader::addNoting()
{
    auto* card = new Card;
    m_noting = card;
    card->column()->addWidget(new TextLabel(tr("When you have done it"), Type::row));
    auto* row = new Columns(12, 420);
    const auto add = [&](const QString& text, const char* name, auto said) {
        auto* button = new Button(text, Button::Form::plain);
        button->setObjectName(QString::fromLatin1(name));
        row->addColumn(button, 1, Qt::AlignVCenter);
        connect(button, &Button::clicked, this, said);
    };
    add(tr("I did it"), "guideDoneButton", &GuideReader::doneSaid);
    add(tr("It made it worse"), "guideWorseButton", &GuideReader::worseSaid);
    card->column()->addWidget(row);
    m_text->addWidget(card);
}

void GuideReader::addTimes(const QString& times)
{
    if (m_noting == nullptr || times.isEmpty()) return;
    auto* line = new TextLabel(times, Type::caption, Tone::second);
    line->setObjectName(QStringLiteral("painTimes"));
    m_noting->column()->addWidget(line);
}

void GuideReader::explainLock(const QString& name, const std::vector<Why::Reason>& reasons)
{
    if (m_why != nullptr) m_why->say(name, reasons);
}

void GuideReader::askPain()
{
    auto* ask = new PainAfter;
    m_text->insertWidget(m_afterText, ask);
    // That it made it worse can still be said.
    if (m_noting != nullptr) m_noting->findChild<Button*>(QStringLiteral("guideDoneButton"))->hide();
    connect(ask, &PainAfter::rated, this, &GuideReader::painSaid);
    connect(ask, &PainAfter::skipped, this, &GuideReader::painSkipped);
    ask->focusScale();
}

void GuideReader::addLock(const GuideLock& lock)
{
    auto* card = new Card(Card::Form::outlined);
    card->setObjectName(QStringLiteral("guideLock"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconLabel(QStringLiteral("lock"), 24), 0, Qt::AlignTop);
    row->addWidget(new TextLabel(tr("How to do it is not shown now"), Type::row), 1);
    card->column()->addLayout(row);
    for (const QString& reason : lock.reasons)
        card->column()->addWidget(new TextLabel(reason, Type::body));
    m_why = new Why(QStringLiteral("guide"));
    card->column()->addWidget(m_why->button(), 0, Qt::AlignLeft);
    card->column()->addWidget(m_why);
    if (lock.openedByCheck) {
        auto* check = new Button(tr("Answer the check"), Button::Form::plain);
        check->setObjectName(QStringLiteral("guideCheckButton"));
        card->column()->addWidget(check, 0, Qt::AlignLeft);
        connect(check, &Button::clicked, this, &GuideReader::checkWanted);
    }
    m_text->addWidget(card);
}

void GuideReader::addFoot(const catalogue::Guide& guide)
{
    auto* foot = new Stack(8);
    auto* column = foot->column();
    column->addWidget(
        new TextLabel(tr("In Nape’s own words. No clinician has reviewed it."), Type::caption, Tone::second));
    column->addWidget(
        new TextLabel(tr("Statements of the article: %1").arg(statementLineOf(guide)), Type::caption, Tone::second));
    const QString lines = sourceLinesOf(guide);
    m_text->addWidget(foot);
    if (lines.isEmpty()) return;
    auto* toggle = new Button(tr("Show sources"), Button::Form::text);
    toggle->setObjectName(QStringLiteral("guideSourcesButton"));
    auto* copy = new Button(tr("Copy sources"), Button::Form::text);
    copy->setObjectName(QStringLiteral("copySourcesButton"));
    copy->setLeadingIcon(QStringLiteral("copy"));
    auto* text = sourceText(lines);
    auto* field = new Field(text, tr("Sources"));
    field->setFixedHeight(text->height() + 16);  // the frame's own margin around it
    column->addWidget(toggle, 0, Qt::AlignLeft);
    column->addWidget(field);
    column->addWidget(copy, 0, Qt::AlignLeft);
    field->hide();
    copy->hide();
    connect(toggle, &Button::clicked, foot, [toggle, field, copy] {
        const bool open = !field->isVisible();
        field->setVisible(open);
        copy->setVisible(open);
        toggle->setText(open ? tr("Hide sources") : tr("Show sources"));
    });
    connect(copy, &Button::clicked, foot, [lines] { QApplication::clipboard()->setText(lines); });
}

void GuideReader::offerWayBack(bool offered)
{
    if (offered == m_back->isVisibleTo(this)) return;
    m_back->setVisible(offered);
    // Where it is narrow the title has the whole line.
    if (offered) {
        m_head->removeWidget(m_print);
        m_top->addWidget(m_print);
    } else {
        m_top->removeWidget(m_print);
        m_head->addWidget(m_print, 0, Qt::AlignTop);
    }
    layOutTop();
}

// Side by side where both have their whole word, else one under the other.
void GuideReader::layOutTop()
{
    const auto margins = m_body->column()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const bool fits = m_back->sizeHint().width() + m_print->sizeHint().width() + m_top->spacing() <= room;
    m_top->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void GuideReader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutTop();
}

void GuideReader::focusText()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
