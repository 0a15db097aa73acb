// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fever_field.h"

#include "pages/wording.h"
#include "widgets/chip.h"
#include "widgets/field.h"
#include "widgets/flow_layout.h"
#include "widgets/segmented.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace nape::app {

namespace {

// What was typed, or was written by QLocale, as facts::parseTenths() reads it: the digits of every script, and the
// decimal sign of the system.
std::string latinNumber(const QString& typed)
{
    QString text = typed.trimmed();
    for (const QString& sign : {QLocale().decimalPoint(), QStringLiteral("\u066B")})
        text.replace(sign, QStringLiteral("."));
    for (auto& c : text) {
        if (c.isDigit()) c = QChar(u'0' + c.digitValue());
    }
    return text.toStdString();
}

}  // namespace

FeverField::FeverField(QWidget* parent)
    : QWidget(parent)
    , m_number(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new FlowLayout(8);
    auto* label = new TextLabel(tr("If measured:"), Type::body, Tone::second);
    label->setMinimumHeight(44);
    m_number->setObjectName(QStringLiteral("temperatureField"));
    m_number->setMaxLength(6);
    auto* field = new Field(m_number, tr("Temperature, if measured"));
    field->setFixedWidth(104);
    m_unit = new Segmented(tr("Unit of the temperature"),
                           {{QStringLiteral("°C"), Qt::Key_C, QStringLiteral("unitCelsius")},
                            {QStringLiteral("°F"), Qt::Key_F, QStringLiteral("unitFahrenheit")}});
    m_unit->choose(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    showExample();
    row->addWidget(label);
    row->addWidget(field);
    row->addWidget(m_unit);
    // The one place with a limit of its own (A11).
    m_armpit = new Chip(tr("Under the arm"), QStringLiteral("armpit"));
    m_armpit->setObjectName(QStringLiteral("armpitChip"));
    row->addWidget(m_armpit);
    column->addLayout(row);
    m_known = new TextLabel(Type::caption, Tone::ink);
    m_known->setObjectName(QStringLiteral("temperatureKnown"));
    m_known->hide();
    column->addWidget(m_known);
    m_hint = new TextLabel(Type::caption, Tone::ink);
    m_hint->setObjectName(QStringLiteral("temperatureHint"));
    m_hint->hide();
    column->addWidget(m_hint);
    connect(m_number, &QLineEdit::textEdited, this, &FeverField::judge);
    connect(m_unit, &Segmented::chosenByPerson, this, &FeverField::judge);
    connect(m_armpit, &QCheckBox::clicked, this, &FeverField::judge);
}

void FeverField::say(const QString& what)
{
    m_known->say(what);
}

std::optional<facts::Reading> FeverField::typed() const
{
    const auto tenths = facts::parseTenths(latinNumber(m_number->text()));
    if (!tenths) return std::nullopt;
    return facts::Reading{*tenths, m_unit->chosen() == 1 ? facts::Unit::fahrenheit : facts::Unit::celsius,
                          m_armpit->isChecked() ? facts::Site::armpit : m_site};
}

std::optional<facts::Reading> FeverField::reading() const
{
    const auto value = typed();
    return value && facts::isPossible(*value) ? value : std::nullopt;
}

bool FeverField::isWrong() const
{
    return !m_number->text().trimmed().isEmpty() && !reading();
}

QString FeverField::leadToWrong()
{
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->selectAll();
    return m_hint->text();
}

void FeverField::setReading(const std::optional<facts::Reading>& reading)
{
    m_armpit->setChecked(reading && reading->site == facts::Site::armpit);
    m_site = reading && !m_armpit->isChecked() ? reading->site : facts::Site::unknown;
    if (!reading) {
        m_number->clear();
    } else {
        m_number->setText(QLocale().toString(reading->tenths / 10.0, 'f', 1));
        m_unit->choose(reading->unit == facts::Unit::fahrenheit ? 1 : 0);
    }
    showExample();
    m_hint->say(hintOf(typed(), false));
}

// No number of one unit stands beside the other.
QString FeverField::example() const
{
    return QLocale().toString(m_unit->chosen() == 1 ? 98.6 : 37.0, 'f', 1);
}

void FeverField::showExample()
{
    m_number->setPlaceholderText(example());
}

QString FeverField::hintOf(const std::optional<facts::Reading>& value, bool otherUnit) const
{
    if (!isWrong()) {
        // The number counts, whatever is said beside it.
        return value && facts::isFever(*value) ? tr("That counts as a fever, however it feels.") : QString();
    }
    // 378 for 37.8: the point was left out.
    if (value && value->tenths % 10 == 0
        && facts::isPossible({value->tenths / 10, value->unit, facts::Site::unknown})) {
        return tr("Did you mean %1? Type it again, or leave it empty.")
            .arg(QLocale().toString(value->tenths / 100.0, 'f', 1));
    }
    if (otherUnit) return tr("Is that the right unit? Change it, or type the number again.");
    return tr("That cannot be a temperature. Type it again, like %1, or leave it empty.").arg(example());
}

void FeverField::judge()
{
    showExample();
    const auto value = typed();
    const bool otherUnit = value && !facts::isPossible(*value)
        && facts::isPossible({value->tenths,
                              value->unit == facts::Unit::celsius ? facts::Unit::fahrenheit : facts::Unit::celsius,
                              facts::Site::unknown});
    m_hint->say(hintOf(value, otherUnit));
    Q_EMIT readingChanged();
}

}  // namespace nape::app
