// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace nape::test {

/// A log that cannot be written, or not be read, until mended: as a full disk or a locked file would have it.
class BrokenLog {
public:
    explicit BrokenLog(const std::filesystem::path& folder)
        : m_db((folder / "nape.db").string(), SQLite::OPEN_READWRITE)
    {
    }
    void refuseWrites()
    {
        m_db.exec("CREATE TRIGGER no_room BEFORE INSERT ON fact BEGIN SELECT RAISE(FAIL, 'no'); END");
    }
    void takeWrites() { m_db.exec("DROP TRIGGER no_room"); }
    void refuseReads() { m_db.exec("ALTER TABLE rating RENAME TO rating_away"); }
    void takeReads() { m_db.exec("ALTER TABLE rating_away RENAME TO rating"); }

private:
    SQLite::Database m_db;
};

}  // namespace nape::test
