// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_medicine.h"

#include "clock/iso8601.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace nape::test {

using Why = std::vector<std::string>;
using journal::ImportMode;
using nlohmann::json;
using remedies::State;

// A log with a bit of everything, and a folder that knows nothing of it yet.
class Import : public testing::Test {
protected:
    Import()
    {
        there.episode(1h);
        there.check();
    }

    [[nodiscard]] static json archiveOf(TestJournal& journal) { return json::parse(*journal->archive({})); }
    [[nodiscard]] static json without(json archive, const std::vector<std::string>& fields)
    {
        for (auto& fact : archive["facts"]) {
            for (const auto& field : fields)
                fact.erase(field);
        }
        return archive;
    }
    [[nodiscard]] journal::Expected<journal::ImportReport> bring(const std::string& text,
                                                                 ImportMode mode = ImportMode::save)
    {
        const auto file = folder.path().string() + ".json";
        std::ofstream{file, std::ios::binary} << text;
        auto report = here->importJson(file, mode);
        std::filesystem::remove(file);
        return report;
    }
    [[nodiscard]] journal::ImportReport brought(const json& archive, ImportMode mode = ImportMode::save)
    {
        auto report = bring(archive.dump(), mode);
        if (!report) ADD_FAILURE() << journal::messageOf(report.error()).source;
        return report ? *report : journal::ImportReport{};
    }
    // The first fact of that kind in the archive.
    [[nodiscard]] static json& factOf(json& archive, const std::string& kind)
    {
        for (auto& fact : archive["facts"]) {
            if (fact["kind"] == kind) return fact;
        }
        throw std::runtime_error{"no " + kind};
    }
    [[nodiscard]] static std::string written(Instant at) { return clock::formatTime(at, Duration{0}); }
    [[nodiscard]] bool isFlagged(const std::string& kind) { return isFlagged(here, kind); }
    [[nodiscard]] static bool isFlagged(TestJournal& journal, const std::string& kind)
    {
        auto archive = archiveOf(journal);
        return factOf(archive, kind)["flagged"].get<bool>();
    }

    TestFolder folder;
    TestJournal there;
    TestJournal here;
};

}  // namespace nape::test
