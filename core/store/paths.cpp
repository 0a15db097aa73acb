// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/paths.h"

#include "store/store.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>

#ifndef _WIN32
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace nape::store {

namespace fs = std::filesystem;

namespace {

#ifdef _WIN32
// %LOCALAPPDATA% belongs to the user alone: access lists are inherited, there is no mode to set.
fs::path environment(const wchar_t* name)
{
    const wchar_t* value = _wgetenv(name);
    return value == nullptr ? fs::path{} : fs::path{value};
}
#else
fs::path environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? fs::path{} : fs::path{value};
}

fs::path home()
{
    if (auto folder = environment("HOME"); folder.is_absolute()) return folder;
    const passwd* user = ::getpwuid(::getuid());
    return user == nullptr || user->pw_dir == nullptr ? fs::current_path() : fs::path{user->pw_dir};
}

[[noreturn]] void fail(const char* what, const fs::path& path)
{
    throw fs::filesystem_error{what, path, std::error_code{errno, std::generic_category()}};
}
#endif

}  // namespace

#ifdef _WIN32

fs::path defaultFolder()
{
    if (auto data = environment(L"NAPE_DATA"); !data.empty()) return data;
    return environment(L"LOCALAPPDATA") / "nape";
}

void makePrivateFolder(const fs::path& folder)
{
    fs::create_directories(folder);
}

bool makePrivateFile(const fs::path& file)
{
    if (fs::exists(file)) return false;
    if (std::ofstream made{file, std::ios::binary | std::ios::app}; !made) {
        throw fs::filesystem_error{"cannot make file", file, std::make_error_code(std::errc::permission_denied)};
    }
    return true;
}

void narrowFolder(const fs::path&) { }
void narrowDatabase(const fs::path&) { }

#else

fs::path defaultFolder()
{
    if (auto data = environment("NAPE_DATA"); !data.empty()) return data;
#ifdef __APPLE__
    return home() / "Library" / "Application Support" / "nape";
#else
    // The specification says that a relative path is to be ignored.
    if (auto data = environment("XDG_DATA_HOME"); data.is_absolute()) return data / "nape";
    return home() / ".local" / "share" / "nape";
#endif
}

void makePrivateFolder(const fs::path& folder)
{
    if (fs::is_directory(folder)) return;
    if (folder.has_parent_path()) fs::create_directories(folder.parent_path());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) fail("cannot make folder", folder);
}

bool makePrivateFile(const fs::path& file)
{
    const int made = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (made < 0) {
        if (errno == EEXIST) return false;
        fail("cannot make file", file);
    }
    ::close(made);
    return true;
}

void narrowFolder(const fs::path& folder)
{
    std::error_code ignored;
    const auto mode = fs::status(folder, ignored).permissions();
    if (ignored || (mode & fs::perms::sticky_bit) != fs::perms::none || (mode & fs::perms::all) == fs::perms::owner_all)
        return;
    if (!fs::exists(folder / kDatabaseName, ignored) && !fs::is_empty(folder, ignored)) return;
    fs::permissions(folder, fs::perms::owner_all, ignored);
}

void narrowDatabase(const fs::path& file)
{
    for (const std::string_view suffix : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        const auto path = beside(file, suffix);
        const auto mode = fs::status(path, ignored).permissions();
        constexpr auto kPrivate = fs::perms::owner_read | fs::perms::owner_write;
        if (!ignored && fs::exists(path, ignored) && mode != kPrivate) fs::permissions(path, kPrivate, ignored);
    }
}

#endif

fs::path makeFreshFile(const fs::path& folder, const std::string& stem)
{
    makePrivateFolder(folder);
    for (int n = 1;; ++n) {
        auto file = folder / (stem + (n == 1 ? "" : '-' + std::to_string(n)) + ".db");
        if (makePrivateFile(file)) return file;
    }
}

fs::path beside(const fs::path& file, std::string_view suffix)
{
    auto path = file;
    path += suffix;
    return path;
}

std::uintmax_t sizeOf(const fs::path& file)
{
    std::error_code missing;
    const auto size = fs::file_size(file, missing);
    return missing ? 0 : size;
}

}  // namespace nape::store
