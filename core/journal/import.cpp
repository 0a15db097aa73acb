// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"
#include "journal/import_plan.h"

#include "exchange/archive_reader.h"

#include <fstream>
#include <iterator>

// Bringing in what Nape wrote elsewhere: all of it or nothing.
namespace nape::journal {
namespace {

Expected<std::string> contentOf(const std::filesystem::path& path)
{
    std::error_code unknown;
    std::string text;
    bool isRead = false;
    // A folder opens like a file, and throws when it is read.
    if (!std::filesystem::is_directory(path, unknown)) {
        std::ifstream file(path, std::ios::binary);
        text.assign(std::istreambuf_iterator<char>{file}, {});
        isRead = file.is_open() && !file.bad();
    }
    if (!isRead) {
        return badInput(QT_TRANSLATE_NOOP("nape", "The file %1 cannot be read. Look at its name and place."),
                        {path.string()});
    }
    return text;
}

Expected<ImportPlan> planned(JournalState& state, const std::vector<facts::Fact>& archive)
{
    auto here = pass(state.store->everything());
    if (!here) return tl::unexpected(std::move(here.error()));
    auto stamp = pass(state.store->newestOwnStamp());
    if (!stamp) return tl::unexpected(std::move(stamp.error()));
    return planImport(*here, archive, facts::effectiveNow(state.clock.now(), *stamp).at, state.zone);
}

}  // namespace

Expected<ImportReport> Journal::importJson(const std::filesystem::path& file, ImportMode mode)
{
    const auto text = contentOf(file);
    if (!text) return tl::unexpected(text.error());
    auto archive = exchange::readArchive(*text, store::kSchemaVersion);
    if (!archive) return tl::unexpected<Failure>{BadInput{std::move(archive.error())}};
    auto plan = planned(*m_state, *archive);
    if (!plan || mode == ImportMode::dryRun || plan->writes.empty()) {
        return plan ? Expected<ImportReport>{std::move(plan->report)} : tl::unexpected(std::move(plan.error()));
    }
    auto transaction = m_state->store->begin("import", m_state->clock.now());
    if (!transaction) return tl::unexpected(toFailure(std::move(transaction.error())));
    plan = planned(*m_state, *archive);  // again, now that nobody else can write
    if (!plan) return tl::unexpected(std::move(plan.error()));
    for (auto& write : plan->writes) {
        NAPE_TRY(pass(write.isNew ? transaction->append(write.fact) : transaction->addVersion(write.fact)));
    }
    NAPE_TRY(pass(transaction->commit()));
    return std::move(plan->report);
}

}  // namespace nape::journal
