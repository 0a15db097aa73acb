// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/command.h"

namespace nape::journal {

Journal::Journal(std::unique_ptr<JournalState> state)
    : m_state(std::move(state))
{
}

Journal::~Journal() = default;

Expected<std::unique_ptr<Journal>> Journal::open(const std::filesystem::path& folder, const clock::Clock& clock,
                                                 const clock::Zone& zone)
{
    auto store = store::Store::open(folder, store::Store::Missing::leave);
    if (!store) return tl::unexpected(toFailure(std::move(store.error())));
    auto state = std::make_unique<JournalState>(JournalState{clock, zone, std::move(*store)});
    return std::unique_ptr<Journal>{new Journal{std::move(state)}};
}

std::filesystem::path Journal::defaultFolder()
{
    return store::defaultFolder();
}

std::filesystem::path Journal::databasePath() const
{
    return m_state->store->databasePath();
}

std::filesystem::path Journal::folder() const
{
    return m_state->store->folder();
}

Expected<std::string> Journal::quickCheck() const
{
    return pass(m_state->store->quickCheck());
}

Expected<long long> Journal::dataVersion() const
{
    return pass(m_state->store->dataVersion());
}

Expected<Verified> Journal::verify() const
{
    auto found = m_state->store->verify();
    if (!found) return tl::unexpected(toFailure(std::move(found.error())));
    return Verified{found->ok(), found->schema, found->integrity, std::move(found->counts)};
}

Expected<std::filesystem::path> Journal::backup(std::optional<std::filesystem::path> folder) const
{
    const auto& store = *m_state->store;
    return pass(m_state->store->backup(folder.value_or(store.backupFolder()), m_state->clock.now()));
}

Expected<Restored> Journal::restore(const std::filesystem::path& folder, const std::filesystem::path& file,
                                    const clock::Clock& clock)
{
    const auto done = pass(store::restoreInto(folder, file, clock.now()));
    if (!done) return tl::unexpected(done.error());
    const auto& kept = done->carried;
    return Restored{done->safetyCopy, kept.readable, kept.sessions, kept.doses, kept.checks, kept.clearances};
}

}  // namespace nape::journal
