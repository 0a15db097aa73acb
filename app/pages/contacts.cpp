// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/contacts.h"

#include "pages/announce.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

namespace nape::app {

QString Contact::text() const
{
    if (name.isEmpty() || phone.isEmpty()) return name + phone;
    return QStringLiteral("%1, %2").arg(name, phone);
}

Contact contactOf(const facts::CareLog& log, Whom whom)
{
    const auto* person = log.last<facts::Person>();
    if (person == nullptr) return {};
    const auto& p = person->value;
    const bool doctor = whom == Whom::doctor;
    return {qt(std::string_view(doctor ? p.doctor : p.dentist)).simplified(),
            qt(std::string_view(doctor ? p.doctorPhone : p.dentistPhone)).simplified()};
}

ContactLine::ContactLine(const Contact& contact, Whom whom, On on, QWidget* parent)
    : QWidget(parent)
{
    const bool doctor = whom == Whom::doctor;
    const auto form = on == On::ink ? Button::Form::onInk : Button::Form::plain;
    auto* row = new Columns(12, 420);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(row);
    if (contact.isEmpty()) {
        auto* add = new Button(doctor ? tr("Keep my doctor’s number here") : tr("Keep my dentist’s number here"), form);
        add->setObjectName(doctor ? QStringLiteral("addDoctorButton") : QStringLiteral("addDentistButton"));
        row->addColumn(add, 0, Qt::AlignLeft);
        connect(add, &Button::clicked, this, &ContactLine::addWanted);
        return;
    }
    auto* words = new TextLabel(contact.text(), Type::section);
    words->setObjectName(doctor ? QStringLiteral("doctorContact") : QStringLiteral("dentistContact"));
    row->addColumn(words, 1, Qt::AlignVCenter);
    if (contact.phone.isEmpty()) return;
    auto* copy = new Button(tr("Copy the number"), form);
    copy->setObjectName(doctor ? QStringLiteral("copyDoctorButton") : QStringLiteral("copyDentistButton"));
    copy->setAccessibleName(tr("Copy %1").arg(contact.phone));
    copy->setLeadingIcon(QStringLiteral("copy"));
    row->addColumn(copy, 0, Qt::AlignVCenter);
    connect(copy, &Button::clicked, this, [copy, phone = contact.phone] {
        QApplication::clipboard()->setText(phone);
        copy->setText(tr("Copied"));
        copy->setAccessibleName(tr("Copied: %1").arg(phone));
        announce(*copy, copy->accessibleName());
    });
}

}  // namespace nape::app
