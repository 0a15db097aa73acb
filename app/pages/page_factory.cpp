// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_factory.h"

#include "pages/check_page.h"
#include "pages/dose_page.h"
#include "pages/episode_page.h"
#include "pages/exercise_page.h"
#include "pages/guides_page.h"
#include "pages/heat_page.h"
#include "pages/history_page.h"
#include "pages/ice_page.h"
#include "pages/log_page.h"
#include "pages/people_page.h"
#include "pages/result_page.h"
#include "pages/settings_page.h"
#include "pages/today_page.h"
#include "theme/focus_ring.h"

#include <array>

namespace nape::app {

namespace {

struct Word {
    PageId id;
    const char* word;
};
constexpr std::array<Word, 13> kWords{{{PageId::today, "today"},
                                       {PageId::log, "log"},
                                       {PageId::check, "check"},
                                       {PageId::result, "result"},
                                       {PageId::session, "session"},
                                       {PageId::heat, "heat"},
                                       {PageId::dose, "dose"},
                                       {PageId::exercise, "exercise"},
                                       {PageId::history, "history"},
                                       {PageId::episode, "episode"},
                                       {PageId::guides, "guides"},
                                       {PageId::settings, "settings"},
                                       {PageId::people, "people"}}};

std::unique_ptr<Page> make(PageId id, CareModel& care)
{
    switch (id) {
    case PageId::today: return std::make_unique<TodayPage>(care, nullptr);
    case PageId::log: return std::make_unique<LogPage>(care, nullptr);
    case PageId::check: return std::make_unique<CheckPage>(care, nullptr);
    case PageId::result: return std::make_unique<ResultPage>(care, nullptr);
    case PageId::session: return std::make_unique<IcePage>(care, nullptr);
    case PageId::heat: return std::make_unique<HeatPage>(care, nullptr);
    case PageId::dose: return std::make_unique<DosePage>(care, nullptr);
    case PageId::exercise: return std::make_unique<ExercisePage>(care, nullptr);
    case PageId::history: return std::make_unique<HistoryPage>(care, nullptr);
    case PageId::episode: return std::make_unique<EpisodePage>(care, nullptr);
    case PageId::guides: return std::make_unique<GuidesPage>(care, nullptr);
    case PageId::settings: return std::make_unique<SettingsPage>(care, nullptr);
    case PageId::people: return std::make_unique<PeoplePage>(care, nullptr);
    }
    return nullptr;
}

}  // namespace

std::unique_ptr<Page> makePage(PageId id, CareModel& care)
{
    auto page = make(id, care);
    page->setObjectName(wordOf(id));
    new FocusRing(page.get());
    return page;
}

QString wordOf(PageId id)
{
    for (const auto& [page, word] : kWords) {
        if (page == id) return QString::fromLatin1(word);
    }
    return {};
}

std::optional<PageId> pageOfWord(const QString& word)
{
    for (const auto& [page, known] : kWords) {
        if (word == QString::fromLatin1(known)) return page;
    }
    return std::nullopt;
}

std::optional<PageId> pageOfRemedy(const QString& row)
{
    if (row == QStringLiteral("ice")) return PageId::session;
    if (row == QStringLiteral("heat")) return PageId::heat;
    for (const char* told : {"relax", "stretches", "massage"}) {
        if (row == QString::fromLatin1(told)) return PageId::guides;
    }
    if (row.startsWith(QLatin1String(kLedThrough))) return PageId::exercise;
    if (row == QStringLiteral("dose") || row.startsWith(QStringLiteral("dose."))) return PageId::dose;
    return std::nullopt;
}

}  // namespace nape::app
