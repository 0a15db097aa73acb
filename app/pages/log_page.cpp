// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/log_page.h"

#include "pages/onset_picker.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/field.h"
#include "widgets/flow_layout.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/neck_map.h"
#include "widgets/pain_scale.h"
#include "widgets/task_frame.h"
#include "widgets/text_label.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nape::app {

namespace {

constexpr std::array<const char*, 11> kAdult{"sleep_position", "exercise_strain", "heavy_carry", "shoulder_bag",
                                             "held_position",  "phone_cradle",    "posture",     "stress",
                                             "dehydration",    "bedding",         "grinding"};
constexpr std::array<const char*, 3> kChild{"screens", "sports_strain", "backpack"};

QWidget* heading(const QString& text, const QString& quiet)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new TextLabel(text, Type::row));
    if (quiet.isEmpty()) return row;
    line->addWidget(new TextLabel(quiet, Type::body, Tone::second));
    line->addStretch(1);
    return row;
}

}  // namespace

struct LogPage::Parts {
    TaskFrame* frame = nullptr;
    NeckMap* map = nullptr;
    PainScale* scale = nullptr;
    TextLabel* painText = nullptr;
    OnsetPicker* onset = nullptr;
    FlowLayout* triggers = nullptr;
    std::vector<Chip*> chips;
    bool forChild = false;
    QPlainTextEdit* note = nullptr;
    QString failure;  ///< why the last save did not happen
};

LogPage::LogPage(CareModel& care, QWidget* parent)
    : Page(care, parent)
    , m_parts(std::make_unique<Parts>())
{
    auto& p = *m_parts;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    p.frame = new TaskFrame(tr("Cancel"), QStringLiteral("x"), 1120, this);
    whole->addWidget(p.frame);
    connect(p.frame->back(), &Button::clicked, this, [this] { Q_EMIT goTo(PageId::today); });

    auto* left = new Stack(8);
    // First what has to be said, then what can wait: the scale is never below the edge.
    auto* painRow = new QHBoxLayout;
    painRow->addWidget(new TextLabel(tr("How strong is it?"), Type::title), 1);
    p.painText = new TextLabel(Type::section);
    p.painText->setWordWrap(false);
    painRow->addWidget(p.painText, 0, Qt::AlignBottom);
    left->column()->addLayout(painRow);
    p.scale = new PainScale(false);
    p.scale->setObjectName(QStringLiteral("painScale"));
    left->column()->addWidget(p.scale);
    left->column()->addSpacing(8);
    left->column()->addWidget(heading(tr("Touch where it hurts"), tr("can wait")));
    p.map = new NeckMap;
    left->column()->addWidget(p.map, 1);

    auto* right = new Stack(8);
    right->column()->addWidget(heading(tr("When did it start?"), {}));
    p.onset = new OnsetPicker;
    right->column()->addWidget(p.onset);
    right->column()->addSpacing(20);
    right->column()->addWidget(heading(tr("What set it off?"), tr("can wait")));
    auto* holder = new QWidget;
    p.triggers = new FlowLayout(8, holder);
    right->column()->addWidget(holder);
    right->column()->addSpacing(20);
    right->column()->addWidget(heading(tr("Note"), tr("can wait")));
    p.note = new QPlainTextEdit;
    p.note->setObjectName(QStringLiteral("logNote"));
    p.note->setPlaceholderText(tr("A few words, if you like"));
    auto* noteField = new Field(p.note, tr("Note"));
    constexpr int kLines = 3;
    noteField->setFixedHeight(std::max(84, kLines * QFontMetrics(fontOf(Type::body)).lineSpacing() + 24));
    right->column()->addWidget(noteField);
    right->column()->addStretch(1);

    auto* columns = new Columns(32, kNarrow);
    columns->addColumn(left, 1);
    columns->addColumn(right, 1);
    p.frame->body()->column()->setSpacing(8);
    p.frame->body()->column()->addWidget(columns, 1);

    auto* saveButton = p.frame->addFooter(tr("Save and check it is safe"));
    saveButton->setObjectName(QStringLiteral("saveAndCheckButton"));
    saveButton->setTrailingIcon(QStringLiteral("right"));
    p.frame->footerText()->setObjectName(QStringLiteral("logSummary"));
    showKeys(*saveButton, Act::save);
    connect(saveButton, &Button::clicked, this, &LogPage::save);
    auto* key = new QShortcut(keysOf(Act::save), this);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, this, &LogPage::save);

    const auto changed = [this] {
        m_parts->failure.clear();
        summarise();
    };
    connect(p.map, &NeckMap::zonesChanged, this, changed);
    connect(p.scale, &PainScale::painChosen, this, changed);
    connect(p.onset, &OnsetPicker::onsetChanged, this, changed);
    offerTriggers();
    clear();
}

LogPage::~LogPage() = default;

void LogPage::offerTriggers()
{
    auto& p = *m_parts;
    emptyLayout(p.triggers);
    p.chips.clear();
    const auto add = [&](const char* id) {
        const QString trigger = QString::fromLatin1(id);
        auto* chip = new Chip(triggerName(trigger), trigger, p.triggers->parentWidget());
        chip->setObjectName(QStringLiteral("trigger_") + trigger);
        p.triggers->addWidget(chip);
        p.chips.push_back(chip);
    };
    if (p.forChild) {
        for (const char* id : kChild)
            add(id);
    }
    for (const char* id : kAdult)
        add(id);
    chainTabs(p.onset->findChild<QWidget*>(QStringLiteral("onsetTime")), p.triggers->parentWidget());
}

void LogPage::refresh()
{
    auto& p = *m_parts;
    const auto context = m_care.journal().checkContext(m_care.person());
    const bool forChild = context && context->age && context->age->mayBeChild() && context->age->maxMonths < 18 * 12;
    if (forChild == p.forChild) return;
    p.forChild = forChild;
    offerTriggers();
}

void LogPage::entered()
{
    refresh();
    if (!m_parts->scale->pain() && m_parts->note->document()->isEmpty() && m_parts->map->chosen().isEmpty()) clear();
    m_parts->scale->setFocus(Qt::OtherFocusReason);
    m_parts->frame->scroll()->ensureVisible(0, 0);
}

void LogPage::clear()
{
    auto& p = *m_parts;
    p.map->setChosen({});
    p.scale->setPain(std::nullopt);
    p.onset->reset(m_care.wallNow(), m_care.zone());
    for (auto* chip : p.chips)
        chip->setChecked(false);
    p.note->clear();
    p.failure.clear();
    summarise();
}

void LogPage::summarise()
{
    auto& p = *m_parts;
    const auto pain = p.scale->pain();
    p.painText->setText(pain ? tr("%1 of 10").arg(QLocale().toString(*pain)) : QString());
    p.frame->primary()->setEnabled(pain.has_value());
    if (!p.failure.isEmpty()) return p.frame->footerText()->setText(p.failure);
    QStringList words;
    const QString where = zoneNames(p.map->chosen());
    if (!where.isEmpty()) words.append(where);
    words.append(pain ? tr("pain %1").arg(QLocale().toString(*pain)) : tr("First say how strong it is, from 0 to 10."));
    const QString since = p.onset->summary();
    if (!since.isEmpty()) words.append(since);
    QString line = words.join(QStringLiteral(" · "));
    line[0] = line[0].toUpper();
    p.frame->footerText()->setText(line);
}

void LogPage::save()
{
    auto& p = *m_parts;
    const auto pain = p.scale->pain();
    if (!pain) return;
    const auto onset = p.onset->onset(m_care.wallNow(), m_care.zone());
    journal::NewEpisode episode;
    episode.pain = {*pain};
    episode.onset = onset.at;
    episode.estimated = onset.estimated;
    episode.where = ids(p.map->chosen());
    for (const auto* chip : p.chips) {
        if (chip->isChecked()) episode.triggers.push_back(chip->id().toStdString());
    }
    episode.note = p.note->toPlainText().toStdString();
    const auto outcome = m_care.journal().logEpisode(m_care.person(), episode);
    if (!outcome) {
        // Nothing is lost: what was typed stays, and the reason stands beside the button.
        p.failure = m_care.text(journal::messageOf(outcome.error()));
        Q_EMIT announced(p.failure);
        summarise();
        return;
    }
    clear();
    m_care.refresh();
    Q_EMIT goTo(PageId::check);
}

void LogPage::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return save();
    if (plain && m_parts->scale->takeDigit(event->key())) return;
    if (event->key() == Qt::Key_Escape) return Q_EMIT goTo(PageId::today);
    Page::keyPressEvent(event);
}

}  // namespace nape::app
