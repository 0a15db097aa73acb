// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later

// first_paint_of PROGRAM ARGUMENTS…: starts a program that prints the moment of its first paint (CLOCK_MONOTONIC, ms)
// and ends. Prints how many ms after exec that was, and the program's peak memory in kB.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char** argv)
{
    int out[2];
    if (argc < 2 || ::pipe(out) != 0) return 2;
    const std::chrono::duration<double, std::milli> started = std::chrono::steady_clock::now().time_since_epoch();
    const auto child = ::fork();
    if (child == 0) {
        ::dup2(out[1], STDOUT_FILENO);
        ::close(out[0]);
        ::execv(argv[1], argv + 1);
        ::_exit(127);
    }
    ::close(out[1]);
    char line[64] = {};
    std::size_t length = 0;
    for (ssize_t got = 0;
         length < sizeof line - 1 && (got = ::read(out[0], line + length, sizeof line - 1 - length)) > 0;)
        length += static_cast<std::size_t>(got);
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    const double painted = std::strtod(line, nullptr);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || painted <= started.count()) {
        std::fprintf(stderr, "%s did not paint\n", argv[1]);
        return 1;
    }
    std::printf("%.2f %ld\n", painted - started.count(), used.ru_maxrss);
    return 0;
}
