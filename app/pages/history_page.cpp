// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history_page.h"

#include "pages/episode_row.h"
#include "pages/episode_words.h"
#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

struct HistoryPage::Parts {
    QVBoxLayout* list = nullptr;
    TextLabel* empty = nullptr;
    Card* card = nullptr;
    QString shown;
};

HistoryPage::HistoryPage(CareModel& care, QWidget* parent)
    : Page(care, parent)
    , m_parts(std::make_unique<Parts>())
{
    auto& p = *m_parts;
    auto* body = new RoomBody(820);
    body->setBeginsLike(kRoom);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(body));
    body->column()->addWidget(new TextLabel(tr("History"), Type::title));
    p.empty = new TextLabel(tr("No episodes yet. They show here once you have logged one."), Type::body, Tone::second);
    body->column()->addWidget(p.empty);
    p.card = new Card;
    p.card->column()->setContentsMargins(8, 8, 8, 8);
    p.card->column()->setSpacing(0);
    p.list = p.card->column();
    body->column()->addWidget(p.card);
    body->column()->addStretch(1);
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::refresh()
{
    auto& p = *m_parts;
    std::vector<EpisodeWords> episodes;
    if (m_care.person()) {
        const auto log = m_care.journal().careLog(*m_care.person());
        if (!log) return m_care.report(log.error());
        for (const auto& episode : log->live<facts::Episode>())
            episodes.push_back(wordsOf(m_care, *log, episode));
    }
    std::ranges::reverse(episodes);
    QString key;
    for (const auto& words : episodes) {
        key += words.id + words.days + words.length + words.where + words.triggers
            + QString::number(words.highest.value_or(-1));
    }
    p.empty->setVisible(episodes.empty());
    p.card->setVisible(!episodes.empty());
    if (key == p.shown) return;
    p.shown = key;
    emptyLayout(p.list);
    for (const auto& words : episodes) {
        auto* row = new EpisodeRow(words);
        p.list->addWidget(row);
        connect(row, &EpisodeRow::clicked, this, [this, id = words.id] { Q_EMIT openEpisode(id); });
    }
}

void HistoryPage::entered()
{
    refresh();
    if (auto* first = m_parts->card->findChild<EpisodeRow*>()) first->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
