// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dose_line.h"

#include "pages/dose_first.h"
#include "pages/dose_words.h"
#include "pages/health_lines.h"
#include "pages/onset_picker.h"
#include "pages/pain_words.h"
#include "pages/remedy_words.h"
#include "pages/why_words.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/segmented.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace nape::app {

namespace {

QString named(const char* what, std::string_view product)
{
    return QString::fromLatin1(what) + qt(product);
}

constexpr int kMostTaken = 99;

// "Not before 17:00. 2 h ago, one tablet."
QString stateText(const CareModel& care, const RemedyWords& words, bool asks)
{
    using State = RemedyWords::State;
    if (words.state == State::may) return asks ? words.reason : DoseLine::tr("May take. %1").arg(words.reason);
    if (words.from) {
        const QString from = DoseLine::tr("Not before %1.").arg(care.moment(*words.from));
        return words.reason.isEmpty() ? from : from + QLatin1Char(' ') + words.reason;
    }
    if (words.state == State::checkFirst) return DoseLine::tr("Answer the check first");
    return words.reason;
}

}  // namespace

DoseLine::DoseLine(CareModel& care, const remedies::Medicine& medicine, QWidget* parent)
    : QWidget(parent)
    , m_care(care)
    , m_medicine(medicine)
    , m_state(new TextLabel(Type::body, Tone::second))
    , m_times(new TextLabel(Type::caption, Tone::second))
    , m_log(new Button(tr("Log"), Button::Form::plain))
    , m_why(new Why(qt(medicine.id)))
    , m_message(new TextLabel(Type::body))
    , m_already(new Button(tr("I took it already"), Button::Form::text))
    , m_first(new DoseFirst(care, medicine))
{
    const QString name = productName(medicine);
    setObjectName(named("dose_", medicine.id));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(8);
    auto* words = new Stack(0);
    words->column()->addWidget(new TextLabel(name, Type::row));
    words->column()->addWidget(m_state);
    words->column()->addWidget(m_times);
    auto* row = new Columns(12, 600);
    row->addColumn(words, 1, Qt::AlignVCenter);
    row->addColumn(buildActions(), 0, Qt::AlignVCenter);
    column->addWidget(row);
    column->addWidget(m_why);
    m_state->setObjectName(QStringLiteral("doseState"));
    m_message->setObjectName(named("message_", medicine.id));
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(m_first);
    m_first->hide();
    m_already->setObjectName(named("already_", medicine.id));
    m_already->setAccessibleName(tr("I took it already: %1").arg(name));
    column->addWidget(m_already, 0, Qt::AlignLeft);
    column->addWidget(buildWhen());
    closeWhen();

    connect(m_log, &Button::clicked, this, [this] { log(Kind::now); });
    connect(m_already, &Button::clicked, this, &DoseLine::askWhen);
    connect(m_first, &DoseFirst::saved, this, [this] {
        m_message->say({});
        if (m_first->isHidden())
            m_log->setFocus(Qt::OtherFocusReason);
        else
            m_first->focusFirst();
        Q_EMIT stepChanged();
    });
}

// How many, Log, and beside it why not.
QWidget* DoseLine::buildActions()
{
    m_log->setObjectName(named("log_", m_medicine.id));
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_log);
    row->addWidget(m_why->button());
    row->addStretch(1);
    auto* acts = new Columns(12, 0);
    m_acts = acts;
    m_buttons = buttons;
    if (m_medicine.mostAtOnce > 1) {
        std::vector<Segmented::Option> options;
        for (int i = 1; i <= m_medicine.mostAtOnce; ++i) {
            options.push_back({i == 1 ? tr("1 tablet") : QLocale().toString(i), static_cast<Qt::Key>(Qt::Key_0 + i),
                               named("tablets_", m_medicine.id) + QStringLiteral("_%1").arg(i)});
        }
        m_tablets = new Segmented(tr("tablets of %1").arg(productName(m_medicine)), options);
        m_tablets->choose(0);
        connect(m_tablets, &Segmented::chosenByPerson, this, [this] {
            if (!m_care.person()) return;
            if (const auto log = m_care.journal().careLog(*m_care.person())) showState(*log);
        });
        acts->addColumn(m_tablets, 0, Qt::AlignVCenter | Qt::AlignLeft);
    }
    acts->addColumn(buttons, 0, Qt::AlignVCenter);
    return acts;
}

QWidget* DoseLine::buildWhen()
{
    m_when = new Stack(8);
    m_count = addNumberField(m_when->column(), tr("How many tablets:"),
                             named("alreadyTablets_", m_medicine.id).toLatin1().constData());
    m_when->column()->addWidget(new TextLabel(tr("When was it?"), Type::row));
    m_time = new OnsetPicker(OnsetPicker::Of::dose);
    m_when->column()->addWidget(m_time);
    auto* save = new Button(tr("Save"), Button::Form::plain);
    save->setObjectName(named("saveAlready_", m_medicine.id));
    save->setAccessibleName(tr("Save what was taken: %1").arg(productName(m_medicine)));
    m_when->column()->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &Button::clicked, this, [this] { log(Kind::already); });
    return m_when;
}

void DoseLine::askWhen()
{
    m_time->reset(m_care.wallNow(), m_care.zone());
    m_count->setText(QString::number(tablets()));
    m_already->hide();
    m_when->show();
    m_count->setFocus(Qt::OtherFocusReason);
    m_count->selectAll();
}

void DoseLine::closeWhen()
{
    m_already->show();
    m_when->hide();
}

int DoseLine::tablets() const
{
    return m_tablets == nullptr ? 1 : m_tablets->chosen() + 1;
}

void DoseLine::show(const facts::CareLog& log)
{
    const bool isNew = DoseFirst::isNeeded(m_care, log, m_medicine);
    m_log->setText(isNew ? tr("Set up") : tr("Log"));
    m_log->setAccessibleName(tr("%1: %2").arg(productName(m_medicine), m_log->text()));
    showState(log);
    // Side by side wherever both fit: how wide they are follows what the button says.
    if (m_tablets != nullptr)
        m_acts->setBreakAtMeasured(m_tablets->sizeHint().width() + 12 + m_buttons->minimumSizeHint().width());
    if (!isNew) m_opened = false;
    if (m_opened)
        m_first->ask(log);
    else
        m_first->hide();
}

void DoseLine::showState(const facts::CareLog& log)
{
    const auto stateFor = [&](int tablets) {
        return plan::doseStateFor(log, m_care.plan().now, std::nullopt, m_care.zone(), m_medicine.id, tablets);
    };
    const int chosen = tablets();
    const auto state = stateFor(chosen);
    const bool isAvailable = state.state == remedies::State::available;
    const bool oneMayBe = chosen > 1 && !isAvailable && stateFor(1).state == remedies::State::available;
    if (oneMayBe) {
        m_state->say(state.until
                         ? tr("One tablet may be now, %1 from %2").arg(tabletsText(chosen), m_care.moment(*state.until))
                         : tr("One tablet may be now"));
    } else {
        const bool asks = isAvailable && asksFirst(m_care, log, m_medicine.id);
        m_state->say(stateText(m_care, remedyWords(m_care, state), asks));
    }
    m_times->say(painTimesText(log, QStringLiteral("dose.") + qt(m_medicine.id), m_care.plan().now));
    m_why->say(productName(m_medicine), whyOf(m_care, log, state, chosen));
}

void DoseLine::reset()
{
    m_opened = false;
    m_message->say({});
    m_why->close();
    closeWhen();
    m_first->hide();
    if (m_tablets != nullptr) m_tablets->choose(0);
}

void DoseLine::focusFirst()
{
    m_log->setFocus(Qt::OtherFocusReason);
}

void DoseLine::say(const QString& sentence)
{
    m_message->say(sentence);
    if (!sentence.isEmpty()) Q_EMIT said(sentence);
}

void DoseLine::log(Kind kind)
{
    const bool alreadyTaken = kind == Kind::already;
    if (!m_care.person()) return;
    const auto before = m_care.journal().careLog(*m_care.person());
    if (!alreadyTaken && before && DoseFirst::isNeeded(m_care, *before, m_medicine)) {
        m_opened = true;
        show(*before);
        m_first->focusFirst();
        return Q_EMIT stepChanged();
    }
    journal::NewDose dose;
    dose.product = std::string{m_medicine.id};
    dose.tablets = alreadyTaken ? m_count->text().trimmed().toInt() : tablets();
    dose.alreadyTaken = alreadyTaken;
    if (alreadyTaken && (dose.tablets < 1 || dose.tablets > kMostTaken)) {
        m_count->setFocus(Qt::OtherFocusReason);
        return say(
            tr("Enter how many tablets it was: a whole number from 1 to %1.").arg(QLocale().toString(kMostTaken)));
    }
    if (alreadyTaken) dose.time = m_time->onset(m_care.wallNow(), m_care.zone()).at;
    const auto outcome = m_care.journal().recordDose(m_care.person(), dose);
    if (!outcome) {
        if (!alreadyTaken) closeWhen();
        return say(m_care.text(journal::messageOf(outcome.error())));
    }
    m_opened = false;
    closeWhen();
    const QString noted = tr("Noted: %1, %2").arg(productName(m_medicine), tabletsText(dose.tablets));
    const QString warning = ruleSentences(outcome->warnings);
    say(warning);
    Q_EMIT logged(noted);
}

}  // namespace nape::app
