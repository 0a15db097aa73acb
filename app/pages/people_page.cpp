// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/people_page.h"

#include "pages/country_chooser.h"
#include "pages/person_form.h"
#include "pages/person_names.h"
#include "pages/who_is_it.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace nape::app {

struct PeoplePage::Parts {
    QStackedLayout* stack = nullptr;
    QWidget* list = nullptr;
    Card* card = nullptr;
    Button* add = nullptr;
    PersonForm* form = nullptr;
    QString shown;  ///< what the list says, so that it is made anew only when that has changed
    bool contacts = false;  ///< the form was opened for doctor and dentist
};

namespace {

/// "34 years. Germany."
QString aboutOf(const facts::Person& person, clock::Day today)
{
    QStringList about;
    if (person.birth) {
        const auto age = facts::ageFromBirth(*person.birth, today);
        if (age) about << ageText(*age);
    } else {
        about << (person.ageBand ? bandText(*person.ageBand) : PeoplePage::tr("Age not said"));
    }
    about << (person.country.empty() ? PeoplePage::tr("country not said") : countryName(person.country));
    return about.join(QStringLiteral(", "));
}

}  // namespace

PeoplePage::PeoplePage(CareModel& care, QWidget* parent)
    : Page(care, parent)
    , m_parts(std::make_unique<Parts>())
{
    auto& p = *m_parts;
    p.stack = new QStackedLayout(this);
    p.list = new QWidget;
    auto* body = new RoomBody(720);
    body->setBeginsLike(kRoom);
    auto* whole = new QVBoxLayout(p.list);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(body));
    body->column()->addWidget(new TextLabel(tr("People"), Type::title));
    body->column()->addWidget(new TextLabel(
        tr("Each has a log of their own. Their reminders come whoever’s log is open."), Type::body, Tone::second));
    p.card = new Card;
    p.card->column()->setContentsMargins(24, 8, 24, 8);
    body->column()->addWidget(p.card);
    p.add = new Button(tr("Add a person"), Button::Form::primary);
    p.add->setObjectName(QStringLiteral("addPersonButton"));
    p.add->setSize(Button::Size::big);
    p.add->setLeadingIcon(QStringLiteral("plus"));
    body->column()->addWidget(p.add, 0, Qt::AlignLeft);
    body->column()->addStretch(1);
    p.stack->addWidget(p.list);
    connect(p.add, &Button::clicked, this, [this] { showForm(std::nullopt); });
}

PeoplePage::~PeoplePage() = default;

bool PeoplePage::isTask() const
{
    return m_parts->stack->currentWidget() != m_parts->list;
}

void PeoplePage::refresh()
{
    auto& p = *m_parts;
    const auto people = m_care.journal().persons();
    if (!people) return;
    const auto today = m_care.zone().dayOf(m_care.wallNow());
    QString shown = m_care.person() ? qt(std::string_view(m_care.person()->value)) : QString();
    for (const auto& person : *people)
        shown +=
            qt(std::string_view(person.header.id.value)) + shownName(person.value.name) + aboutOf(person.value, today);
    if (shown == p.shown) return;
    p.shown = shown;
    p.card->setVisible(!people->empty());
    rebuildKeepingFocus(p.card, [&] { fill(*people); });
}

void PeoplePage::fill(const std::vector<facts::Entry<facts::Person>>& people)
{
    auto& p = *m_parts;
    const auto today = m_care.zone().dayOf(m_care.wallNow());
    emptyLayout(p.card->column());
    int index = 0;
    for (const auto& person : people) {
        const facts::PersonId id{person.header.id.value};
        const QString name = shownName(person.value.name);
        if (index > 0) p.card->column()->addWidget(new Hairline);
        auto* words = new Stack(0);
        words->column()->setContentsMargins(0, 10, 0, 10);
        words->column()->addWidget(new TextLabel(name, Type::row));
        words->column()->addWidget(new TextLabel(aboutOf(person.value, today), Type::body, Tone::second));
        const bool isOpen = m_care.person() == id;
        if (isOpen && people.size() > 1)
            words->column()->addWidget(new TextLabel(tr("This log is open"), Type::body, Tone::accent));
        auto* actions = new QWidget;
        auto* row = new QHBoxLayout(actions);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        const auto add = [&](const QString& text, const QString& full, const char* what, auto&& done) {
            auto* button = new Button(text, Button::Form::plain);
            button->setObjectName(QStringLiteral("%1_%2").arg(QString::fromLatin1(what), QString::number(index)));
            button->setAccessibleName(full);
            row->addWidget(button);
            connect(button, &Button::clicked, this, done);
        };
        if (!isOpen)
            add(tr("Open log"), openLogOf(person.value.name), "openLog", [this, id] {
                // Only then: the window shows another person's emergency first, and nothing may come over it.
                Q_EMIT goTo(PageId::today);
                m_care.setPerson(id);
            });
        const QString edit = isNameless(person.value.name) ? tr("Edit what is said of you") : tr("Edit %1").arg(name);
        add(tr("Edit"), edit, "editPerson", [this, id] { showForm(id); });
        auto* line = new Columns(12, 420);
        line->addColumn(words, 1, Qt::AlignVCenter);
        line->addColumn(actions, 0, Qt::AlignVCenter);
        p.card->column()->addWidget(line);
        ++index;
    }
    QWidget::setTabOrder(chainTabs(p.add, p.card), p.add);
}

void PeoplePage::showForm(const std::optional<facts::PersonId>& person)
{
    auto& p = *m_parts;
    if (p.form == nullptr) {
        p.form = new PersonForm(m_care);
        p.stack->addWidget(p.form);
        connect(p.form, &PersonForm::left, this, &PeoplePage::leaveForm);
        connect(p.form, &PersonForm::saved, this, [this](const QString& sentence) {
            leaveForm();
            Q_EMIT undoOffered(sentence);
        });
    }
    p.form->begin(person);
    p.stack->setCurrentWidget(p.form);
    if (!p.contacts) p.form->focusName();
    // The rail goes with the list.
    Q_EMIT goTo(PageId::people);
}

void PeoplePage::leaveForm()
{
    auto& p = *m_parts;
    p.stack->setCurrentWidget(p.list);
    Q_EMIT goTo(PageId::people);
}

void PeoplePage::entered()
{
    auto& p = *m_parts;
    if (m_care.takeContactsWanted() && m_care.person()) {
        p.contacts = true;
        return showForm(m_care.person());
    }
    if (isTask()) return std::exchange(p.contacts, false) ? p.form->focusContacts() : p.form->focusName();
    p.add->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
