// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/person_form.h"

#include "catalogue/emergency_numbers.h"
#include "catalogue/poison_control.h"
#include "pages/birth_field.h"
#include "pages/country_chooser.h"
#include "pages/health_lines.h"
#include "pages/person_names.h"
#include "pages/who_is_it.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/field.h"
#include "widgets/flow_layout.h"
#include "widgets/layouts.h"
#include "widgets/task_frame.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace nape::app {

namespace {

constexpr int kWidest = 720;

QVBoxLayout* section(QVBoxLayout* column, const QString& title, const QString& second)
{
    auto* card = new Card;
    card->column()->addWidget(new TextLabel(title, Type::row));
    if (!second.isEmpty()) card->column()->addWidget(new TextLabel(second, Type::body, Tone::second));
    column->addWidget(card);
    return card->column();
}

TextLabel* message(QVBoxLayout* column, const char* name)
{
    auto* label = new TextLabel(Type::body);
    label->setObjectName(QString::fromLatin1(name));
    label->setWeight(QFont::DemiBold);
    label->hide();
    column->addWidget(label);
    return label;
}

QLineEdit* line(QVBoxLayout* column, const QString& words, const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    column->addWidget(new TextLabel(words, Type::body, Tone::second));
    column->addWidget(new Field(edit, words));
    return edit;
}

std::string typed(const QLineEdit* edit)
{
    return edit->text().toStdString();
}

}  // namespace

PersonForm::PersonForm(CareModel& care, QWidget* parent)
    : QWidget(parent)
    , m_care(care)
    , m_frame(new TaskFrame(tr("People"), QStringLiteral("back"), kWidest))
    , m_title(new TextLabel(Type::title))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    auto* column = m_frame->body()->column();
    m_title->setObjectName(QStringLiteral("personTitle"));
    column->addWidget(m_title);
    buildName(column);
    buildAge(column);
    buildCountry(column);
    buildContacts(column);
    buildHealth(column);
    column->addStretch(1);
    auto* save = m_frame->addFooter(tr("Save"));
    save->setObjectName(QStringLiteral("savePersonButton"));
    m_frame->footerText()->setObjectName(QStringLiteral("personMessage"));
    connect(save, &Button::clicked, this, &PersonForm::save);
    connect(m_frame->back(), &Button::clicked, this, &PersonForm::left);
}

void PersonForm::buildName(QVBoxLayout* column)
{
    auto* card = section(column, tr("Name"), tr("However you call them here."));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("personName"));
    card->addWidget(new Field(m_name, tr("Name")));
    m_nameMessage = message(card, "personNameMessage");
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified()) std::ignore = nameIsFree();
    });
}

void PersonForm::buildAge(QVBoxLayout* column)
{
    auto* card = section(column, tr("Age"), tr("Some rules are for children, some for older people."));
    m_bandRow = new QWidget;
    auto* flow = new FlowLayout(8, m_bandRow);
    m_bands = new QButtonGroup(this);
    for (const auto& [band, id] : facts::Names<facts::AgeBand>::table) {
        auto* chip = new ChoiceChip(bandText(band), qt(id), m_bandRow);
        chip->setObjectName(QStringLiteral("band_") + qt(id));
        m_bands->addButton(chip, static_cast<int>(band));
        flow->addWidget(chip);
    }
    card->addWidget(m_bandRow);
    m_sayBirth = new Button(tr("Say the birth date instead"), Button::Form::text);
    m_sayBirth->setObjectName(QStringLiteral("sayBirthButton"));
    card->addWidget(m_sayBirth, 0, Qt::AlignLeft);
    m_birth = new BirthField(m_care.zone().dayOf(m_care.wallNow()));
    card->addWidget(m_birth);
    m_ageMessage = message(card, "ageMessage");
    m_sayBand = new Button(tr("Say only the range"), Button::Form::text);
    m_sayBand->setObjectName(QStringLiteral("sayBandButton"));
    card->addWidget(m_sayBand, 0, Qt::AlignLeft);
    connect(m_birth, &BirthField::changed, this, [this] { m_ageMessage->say({}); });
    connect(m_sayBirth, &Button::clicked, this, [this] {
        showBirth(true);
        m_birth->focusDate();
    });
    connect(m_sayBand, &Button::clicked, this, [this] {
        m_birth->setBirth(std::nullopt);
        showBirth(false);
        auto* chosen = m_bands->checkedButton();
        (chosen != nullptr ? chosen : m_bands->buttons().first())->setFocus(Qt::OtherFocusReason);
    });
}

void PersonForm::showBirth(bool birth)
{
    m_ageMessage->say({});
    m_bandRow->setVisible(!birth);
    m_sayBirth->setVisible(!birth);
    m_birth->setVisible(birth);
    // A date that is kept can be changed, not taken back.
    m_sayBand->setVisible(birth && !m_before.birth);
}

void PersonForm::buildCountry(QVBoxLayout* column)
{
    auto* card = section(column, tr("Country"), tr("It decides which emergency number and which packages are meant."));
    m_country = new QComboBox;
    m_country->setObjectName(QStringLiteral("personCountry"));
    fillWithCountries(*m_country);
    m_country->insertItem(0, tr("Not said"), QString());
    card->addWidget(new Field(m_country, tr("Country")));
    m_region = new Button(QString(), Button::Form::plain);
    m_region->setObjectName(QStringLiteral("useRegionButton"));
    card->addWidget(m_region, 0, Qt::AlignLeft);
    m_number = new TextLabel(Type::body);
    card->addWidget(m_number);
    connect(m_country, &QComboBox::currentIndexChanged, this, &PersonForm::showNumber);
    connect(m_region, &Button::clicked, this, [this] {
        m_country->setCurrentIndex(m_country->findData(qt(std::string_view(m_care.region()))));
        m_country->setFocus(Qt::OtherFocusReason);
    });
}

void PersonForm::buildContacts(QVBoxLayout* column)
{
    auto* card = section(column, tr("Whom to call"), tr("Shown where Nape says to call them."));
    auto* doctor = new Stack(4);
    m_doctor = line(doctor->column(), tr("Doctor"), "doctorName");
    m_doctorPhone = line(doctor->column(), tr("The doctor’s number"), "doctorPhone");
    auto* dentist = new Stack(4);
    m_dentist = line(dentist->column(), tr("Dentist"), "dentistName");
    m_dentistPhone = line(dentist->column(), tr("The dentist’s number"), "dentistPhone");
    auto* both = new Columns(16, 480);
    both->addColumn(doctor, 1);
    both->addColumn(dentist, 1);
    card->addWidget(both);
    auto* poison = new Stack(4);
    m_poison = line(poison->column(), tr("Poison control’s number"), "poisonControl");
    card->addWidget(poison);
    m_contactMessage = message(card, "contactMessage");
}

void PersonForm::buildHealth(QVBoxLayout* column)
{
    auto* card = section(column, tr("Health"),
                         tr("Asked when it matters, so you may leave it. “Not sure” is taken the careful way."));
    m_healthColumn = new QVBoxLayout;
    card->addLayout(m_healthColumn);
    m_healthMessage = message(card, "healthMessage");
}

void PersonForm::begin(const std::optional<facts::PersonId>& person)
{
    m_birth->setToday(m_care.zone().dayOf(m_care.wallNow()));
    if (m_health != nullptr && person == m_person && isChanged()) {
        m_frame->footerText()->setText(tr("What you typed before is still here, and not saved yet."));
        return;
    }
    m_person = person;
    emptyLayout(m_healthColumn);
    const auto keys = journal::profileKeys();
    m_health = new HealthLines({keys.begin(), keys.end()});
    m_healthColumn->addWidget(m_health);
    chainTabs(m_poison, m_health);
    m_before = {};
    if (person) {
        if (const auto log = m_care.journal().careLog(*person)) {
            if (const auto* entry = log->last<facts::Person>()) m_before = entry->value;
            m_health->show(*log, m_care.plan().now, m_care.zone());
        }
    }
    m_title->setText(person ? shownName(m_before.name) : tr("Add a person"));
    fill(m_before);
    m_typedBefore = typedSoFar();
    for (auto* label : {m_nameMessage, m_contactMessage, m_healthMessage})
        label->say({});
    m_frame->footerText()->setText({});
    m_frame->scroll()->verticalScrollBar()->setValue(0);
}

void PersonForm::fill(const facts::Person& person)
{
    const auto put = [](QLineEdit* edit, const std::string& text) { edit->setText(qt(std::string_view(text))); };
    put(m_name, person.name);
    put(m_doctor, person.doctor);
    put(m_doctorPhone, person.doctorPhone);
    put(m_dentist, person.dentist);
    put(m_dentistPhone, person.dentistPhone);
    put(m_poison, person.poisonControl);
    m_bands->setExclusive(false);
    for (auto* chip : m_bands->buttons())
        chip->setChecked(person.ageBand && m_bands->id(chip) == static_cast<int>(*person.ageBand));
    m_bands->setExclusive(true);
    m_birth->setBirth(person.birth);
    showBirth(person.birth.has_value());
    if (m_country->findData(qt(std::string_view(person.country))) < 0)
        m_country->addItem(qt(std::string_view(person.country)), qt(std::string_view(person.country)));
    m_country->setCurrentIndex(m_country->findData(qt(std::string_view(person.country))));
    showNumber();
}

QString PersonForm::typedSoFar() const
{
    QStringList all;
    for (const auto* edit : {m_name, m_doctor, m_doctorPhone, m_dentist, m_dentistPhone, m_poison})
        all << edit->text();
    all << QString::number(m_bands->checkedId()) << m_birth->text() << m_country->currentData().toString();
    return all.join(QLatin1Char('\n'));
}

bool PersonForm::isChanged() const
{
    return m_health->isTouched() || typedSoFar() != m_typedBefore;
}

void PersonForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

void PersonForm::showNumber()
{
    const auto country = m_country->currentData().toString().toStdString();
    const auto number = catalogue::numberToCall(country, m_before.emergencyNumber);
    m_number->setText(m_care.text(number.sentence) + QLatin1Char(' ') + m_care.text(number.note));
    m_poison->setPlaceholderText(qt(std::string_view(catalogue::poisonControlOf(country, {}))));
    const QString region = countryName(m_care.region());
    m_region->setText(tr("It is %1").arg(region));
    m_region->setVisible(country.empty() && !region.isEmpty());
}

void PersonForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void PersonForm::focusContacts()
{
    m_doctor->setFocus(Qt::OtherFocusReason);
    m_frame->scroll()->ensureWidgetVisible(m_dentistPhone);
}

bool PersonForm::nameIsFree()
{
    const auto may = m_care.journal().mayBeCalled(typed(m_name), m_person);
    m_nameMessage->say(may ? QString() : m_care.text(journal::messageOf(may.error())));
    return may.has_value();
}

journal::PersonDetails PersonForm::details() const
{
    journal::PersonDetails details;
    details.rename = typed(m_name);
    if (m_birth->isVisibleTo(this))
        details.birth = m_birth->birth();
    else if (m_bands->checkedId() >= 0)
        details.ageBand = static_cast<facts::AgeBand>(m_bands->checkedId());
    // A band that was not touched keeps the day on which it was said.
    if (details.ageBand == m_before.ageBand) details.ageBand.reset();
    const auto country = m_country->currentData().toString().toStdString();
    if (country != m_before.country) details.country = country;
    details.doctor = typed(m_doctor);
    details.doctorPhone = typed(m_doctorPhone);
    details.dentist = typed(m_dentist);
    details.dentistPhone = typed(m_dentistPhone);
    details.poisonControl = typed(m_poison);
    return details;
}

void PersonForm::fail(TextLabel* where, const QString& sentence, QWidget* focus)
{
    where->say(sentence);
    if (where != m_frame->footerText()) m_frame->footerText()->setText(tr("Not saved yet. Look above."));
    if (focus != nullptr) {
        focus->setFocus(Qt::OtherFocusReason);
        m_frame->scroll()->ensureWidgetVisible(where);
        m_frame->scroll()->ensureWidgetVisible(focus);
    }
}

void PersonForm::save()
{
    if (!nameIsFree()) return fail(m_nameMessage, m_nameMessage->text(), m_name);
    if (m_birth->isVisibleTo(this) && !m_birth->birth()) {
        const QString wanted = m_before.birth ? tr("Type the day, the month and the year.")
                                              : tr("Type the day, the month and the year, or say only the range.");
        return fail(m_ageMessage, wanted, m_birth->findChild<QDateEdit*>());
    }
    auto details = this->details();
    const auto contacts = journal::checkContacts(details);
    m_contactMessage->say(contacts ? QString() : m_care.text(journal::messageOf(contacts.error())));
    if (!contacts) {
        const bool poison = !journal::checkContacts({.poisonControl = details.poisonControl});
        return fail(m_contactMessage, m_contactMessage->text(), poison ? m_poison : m_doctor);
    }
    auto health = m_health->answers();
    m_healthMessage->say(health ? QString() : health.error());
    if (!health) return fail(m_healthMessage, health.error(), m_health->findChild<QLineEdit*>());
    details.profile = std::move(*health);
    auto& journal = m_care.journal();
    const auto outcome =
        m_person ? journal.editPerson(*m_person, details) : journal.addPerson(*details.rename, details);
    if (!outcome) {
        return fail(m_frame->footerText(), m_care.text(journal::messageOf(outcome.error())), nullptr);
    }
    const QString name = shownName(typed(m_name));
    // What is in the log is typed no more.
    m_health = nullptr;
    const QString sentence = m_person ? tr("Saved: %1").arg(name) : tr("Added: %1").arg(name);
    m_care.refresh();
    Q_EMIT saved(sentence);
}

}  // namespace nape::app
