// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/episode_page.h"

#include "clock/iso8601.h"
#include "pages/episode_edit.h"
#include "pages/episode_facts.h"
#include "pages/episode_words.h"
#include "pages/fact_line.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/layouts.h"
#include "widgets/neck_map.h"
#include "widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace nape::app {

struct EpisodePage::Parts {
    facts::FactId id;
    EpisodeWords words;
    TextLabel* title = nullptr;
    TextLabel* second = nullptr;
    NeckPicture* picture = nullptr;
    Button* edit = nullptr;
    EpisodeEdit* editor = nullptr;
    QVBoxLayout* list = nullptr;
    QString shown;
};

EpisodePage::EpisodePage(CareModel& care, QWidget* parent)
    : Page(care, parent)
    , m_parts(std::make_unique<Parts>())
{
    auto& p = *m_parts;
    auto* body = new RoomBody(820);
    body->setBeginsLike(kRoom);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(body));
    auto* back = new Button(tr("History"), Button::Form::text);
    back->setObjectName(QStringLiteral("backButton"));
    back->setLeadingIcon(QStringLiteral("back"));
    body->column()->addWidget(back, 0, Qt::AlignLeft);
    connect(back, &Button::clicked, this, [this] { Q_EMIT goTo(PageId::history); });

    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    auto* words = new QVBoxLayout;
    p.title = new TextLabel(Type::title);
    p.second = new TextLabel(Type::body, Tone::second);
    words->addWidget(p.title);
    words->addWidget(p.second);
    words->addStretch(1);
    head->addLayout(words, 1);
    p.picture = new NeckPicture(96);
    head->addWidget(p.picture, 0, Qt::AlignTop);
    body->column()->addLayout(head);

    auto* actions = new FlowLayout(8);
    p.edit = new Button(tr("Edit"), Button::Form::plain);
    p.edit->setObjectName(QStringLiteral("editEpisodeButton"));
    p.edit->setLeadingIcon(QStringLiteral("edit"));
    auto* remove = new Button(tr("Delete"), Button::Form::plain);
    remove->setObjectName(QStringLiteral("deleteEpisodeButton"));
    remove->setLeadingIcon(QStringLiteral("trash"));
    actions->addWidget(p.edit);
    actions->addWidget(remove);
    body->column()->addLayout(actions);
    p.editor = new EpisodeEdit;
    p.editor->hide();
    body->column()->addWidget(p.editor);
    auto* card = new Card;
    card->column()->setContentsMargins(0, 8, 0, 8);
    card->column()->setSpacing(0);
    p.list = card->column();
    body->column()->addWidget(card);
    body->column()->addStretch(1);
    connect(p.edit, &Button::clicked, this, &EpisodePage::edit);
    connect(remove, &Button::clicked, this, &EpisodePage::removeEpisode);
    connect(p.editor, &EpisodeEdit::cancelled, this, [this] { m_parts->editor->hide(); });
    connect(p.editor, &EpisodeEdit::saved, this, &EpisodePage::saveEdit);
}

EpisodePage::~EpisodePage() = default;

void EpisodePage::showEpisode(const QString& id)
{
    m_parts->id = {id.toStdString()};
    m_parts->editor->hide();
    refresh();
}

void EpisodePage::refresh()
{
    auto& p = *m_parts;
    if (!m_care.person()) return;
    const auto log = m_care.journal().careLog(*m_care.person());
    if (!log) return m_care.report(log.error());
    const auto* episode = log->find<facts::Episode>(p.id);
    if (episode == nullptr) return;
    p.words = wordsOf(m_care, *log, *episode);
    p.title->setText(p.words.days);
    QStringList lines{p.words.length};
    if (!p.words.where.isEmpty()) lines << p.words.where;
    if (!p.words.triggers.isEmpty()) lines << p.words.triggers;
    if (!episode->value.note.empty()) lines << qt(std::string_view(episode->value.note));
    p.second->setText(lines.join(QLatin1Char('\n')));
    p.picture->setZones(p.words.zones);
    const auto facts = factsOf(m_care, *log, *episode);
    QString key = qt(std::string_view(p.id.value));
    for (const auto& fact : facts)
        key += QString::number(fact.at.time_since_epoch().count()) + fact.text;
    if (key == p.shown) return;
    p.shown = key;
    rebuildKeepingFocus(p.list->parentWidget(), [&] { fill(facts); });
}

void EpisodePage::fill(const std::vector<EpisodeFact>& facts)
{
    auto& p = *m_parts;
    emptyLayout(p.list);
    for (const auto& fact : facts) {
        auto* line = new FactLine(fact, m_care.moment(fact.at));
        p.list->addWidget(line);
        connect(line, &FactLine::painCorrected, this, [this, id = fact.id](int pain) {
            if (m_care.carriedOut(m_care.journal().edit(id, {{"pain", std::to_string(pain)}}))) {
                Q_EMIT undoOffered(tr("Changed the pain to %1").arg(QLocale().toString(pain)));
            }
        });
        connect(line, &FactLine::removed, this, [this, id = fact.id, text = fact.text] {
            if (m_care.carriedOut(m_care.journal().remove(id))) Q_EMIT undoOffered(tr("Deleted: %1").arg(text));
        });
    }
}

void EpisodePage::edit()
{
    auto& p = *m_parts;
    if (!m_care.person()) return;
    const auto log = m_care.journal().careLog(*m_care.person());
    const auto* episode = log ? log->find<facts::Episode>(p.id) : nullptr;
    if (episode == nullptr) return;
    p.editor->show(*episode, wallTime(episode->header.at, m_care.zone()), wallTime(m_care.wallNow(), m_care.zone()));
    p.editor->show();
    p.editor->focusFirst();
}

void EpisodePage::saveEdit()
{
    auto& p = *m_parts;
    std::vector<std::pair<std::string, std::string>> changes;
    if (const auto onset = p.editor->onset()) {
        changes.emplace_back("onset", clock::formatTime(m_care.zone().instantOf(*onset), m_care.zone()));
    }
    changes.emplace_back("where", p.editor->zones().join(QLatin1Char(',')).toStdString());
    changes.emplace_back("note", p.editor->note().toStdString());
    const auto outcome = m_care.journal().edit(p.id, changes);
    if (!outcome) {
        const QString why = m_care.text(journal::messageOf(outcome.error()));
        p.editor->setMessage(why);
        return Q_EMIT announced(why);
    }
    p.editor->hide();
    m_care.refresh();
    refresh();
    Q_EMIT undoOffered(tr("Changed the episode"));
}

void EpisodePage::removeEpisode()
{
    const QString days = m_parts->words.days;
    if (!m_care.carriedOut(m_care.journal().remove(m_parts->id))) return;
    Q_EMIT goTo(PageId::history);
    Q_EMIT undoOffered(tr("Deleted the episode: %1").arg(days));
}

void EpisodePage::entered()
{
    refresh();
    m_parts->edit->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
