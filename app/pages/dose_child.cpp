// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dose_child.h"

#include "pages/dose_words.h"
#include "pages/onset_picker.h"
#include "pages/wording.h"
#include "remedies/medicines.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nape::app {

namespace {

// A product told from the others of its ingredient, without its strength.
struct Kind {
    std::string_view product;
    const char* alone;  ///< where no other of its ingredient is offered
    const char* among;
};
constexpr std::array kKinds{
    Kind{"aspirin-325", QT_TRANSLATE_NOOP("nape::app::DoseChild", "Aspirin"),
         QT_TRANSLATE_NOOP("nape::app::DoseChild", "Aspirin, American package")},
    Kind{"aspirin-300", QT_TRANSLATE_NOOP("nape::app::DoseChild", "Aspirin"),
         QT_TRANSLATE_NOOP("nape::app::DoseChild", "Aspirin, British package")},
    Kind{"ibuprofen-200", QT_TRANSLATE_NOOP("nape::app::DoseChild", "Ibuprofen"),
         QT_TRANSLATE_NOOP("nape::app::DoseChild", "Ibuprofen")},
    Kind{"naproxen-220", QT_TRANSLATE_NOOP("nape::app::DoseChild", "Naproxen sodium"),
         QT_TRANSLATE_NOOP("nape::app::DoseChild", "Naproxen sodium")},
    Kind{"acetaminophen-325", QT_TRANSLATE_NOOP("nape::app::DoseChild", "Acetaminophen"),
         QT_TRANSLATE_NOOP("nape::app::DoseChild", "Acetaminophen, regular strength")},
    Kind{"acetaminophen-500", QT_TRANSLATE_NOOP("nape::app::DoseChild", "Acetaminophen"),
         QT_TRANSLATE_NOOP("nape::app::DoseChild", "Acetaminophen, extra strength")},
    Kind{"acetaminophen-650er", QT_TRANSLATE_NOOP("nape::app::DoseChild", "Acetaminophen"),
         QT_TRANSLATE_NOOP("nape::app::DoseChild", "Acetaminophen, extended release")},
    Kind{"paracetamol-500", QT_TRANSLATE_NOOP("nape::app::DoseChild", "Paracetamol"),
         QT_TRANSLATE_NOOP("nape::app::DoseChild", "Paracetamol")},
};

}  // namespace

DoseChild::DoseChild(CareModel& care, QWidget* parent)
    : QWidget(parent)
    , m_care(care)
    , m_open(new Button(QString(), Button::Form::plain))
    , m_form(new Stack(12))
    , m_kinds(new QVBoxLayout)
    , m_time(new OnsetPicker(OnsetPicker::Of::dose))
    , m_save(new Button(tr("Save"), Button::Form::plain))
    , m_message(new TextLabel(Type::body))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_open->setObjectName(QStringLiteral("childHadOneButton"));
    column->addWidget(m_open, 0, Qt::AlignLeft);
    auto* form = m_form->column();
    form->addWidget(new TextLabel(tr("What was it?"), Type::row));
    form->addLayout(m_kinds);
    form->addWidget(new TextLabel(tr("When was it?"), Type::row));
    form->addWidget(m_time);
    m_save->setObjectName(QStringLiteral("saveChildDoseButton"));
    m_save->setAccessibleName(tr("Save what was taken"));
    form->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    m_message->setObjectName(QStringLiteral("childDoseMessage"));
    m_message->hide();
    column->addWidget(m_message);
    m_form->hide();
    connect(m_open, &Button::clicked, this, &DoseChild::open);
    connect(m_save, &Button::clicked, this, &DoseChild::save);
}

void DoseChild::show(const facts::CareLog& log)
{
    const bool isKnown = facts::ageOf(log, m_care.plan().now, m_care.zone()).has_value();
    m_open->setText(isKnown ? tr("A child had one: note it") : tr("One was taken: note it"));
    build(log);
}

void DoseChild::build(const facts::CareLog& log)
{
    const auto medicines = remedies::shownMedicines(log);
    QString wanted;
    for (const auto& medicine : medicines)
        wanted += qt(medicine.id) + QLatin1Char(' ');
    if (wanted == m_built) return;
    m_built = wanted;
    emptyLayout(m_kinds);
    delete m_group;
    m_group = new QButtonGroup(this);
    auto* flow = new FlowLayout(8);
    for (const auto& medicine : medicines) {
        const auto kind = std::ranges::find(kKinds, medicine.id, &Kind::product);
        const auto same = std::ranges::count(medicines, medicine.ingredient, &remedies::Medicine::ingredient);
        auto* chip = new ChoiceChip(kind == kKinds.end() ? qt(medicine.id) : tr(same > 1 ? kind->among : kind->alone),
                                    qt(medicine.id), this);
        chip->setObjectName(QStringLiteral("child_") + qt(medicine.id));
        m_group->addButton(chip);
        flow->addWidget(chip);
        connect(chip, &ChoiceChip::toggled, this, [this] { m_save->setEnabled(m_group->checkedButton() != nullptr); });
    }
    m_kinds->addLayout(flow);
    m_save->setEnabled(false);
}

void DoseChild::open()
{
    m_time->reset(m_care.wallNow(), m_care.zone());
    m_open->hide();
    m_message->say({});
    m_form->show();
    if (!m_group->buttons().isEmpty()) m_group->buttons().front()->setFocus(Qt::OtherFocusReason);
}

void DoseChild::reset()
{
    m_form->hide();
    m_open->show();
    m_message->say({});
    if (m_group == nullptr) return;
    m_group->setExclusive(false);
    for (auto* chip : m_group->buttons())
        chip->setChecked(false);
    m_group->setExclusive(true);
    m_save->setEnabled(false);
}

void DoseChild::save()
{
    const auto* chosen = qobject_cast<ChoiceChip*>(m_group->checkedButton());
    if (chosen == nullptr || !m_care.person()) return;
    journal::NewDose dose;
    dose.product = chosen->id().toStdString();
    dose.alreadyTaken = true;
    dose.time = m_time->onset(m_care.wallNow(), m_care.zone()).at;
    const QString name = chosen->text();
    const auto outcome = m_care.journal().recordDose(m_care.person(), dose);
    if (!outcome) {
        m_message->say(m_care.text(journal::messageOf(outcome.error())));
        return Q_EMIT said(m_message->text());
    }
    reset();
    // Never without it, whatever else was broken.
    auto rules = outcome->warnings;
    if (std::ranges::find(rules, "M7") == rules.end()) rules.emplace_back("M7");
    const QString sentence = ruleSentences(rules);
    m_message->say(sentence);
    Q_EMIT said(sentence);
    Q_EMIT logged(tr("Noted: %1").arg(name));
    if (m_open->isVisible()) m_open->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
