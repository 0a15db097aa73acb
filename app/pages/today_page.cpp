// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today_page.h"

#include "pages/today_open.h"
#include "pages/today_rest.h"

#include <QKeyEvent>
#include <QStackedLayout>

namespace nape::app {

struct TodayPage::Parts {
    QStackedLayout* stack = nullptr;
    TodayRest* rest = nullptr;
    TodayOpen* open = nullptr;
};

TodayPage::TodayPage(CareModel& care, QWidget* parent)
    : Page(care, parent)
    , m_parts(std::make_unique<Parts>())
{
    m_parts->stack = new QStackedLayout(this);
}

TodayPage::~TodayPage() = default;

void TodayPage::buildRest()
{
    auto& p = *m_parts;
    p.rest = new TodayRest(m_care);
    p.stack->addWidget(p.rest);
    connect(p.rest, &TodayRest::hurts, this, [this] { Q_EMIT goTo(PageId::log); });
    connect(p.rest, &TodayRest::episodeWanted, this, &Page::openEpisode);
    connect(p.rest, &TodayRest::checkWanted, this, [this] { Q_EMIT goTo(PageId::check); });
    connect(p.rest, &TodayRest::remedyWanted, this, &Page::openRemedy);
    connect(p.rest, &TodayRest::done, this, &Page::undoOffered);
    connect(p.rest, &TodayRest::goodDaySaid, this, [this] {
        if (m_care.carriedOut(m_care.journal().goodDay(m_care.person())))
            Q_EMIT undoOffered(tr("Noted: no spasm today"));
    });
}

void TodayPage::buildOpen()
{
    auto& p = *m_parts;
    p.open = new TodayOpen(m_care);
    p.stack->addWidget(p.open);
    connect(p.open, &TodayOpen::checkWanted, this, [this] { Q_EMIT goTo(PageId::check); });
    connect(p.open, &TodayOpen::resultWanted, this, [this] { Q_EMIT goTo(PageId::result); });
    connect(p.open, &TodayOpen::contactsWanted, this, [this] {
        m_care.askForContacts();
        Q_EMIT goTo(PageId::people);
    });
    connect(p.open, &TodayOpen::remedyWanted, this, &Page::openRemedy);
    connect(p.open, &TodayOpen::notedWanted, this, [this] {
        if (const auto& open = m_care.plan().episode) Q_EMIT openEpisode(QString::fromStdString(open->value));
    });
    connect(p.open, &TodayOpen::done, this, &Page::undoOffered);
}

void TodayPage::refresh()
{
    auto& p = *m_parts;
    if (m_care.plan().episode) {
        if (p.open == nullptr) buildOpen();
        p.open->refresh();
        p.stack->setCurrentWidget(p.open);
    } else {
        if (p.rest == nullptr) buildRest();
        p.rest->refresh();
        p.stack->setCurrentWidget(p.rest);
    }
}

void TodayPage::entered()
{
    refresh();
    if (m_care.plan().episode)
        m_parts->open->focusFirst();
    else
        m_parts->rest->focusFirst();
}

}  // namespace nape::app
