// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/whole_file.h"

#include "facts/ids.h"

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <memory>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace nape::journal {

namespace fs = std::filesystem;

namespace {

struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

// Opens a file that did not exist, for the owner alone from its first moment on.
File openFresh(const fs::path& file)
{
#ifdef _WIN32
    return File{_wfopen(file.c_str(), L"wbx")};
#else
    const int descriptor =
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    return File{descriptor < 0 ? nullptr : ::fdopen(descriptor, "wb")};
#endif
}

bool reachesTheDisk(std::FILE* file)
{
#ifdef _WIN32
    return _commit(_fileno(file)) == 0;
#else
    return ::fsync(::fileno(file)) == 0;
#endif
}

std::string lastError()
{
    return std::generic_category().message(errno);
}

bool isDatabase(const fs::path& file)
{
    constexpr std::string_view kMagic = "SQLite format 3";
    std::string begin(kMagic.size(), '\0');
    std::ifstream{file, std::ios::binary}.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    return begin == kMagic;
}

}  // namespace

bool mayReplace(const fs::path& file)
{
    std::error_code error;
    const auto status = fs::symlink_status(file, error);
    if (status.type() == fs::file_type::not_found) return true;
    return status.type() == fs::file_type::regular && !isDatabase(file);
}

std::optional<std::string> writeWhole(const fs::path& file, std::string_view text)
{
    auto draft = file;
    draft += '.' + facts::newUuid().substr(0, 8) + ".part";
    auto out = openFresh(draft);
    if (out == nullptr) return lastError();
    std::error_code error;
    const bool written = std::fwrite(text.data(), 1, text.size(), out.get()) == text.size()
        && std::fflush(out.get()) == 0 && reachesTheDisk(out.get());
    const auto problem = written ? std::string{} : lastError();
    if (std::fclose(out.release()) != 0 || !written) {
        fs::remove(draft, error);
        return problem.empty() ? lastError() : problem;
    }
    fs::rename(draft, file, error);
    if (!error) return std::nullopt;
    auto why = error.message();
    fs::remove(draft, error);
    return why;
}

}  // namespace nape::journal
