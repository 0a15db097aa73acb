// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dose_first.h"

#include "pages/health_lines.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace nape::app {

namespace {
constexpr int kAbove = 16;  // px that stay seen above what is asked
}  // namespace

DoseFirst::DoseFirst(CareModel& care, const remedies::Medicine& medicine, QWidget* parent)
    : QWidget(parent)
    , m_care(care)
    , m_medicine(medicine)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

bool DoseFirst::isNeeded(const CareModel& care, const facts::CareLog& log, const remedies::Medicine& medicine)
{
    if (remedies::packageRead(log, medicine.id) == nullptr) return true;
    return !remedies::medicineProfile(log, medicine, care.plan().now, care.zone()).unanswered.empty();
}

bool DoseFirst::ask(const facts::CareLog& log)
{
    const auto open = remedies::medicineProfile(log, m_medicine, m_care.plan().now, m_care.zone()).unanswered;
    const bool isRead = remedies::packageRead(log, m_medicine.id) != nullptr;
    QString wanted;
    for (const auto key : open)
        wanted += qt(key) + QLatin1Char(' ');
    if (open.empty() && !isRead) wanted = QStringLiteral("package");
    setVisible(!wanted.isEmpty());
    if (wanted == m_shown) return !wanted.isEmpty();
    m_shown = wanted;
    emptyLayout(m_column);
    m_lines = nullptr;
    m_most = m_gap = nullptr;
    m_next = m_rest = nullptr;
    m_failure = nullptr;
    if (wanted.isEmpty()) return false;
    if (open.empty())
        buildPackage();
    else
        buildQuestions(open);
    return true;
}

void DoseFirst::buildQuestions(const std::vector<std::string_view>& keys)
{
    m_column->addWidget(new TextLabel(tr("First, what this package asks"), Type::row));
    m_column->addWidget(new TextLabel(tr("“Not sure” counts as Yes, to be safe."), Type::body, Tone::second));
    m_lines = new HealthLines(keys);
    m_column->addWidget(m_lines);
    connect(m_lines, &HealthLines::answered, this, &DoseFirst::updateNext);
    m_failure = new TextLabel(Type::body);
    m_failure->hide();
    m_column->addWidget(m_failure);
    m_next = new Button(tr("Save answers"), Button::Form::plain);
    m_next->setObjectName(QStringLiteral("saveAnswersButton"));
    // Answers what is left where everyone can see it; saving stays a step of its own.
    m_rest = new Button(tr("No to the rest"), Button::Form::text);
    m_rest->setObjectName(QStringLiteral("noToTheRestButton"));
    auto* row = new Columns(12, 320);
    row->addColumn(m_next, 0, Qt::AlignVCenter);
    row->addColumn(m_rest, 0, Qt::AlignVCenter);
    row->addColumn(new QWidget, 1);
    m_column->addWidget(row);
    connect(m_rest, &Button::clicked, this, [this] {
        m_lines->denyRest();
        m_next->setFocus(Qt::OtherFocusReason);
    });
    connect(m_next, &Button::clicked, this, &DoseFirst::saveAnswers);
    updateNext();
}

void DoseFirst::buildPackage()
{
    m_column->addWidget(new TextLabel(tr("Read your own package first"), Type::row));
    m_column->addWidget(
        new TextLabel(tr("Is it stricter than Nape? Enter it, else leave it empty."), Type::body, Tone::second));
    m_most = addNumberField(m_column, tr("Most tablets in 24 hours:"), "packageMostField");
    m_gap = addNumberField(m_column, tr("Hours between two doses:"), "packageGapField");
    m_failure = new TextLabel(Type::body);
    m_failure->setObjectName(QStringLiteral("packageFailure"));
    m_failure->hide();
    m_column->addWidget(m_failure);
    m_next = new Button(tr("I have read my package"), Button::Form::plain);
    m_next->setObjectName(QStringLiteral("readPackageButton"));
    m_column->addWidget(m_next, 0, Qt::AlignLeft);
    connect(m_next, &Button::clicked, this, &DoseFirst::savePackage);
}

void DoseFirst::updateNext()
{
    m_next->setEnabled(m_lines->allAnswered());
    m_rest->setVisible(!m_lines->allAnswered());
}

void DoseFirst::saveAnswers()
{
    if (!m_care.person()) return;
    auto answers = m_lines->answers();
    if (!answers) return m_failure->say(answers.error());
    journal::PersonDetails details;
    details.profile = std::move(*answers);
    finish(m_care.journal().editPerson(*m_care.person(), details));
}

void DoseFirst::savePackage()
{
    journal::PackageLimits limits;
    bool isNumber = true;
    const auto read = [&isNumber](const QLineEdit* edit) -> std::optional<int> {
        const QString text = edit->text().trimmed();
        if (text.isEmpty()) return std::nullopt;
        bool ok = false;
        const int number = text.toInt(&ok);
        isNumber = isNumber && ok;
        return number;
    };
    limits.maxTablets = read(m_most);
    if (const auto hours = read(m_gap)) limits.gap = std::chrono::hours{*hours};
    if (!isNumber) return m_failure->say(tr("Enter whole numbers, or leave it empty."));
    finish(m_care.journal().readPackage(m_care.person(), std::string{m_medicine.id}, limits));
}

void DoseFirst::focusFirst()
{
    // What has to be read and filled in comes before the button below it. What was just made is shown a moment later.
    const auto lead = [this] {
        // With what is said about it above.
        for (auto* up = parentWidget(); up != nullptr; up = up->parentWidget()) {
            auto* scroll = qobject_cast<QScrollArea*>(up);
            if (scroll == nullptr) continue;
            scroll->verticalScrollBar()->setValue(mapTo(scroll->widget(), QPoint()).y() - kAbove);
            break;
        }
        for (auto* part : findChildren<QWidget*>()) {
            if (part->focusPolicy() == Qt::StrongFocus && part->isVisible() && part->isEnabled()) {
                return part->setFocus(Qt::TabFocusReason);
            }
        }
    };
    QMetaObject::invokeMethod(this, lead, Qt::QueuedConnection);
}

void DoseFirst::finish(const journal::Outcome& outcome)
{
    if (!outcome) return m_failure->say(m_care.text(journal::messageOf(outcome.error())));
    m_care.refresh();
    Q_EMIT saved();
}

}  // namespace nape::app
