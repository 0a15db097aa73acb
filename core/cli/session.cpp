// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

namespace nape::cli {

journal::Expected<journal::Journal*> Session::journal()
{
    if (m_journal) return m_journal.get();
    const auto path = folder.empty() ? journal::Journal::defaultFolder() : std::filesystem::path{folder};
    auto opened = journal::Journal::open(path, m_clock, *m_zone);
    if (!opened) return tl::unexpected(std::move(opened.error()));
    const auto health = (*opened)->quickCheck();
    if (!health) return tl::unexpected(health.error());
    if (*health != "ok") {
        return tl::unexpected<journal::Failure>{journal::StorageFailed{
            {QT_TRANSLATE_NOOP("nape",
                               "The file %1 is damaged. Nothing was changed. Bring back a backup with \"restore\"; "
                               "they lie in the folder backups beside it."),
             {(*opened)->databasePath().string()}},
            *health}};
    }
    m_journal = std::move(*opened);
    return m_journal.get();
}

journal::Expected<journal::Journal::Who> Session::named()
{
    if (!person) return std::nullopt;
    auto door = journal();
    if (!door) return tl::unexpected(std::move(door.error()));
    return (*door)->personNamed(person);
}

journal::Expected<journal::Journal*> Session::journalOf(const facts::FactId& entry)
{
    auto door = journal();
    if (!door || !person) return door;
    const auto who = named();
    if (!who) return tl::unexpected(who.error());
    const auto found = (*door)->find(entry);
    if (!found) return tl::unexpected(found.error());
    if (!*found || (*found)->header.person == who->value_or(facts::PersonId{})) return door;
    return tl::unexpected<journal::Failure>{
        journal::BadInput{{QT_TRANSLATE_NOOP("nape", "%1 has no entry with the id %2."), {*person, entry.value}}}};
}

journal::Expected<Session::Meant> Session::meant()
{
    auto door = journal();
    if (!door) return tl::unexpected(std::move(door.error()));
    auto who = (*door)->personNamed(person);
    if (!who) return tl::unexpected(std::move(who.error()));
    return Meant{**door, *who};
}

}  // namespace nape::cli
