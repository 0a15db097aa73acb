// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dose_page.h"

#include "pages/dose_child.h"
#include "pages/dose_line.h"
#include "pages/who_is_it.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/task_frame.h"
#include "widgets/text_label.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

DosePage::DosePage(CareModel& care, QWidget* parent)
    : Page(care, parent)
    , m_frame(new TaskFrame(tr("Back"), QStringLiteral("back"), 880))
    , m_urgent(new Stack(16))
    , m_ask(new Stack(16))
    , m_over(new Card(Card::Form::ink))
    , m_warning(new TextLabel(Type::section))
    , m_list(new Card)
    , m_child(new Stack(8))
    , m_childDose(new DoseChild(care))
    , m_age(new Stack(12))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_frame->topMiddle()->addWidget(new TextLabel(tr("Pain reliever"), Type::section));
    connect(m_frame->back(), &Button::clicked, this, [this] { Q_EMIT goTo(PageId::today); });
    auto* column = m_frame->body()->column();
    column->setSpacing(16);
    column->addWidget(m_urgent);
    buildUrgent();
    m_warning->setObjectName(QStringLiteral("overMaximum"));
    m_over->column()->addWidget(m_warning);
    m_over->hide();
    column->addWidget(m_over);
    column->addWidget(m_ask);
    m_ask->column()->addWidget(new TextLabel(tr("What did you have?"), Type::title));
    m_ask->column()->addWidget(
        new TextLabel(tr("Nape only notes it. Where your package is stricter, it counts."), Type::body, Tone::second));
    buildChild();
    column->addWidget(m_child);
    m_list->column()->setContentsMargins(0, 0, 0, 0);
    m_list->column()->setSpacing(0);
    column->addWidget(m_list);
    column->addStretch(1);
}

void DosePage::buildUrgent()
{
    auto* words = new TextLabel(tr("First what is urgent."), Type::title);
    words->setObjectName(QStringLiteral("urgentFirst"));
    m_urgent->column()->addWidget(words);
    m_urgent->column()->addWidget(
        new TextLabel(tr("Nape shows no pain reliever until that is settled. Tell those who help you what you have "
                         "taken today, and when."),
                      Type::body));
    auto* show = new Button(tr("Show what to do"), Button::Form::primary);
    show->setObjectName(QStringLiteral("showEmergencyButton"));
    show->setSize(Button::Size::big);
    m_urgent->column()->addWidget(show, 0, Qt::AlignLeft);
    connect(show, &Button::clicked, this, [this] { Q_EMIT goTo(PageId::result); });
    m_urgent->hide();
}

void DosePage::buildChild()
{
    auto* no = new TextLabel(tr("Nape shows no number for a child."), Type::row);
    no->setObjectName(QStringLiteral("noNumber"));
    m_child->column()->addWidget(no);
    m_child->column()->addWidget(new TextLabel(tr("An unknown age counts as under 12."), Type::body));
    m_child->column()->addWidget(new TextLabel(tr("A children’s product goes by weight."), Type::body));
    m_child->column()->addWidget(new TextLabel(tr("Ask a pharmacist or doctor."), Type::body));
    auto* enter = new Button(tr("Enter the age"), Button::Form::plain);
    enter->setObjectName(QStringLiteral("enterAgeButton"));
    auto* who = new WhoIsIt(m_care.zone().dayOf(m_care.wallNow()));
    who->hide();
    m_age->column()->addWidget(enter, 0, Qt::AlignLeft);
    m_age->column()->addWidget(who);
    m_child->column()->addWidget(m_age);
    m_child->column()->addWidget(m_childDose);
    connect(m_childDose, &DoseChild::said, this, &Page::announced);
    connect(m_childDose, &DoseChild::logged, this, &DosePage::noteLogged);
    m_child->hide();
    connect(enter, &Button::clicked, this, [enter, who] {
        who->show();
        enter->hide();
        if (auto* first = who->findChild<QAbstractButton*>()) first->setFocus(Qt::OtherFocusReason);
    });
    connect(who, &WhoIsIt::bandChosen, this, [this](facts::AgeBand band) {
        journal::PersonDetails details;
        details.ageBand = band;
        saveAge(details);
    });
    connect(who, &WhoIsIt::birthChosen, this, [this](clock::Day birth) {
        journal::PersonDetails details;
        details.birth = birth;
        saveAge(details);
    });
}

void DosePage::saveAge(const journal::PersonDetails& details)
{
    if (!m_care.person()) return;
    if (!m_care.carriedOut(m_care.journal().editPerson(*m_care.person(), details))) return;
    refresh();
    if (!m_lines.empty()) m_lines.front()->focusFirst();
}

void DosePage::build(const std::vector<remedies::Medicine>& medicines)
{
    emptyLayout(m_list->column());
    m_lines.clear();
    for (const auto& medicine : medicines) {
        if (!m_lines.empty()) m_list->column()->addWidget(new Hairline);
        auto* line = new DoseLine(m_care, medicine);
        m_list->column()->addWidget(line);
        m_lines.push_back(line);
        connect(line, &DoseLine::said, this, &Page::announced);
        connect(line, &DoseLine::stepChanged, this, &Page::contentChanged);
        connect(line, &DoseLine::logged, this, &DosePage::noteLogged);
    }
}

void DosePage::noteLogged(const QString& sentence)
{
    m_care.refresh();
    refresh();
    // Nothing that was noted comes before what is to be done now.
    if (!m_over->isHidden()) m_frame->scroll()->verticalScrollBar()->setValue(0);
    Q_EMIT undoOffered(sentence);
}

void DosePage::refresh()
{
    facts::CareLog log;
    if (m_care.person()) {
        auto read = m_care.journal().careLog(*m_care.person());
        if (!read) return;
        log = std::move(*read);
    }
    const bool urgent = m_care.plan().tier && *m_care.plan().tier >= rules::Tier::emergencyDept;
    m_urgent->setVisible(urgent);
    m_ask->setVisible(!urgent);
    const auto& notes = m_care.plan().notes;
    const auto over = std::ranges::find(notes, "over_maximum", &plan::Note::id);
    const QString warning = over == notes.end() ? QString() : m_care.text(over->text);
    // Said at once: it is not something to find by chance.
    if (isVisible() && !warning.isEmpty() && warning != m_warning->text()) Q_EMIT announced(warning);
    m_warning->say(warning);
    m_over->setVisible(!warning.isEmpty());
    const auto medicines = remedies::shownMedicines(log);
    const bool isChild = std::ranges::any_of(medicines, [&](const remedies::Medicine& medicine) {
        return remedies::medicineProfile(log, medicine, m_care.plan().now, m_care.zone()).isChild;
    });
    m_child->setVisible(isChild && !urgent);
    m_age->setVisible(m_care.person() && !facts::ageOf(log, m_care.plan().now, m_care.zone()));
    m_childDose->show(log);
    m_list->setVisible(!isChild && !urgent);
    QString wanted;
    if (!isChild) {
        for (const auto& medicine : medicines)
            wanted += QStringLiteral("%1:%2 ").arg(qt(medicine.id)).arg(medicine.mostAtOnce);
    }
    if (wanted != m_built) build(isChild ? std::vector<remedies::Medicine>{} : medicines);
    m_built = wanted;
    for (auto* line : m_lines)
        line->show(log);
}

void DosePage::entered()
{
    for (auto* line : m_lines)
        line->reset();
    m_childDose->reset();
    if (!m_warning->text().isEmpty()) Q_EMIT announced(m_warning->text());
    if (auto* show = m_urgent->isHidden() ? nullptr : m_urgent->findChild<Button*>())
        show->setFocus(Qt::OtherFocusReason);
    else if (m_lines.empty())
        m_frame->back()->setFocus(Qt::OtherFocusReason);
    else
        m_lines.front()->focusFirst();
}

void DosePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT goTo(PageId::today);
    Page::keyPressEvent(event);
}

}  // namespace nape::app
