// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"
#include "journal/whole_file.h"

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
    if (!mayReplace(out)) {
        return tl::unexpected<Failure>{StorageFailed{
            {QT_TRANSLATE_NOOP("nape",
                               "%1 is no file that an export may replace. Nothing was written: name another place."),
             {out.string()}},
            {}}};
    }
    if (auto problem = writeWhole(out, *text)) return notWritten(out, std::move(*problem));
    return {};
}

}  // namespace nape::journal
