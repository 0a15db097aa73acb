// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings_page.h"

#include "catalogue/emergency_numbers.h"
#include "catalogue/sources.h"
#include "pages/country_chooser.h"
#include "pages/daily_settings.h"
#include "pages/keys_card.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/field.h"
#include "widgets/flow_layout.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace nape::app {

namespace {

const QString kClock = QStringLiteral("HH:mm");

Card* section(QVBoxLayout* column, const QString& title)
{
    auto* card = new Card;
    card->column()->addWidget(new TextLabel(title, Type::row));
    column->addWidget(card);
    return card;
}

}  // namespace

struct SettingsPage::Parts {
    Button* people = nullptr;
    QComboBox* country = nullptr;
    QLineEdit* number = nullptr;
    TextLabel* numberText = nullptr;
    TextLabel* numberRefused = nullptr;  ///< shown while what is typed is not what is saved
    Button* region = nullptr;
    QTimeEdit* quietFrom = nullptr;
    QTimeEdit* quietTo = nullptr;
    QButtonGroup* every = nullptr;
    DailySettings* daily = nullptr;
    TextLabel* message = nullptr;
    TextLabel* backup = nullptr;
    bool showing = false;  ///< values come from the log, not from the person
};

SettingsPage::SettingsPage(CareModel& care, QWidget* parent)
    : Page(care, parent)
    , m_parts(std::make_unique<Parts>())
{
    auto* body = new RoomBody(720);
    body->setBeginsLike(kRoom);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(body));
    body->column()->addWidget(new TextLabel(tr("Settings"), Type::title));
    m_parts->message = new TextLabel(Type::body);
    m_parts->message->setObjectName(QStringLiteral("settingsMessage"));
    m_parts->message->hide();
    body->column()->addWidget(m_parts->message);
    buildPeople(body->column());
    buildEmergency(body->column());
    buildReminders(body->column());
    m_parts->daily = new DailySettings(m_care);
    body->column()->addWidget(m_parts->daily);
    connect(m_parts->daily, &DailySettings::saved, this, [this] {
        sayFailure({});
        m_care.refresh();
    });
    connect(m_parts->daily, &DailySettings::refused, this, [this](const QString& why) {
        sayFailure(why);
        refresh();  // back to what is set
    });
    buildData(body->column());
    body->column()->addWidget(new KeysCard);
    buildAbout(body->column());
    body->column()->addStretch(1);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::buildPeople(QVBoxLayout* column)
{
    auto* card = section(column, tr("People"));
    card->column()->addWidget(
        new TextLabel(tr("Who has a log here, their health, their doctor and dentist."), Type::body, Tone::second));
    auto* show = new Button(tr("Show the people"), Button::Form::plain);
    show->setObjectName(QStringLiteral("showPeopleButton"));
    card->column()->addWidget(show, 0, Qt::AlignLeft);
    m_parts->people = show;
    connect(show, &Button::clicked, this, [this] { Q_EMIT goTo(PageId::people); });
}

void SettingsPage::buildEmergency(QVBoxLayout* column)
{
    auto& p = *m_parts;
    auto* card = section(column, tr("Emergency number"));
    p.country = new QComboBox;
    p.country->setObjectName(QStringLiteral("countryChooser"));
    fillWithCountries(*p.country);
    p.country->insertItem(0, tr("Not said"), QString());
    auto* name = new TextLabel(tr("The country you are in"), Type::body, Tone::second);
    name->setBuddy(p.country);  // on Linux a chooser's own name is what it stands on
    card->column()->addWidget(name);
    card->column()->addWidget(new Field(p.country, tr("The country you are in")));
    p.region = new Button(QString(), Button::Form::plain);
    p.region->setObjectName(QStringLiteral("useRegionButton"));
    card->column()->addWidget(p.region, 0, Qt::AlignLeft);
    connect(p.region, &Button::clicked, this, [this] {
        journal::PersonDetails details;
        details.country = m_care.region();
        saveDetails(details);
        m_parts->country->setFocus(Qt::OtherFocusReason);
    });
    p.number = new QLineEdit;
    p.number->setObjectName(QStringLiteral("ownEmergencyNumber"));
    p.number->setMaxLength(16);
    p.number->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    card->column()->addWidget(new TextLabel(tr("A number of your own, shown instead"), Type::body, Tone::second));
    card->column()->addWidget(new Field(p.number, tr("A number of your own, shown instead")));
    p.numberRefused = new TextLabel(Type::body);
    p.numberRefused->setObjectName(QStringLiteral("numberRefused"));
    p.numberRefused->setWeight(QFont::DemiBold);
    p.numberRefused->hide();
    card->column()->addWidget(p.numberRefused);
    p.numberText = new TextLabel(Type::body);
    card->column()->addWidget(p.numberText);
    connect(p.country, &QComboBox::activated, this, [this] {
        journal::PersonDetails details;
        details.country = m_parts->country->currentData().toString().toStdString();
        saveDetails(details);
    });
    connect(p.number, &QLineEdit::editingFinished, this, [this] {
        if (!m_parts->number->isModified()) return;
        m_parts->number->setModified(false);
        journal::PersonDetails details;
        details.emergencyNumber = m_parts->number->text().remove(QLatin1Char(' ')).toStdString();
        // Refused beside its field, and what was typed stays there to be put right.
        const auto outcome = keepDetails(details);
        m_parts->numberRefused->say(outcome ? QString() : m_care.text(journal::messageOf(outcome.error())));
        Q_EMIT announced(m_parts->numberRefused->text());
        if (outcome) m_care.refresh();
    });
}

void SettingsPage::buildReminders(QVBoxLayout* column)
{
    auto& p = *m_parts;
    auto* card = section(column, tr("Reminders"));
    card->column()->addWidget(
        new TextLabel(tr("Quiet hours: nobody is called for ice. Alarms of a running session still ring."), Type::body,
                      Tone::second));
    auto* row = new Columns(16, 300);
    const auto time = [&](const char* name, const QString& label) {
        auto* edit = new QTimeEdit;
        edit->setDisplayFormat(clockFormat());
        edit->setObjectName(QString::fromLatin1(name));
        edit->setKeyboardTracking(false);
        auto* whole = new Stack(4);
        whole->column()->addWidget(new TextLabel(label, Type::body, Tone::second));
        whole->column()->addWidget(new Field(edit, label));
        row->addColumn(whole, 1);
        connect(edit, &QTimeEdit::timeChanged, this, &SettingsPage::saveQuiet);
        return edit;
    };
    p.showing = true;
    p.quietFrom = time("quietFrom", tr("Quiet from"));
    p.quietTo = time("quietTo", tr("Quiet until"));
    p.showing = false;
    card->column()->addWidget(row);
    card->column()->addSpacing(8);
    card->column()->addWidget(new TextLabel(tr("Call me for ice"), Type::body, Tone::second));
    auto* flow = new FlowLayout(8);
    p.every = new QButtonGroup(this);
    for (const int hours : {1, 2}) {
        auto* chip = new ChoiceChip(hours == 1 ? tr("Every hour") : tr("Every 2 hours"), QString::number(hours), card);
        chip->setObjectName(QStringLiteral("iceEvery_%1h").arg(hours));
        chip->setAccessibleName(tr("%1, call me for ice").arg(chip->text()));
        p.every->addButton(chip, hours);
        flow->addWidget(chip);
    }
    card->column()->addLayout(flow);
    connect(p.every, &QButtonGroup::idToggled, this, [this](int hours, bool on) {
        if (on && !m_parts->showing) save("ice_every", std::to_string(hours) + "h");
    });
}

void SettingsPage::buildData(QVBoxLayout* column)
{
    auto& p = *m_parts;
    auto* card = section(column, tr("Your data"));
    card->column()->addWidget(
        new TextLabel(tr("Everything lies on this computer. Nothing is sent anywhere."), Type::body, Tone::second));
    auto* folder = new QLineEdit(QString::fromStdString(m_care.journal().folder().string()));
    folder->setObjectName(QStringLiteral("dataFolder"));
    folder->setReadOnly(true);
    card->column()->addWidget(new Field(folder, tr("The folder of your data")));
    auto* now = new Button(tr("Back up now"), Button::Form::plain);
    now->setObjectName(QStringLiteral("backupButton"));
    card->column()->addWidget(now, 0, Qt::AlignLeft);
    p.backup = new TextLabel(Type::body);
    p.backup->setObjectName(QStringLiteral("backupText"));
    p.backup->hide();
    card->column()->addWidget(p.backup);
    connect(now, &Button::clicked, this, [this] {
        const auto file = m_care.journal().backup(std::nullopt);
        m_parts->backup->say(file ? tr("Backed up to %1").arg(QString::fromStdString(file->string()))
                                  : m_care.text(journal::messageOf(file.error())));
    });
}

void SettingsPage::buildAbout(QVBoxLayout* column)
{
    auto* card = section(column, tr("What Nape is, and is not"));
    for (const QString& line :
         {tr("Nape says what is safe to do now when the neck goes into spasm, times ice, and keeps a log."),
          tr("It is built on one article and on desk research. No clinician has reviewed it."),
          tr("It is no diagnosis and no doctor. When in doubt, ask one."),
          tr("Free software under the GNU General Public License, version 3 or later.")}) {
        card->column()->addWidget(new TextLabel(line, Type::body, Tone::second));
    }
    auto* show = new Button(tr("Where the rules come from"), Button::Form::plain);
    show->setObjectName(QStringLiteral("sourcesButton"));
    card->column()->addWidget(show, 0, Qt::AlignLeft);
    auto* list = new TextLabel(Type::caption, Tone::second);
    list->setObjectName(QStringLiteral("sourcesText"));
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setAccessibleName(tr("Where the rules come from"));
    list->hide();
    card->column()->addWidget(list);
    connect(show, &Button::clicked, list, [list] {
        // Built when first asked for: nobody reads it at the start.
        if (list->text().isEmpty()) {
            QStringList lines;
            for (const auto& source : catalogue::sources())
                lines << QStringLiteral("%1  %2").arg(qt(source.number), qt(source.place));
            list->setText(lines.join(QLatin1Char('\n')));
        }
        list->setVisible(list->isHidden());
    });
}

void SettingsPage::refresh()
{
    auto& p = *m_parts;
    std::optional<facts::CareLog> log;
    if (m_care.person()) {
        auto read = m_care.journal().careLog(*m_care.person());
        if (!read) return m_care.report(read.error());
        log = std::move(*read);
    }
    p.showing = true;
    std::string country;
    std::string own;
    std::string quiet = "22:00-07:00";
    std::string every = "1h";
    if (log) {
        if (const auto* person = log->last<facts::Person>()) {
            country = person->value.country;
            own = person->value.emergencyNumber;
        }
        quiet = facts::settingOf(*log, "quiet_hours").value_or(quiet);
        every = facts::settingOf(*log, "ice_every").value_or(every);
    }
    p.country->setCurrentIndex(std::max(0, p.country->findData(qt(std::string_view(country)))));
    if (!p.number->hasFocus() && p.numberRefused->isHidden()) p.number->setText(qt(std::string_view(own)));
    const auto number = catalogue::numberToCall(country, own);
    p.numberText->setText(
        QString(m_care.text(number.sentence) + QLatin1Char(' ') + m_care.text(number.note)).trimmed());
    const QString region = countryName(m_care.region());
    p.region->setText(tr("It is %1").arg(region));
    p.region->setVisible(country.empty() && !region.isEmpty());
    const QStringList hours = qt(std::string_view(quiet)).split(QLatin1Char('-'));
    if (hours.size() == 2 && !p.quietFrom->hasFocus() && !p.quietTo->hasFocus()) {
        p.quietFrom->setTime(QTime::fromString(hours[0], kClock));
        p.quietTo->setTime(QTime::fromString(hours[1], kClock));
    }
    p.every->button(every == "2h" ? 2 : 1)->setChecked(true);
    p.daily->refresh(log ? &*log : nullptr);
    p.showing = false;
}

void SettingsPage::saveQuiet()
{
    auto& p = *m_parts;
    if (p.showing) return;
    const QString hours = p.quietFrom->time().toString(kClock) + QLatin1Char('-') + p.quietTo->time().toString(kClock);
    save("quiet_hours", hours.toStdString());
}

void SettingsPage::save(const std::string& key, const std::string& value)
{
    const auto outcome = m_care.journal().setSetting(m_care.person(), key, value);
    say(outcome);
    if (outcome) m_care.refresh();
}

void SettingsPage::say(const journal::Outcome& outcome)
{
    sayFailure(outcome ? QString() : m_care.text(journal::messageOf(outcome.error())));
}

void SettingsPage::sayFailure(const QString& failure)
{
    m_parts->message->say(failure);
    Q_EMIT announced(failure);
}

journal::Outcome SettingsPage::keepDetails(const journal::PersonDetails& details)
{
    return m_care.person() ? m_care.journal().editPerson(*m_care.person(), details)
                           : m_care.journal().addPerson("me", details);
}

void SettingsPage::saveDetails(const journal::PersonDetails& details)
{
    const auto outcome = keepDetails(details);
    say(outcome);
    if (outcome) m_care.refresh();
}

void SettingsPage::entered()
{
    refresh();
    m_parts->people->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
