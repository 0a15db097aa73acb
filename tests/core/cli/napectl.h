// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace nape::test {

using Json = nlohmann::json;

/// What one run of napectl came to.
struct Run {
    int exit = -1;
    std::string out, err;
    /// The lines of `out`, each as JSON.
    [[nodiscard]] std::vector<Json> lines() const
    {
        std::vector<Json> lines;
        std::istringstream in{out};
        for (std::string line; std::getline(in, line);)
            lines.push_back(Json::parse(line));
        return lines;
    }
    [[nodiscard]] Json json() const { return Json::parse(out); }
};

/// The built napectl on a data folder of its own, in UTC.
class Napectl {
public:
    Napectl()
        : m_root(std::filesystem::temp_directory_path() / ("nape-cli-" + std::to_string(::getpid()) + '-' + counter()))
    {
        std::filesystem::create_directories(m_root);
    }
    ~Napectl()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_root, ignored);
    }
    Napectl(const Napectl&) = delete;
    Napectl& operator=(const Napectl&) = delete;

    /// Runs `napectl arguments` as a shell would read them, with `input` to read.
    Run operator()(const std::string& arguments, const std::string& input = {}) const
    {
        std::ofstream{m_root / "in"} << input;
        const auto file = [&](const char* name) { return '\'' + (m_root / name).string() + '\''; };
        const std::string command = "TZ=UTC NAPE_DATA=" + file("log") + ' ' + m_stood + " '" NAPECTL "' " + arguments
            + " <" + file("in") + " 2>" + file("err")
            + (arguments.find('>') == std::string::npos ? " >" + file("out") : "");
        std::error_code ignored;
        std::filesystem::remove(m_root / "out", ignored);
        const int status = std::system(command.c_str());
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read("out"), read("err")};
    }
    /// Stands the clock at that moment, UTC. False where no library can do it.
    [[nodiscard]] bool stand(const std::string& moment)
    {
        for (const auto* folder :
             {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib", "/usr/lib64", "/usr/local/lib"}) {
            const auto library = std::filesystem::path{folder} / "faketime" / "libfaketime.so.1";
            if (!std::filesystem::exists(library)) continue;
            m_stood = "LD_PRELOAD=" + library.string() + " FAKETIME='" + moment + "'";
            return true;
        }
        return false;
    }
    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return m_root / name; }

private:
    static std::string counter()
    {
        static int count = 0;
        return std::to_string(++count);
    }
    [[nodiscard]] std::string read(const char* name) const
    {
        std::ifstream in{m_root / name};
        return {std::istreambuf_iterator<char>{in}, {}};
    }
    std::filesystem::path m_root;
    std::string m_stood;
};

}  // namespace nape::test
