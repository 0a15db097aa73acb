// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"

#include <fstream>

namespace nape::journal {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Failure> notWritten(const fs::path& path, std::string detail)
{
    return tl::unexpected<Failure>{StorageFailed{
        {QT_TRANSLATE_NOOP("nape",
                           "The file %1 cannot be written. Look at the folder and the room on the disk, and try "
                           "again."),
         {path.string()}},
        std::move(detail)}};
}

}  // namespace

Expected<std::string> Journal::archive(const exchange::ArchiveOptions& options) const
{
    auto facts = pass(m_state->store->everything());
    if (!facts) return tl::unexpected(std::move(facts.error()));
    return exchange::toArchive(*facts, options, store::kSchemaVersion);
}

Expected<void> Journal::exportJson(const fs::path& out, const exchange::ArchiveOptions& options) const
{
    const auto text = archive(options);
    if (!text) return tl::unexpected(text.error());
    // Written beside its place and moved there whole: whoever looks finds the old file or the new one.
    auto draft = out;
    draft += ".part";
    std::error_code error;
    {
        std::ofstream file(draft, std::ios::binary | std::ios::trunc);
        fs::permissions(draft, fs::perms::owner_read | fs::perms::owner_write, error);
        file << *text;
        file.flush();
        if (!file) {
            fs::remove(draft, error);
            return notWritten(out, "write failed");
        }
    }
    fs::rename(draft, out, error);
    if (error) {
        const auto why = error.message();
        fs::remove(draft, error);
        return notWritten(out, why);
    }
    return {};
}

}  // namespace nape::journal
