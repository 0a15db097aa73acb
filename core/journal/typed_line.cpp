// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/typed_line.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace nape::journal {
namespace {

using Characters = std::vector<std::uint32_t>;

bool isContinued(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

// Nothing for what is no UTF-8: a terminal and a window would show it each in its own way.
std::optional<Characters> charactersOf(std::string_view text)
{
    static constexpr std::array<std::uint32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
    Characters out;
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if ((first >= 0x80 && first < 0xC2) || first > 0xF4 || i + length > text.size()) return std::nullopt;
        std::uint32_t c = length == 1 ? first : first & (0x7FU >> length);
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            if (!isContinued(next)) return std::nullopt;
            c = (c << 6U) | (next & 0x3FU);
        }
        if (c < kLeast[length] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return std::nullopt;
        out.push_back(c);
        i += length;
    }
    return out;
}

bool isBetween(std::uint32_t c, std::uint32_t from, std::uint32_t to)
{
    return c >= from && c <= to;
}

// Ends of lines, what moves a cursor, and what turns the reading direction of the text around it.
bool isControl(std::uint32_t c)
{
    return c < 0x20 || isBetween(c, 0x7F, 0x9F) || isBetween(c, 0x2028, 0x202E) || isBetween(c, 0x2066, 0x206F)
        || isBetween(c, 0xFFF9, 0xFFFB) || isBetween(c, 0xE0001, 0xE001F);
}

bool isBlank(std::uint32_t c)
{
    return c == 0x20 || c == 0xA0 || c == 0x1680 || isBetween(c, 0x2000, 0x200A) || c == 0x202F || c == 0x205F
        || c == 0x3000;
}

// Joiners and marks belong into emoji and into some scripts, but nobody sees them alone.
bool isUnseen(std::uint32_t c)
{
    return isBlank(c) || isControl(c) || c == 0xAD || c == 0x34F || c == 0x61C || c == 0x115F || c == 0x1160
        || isBetween(c, 0x180B, 0x180E) || isBetween(c, 0x200B, 0x200F) || isBetween(c, 0x2060, 0x2064) || c == 0x3164
        || isBetween(c, 0xFE00, 0xFE0F) || c == 0xFEFF || c == 0xFFA0 || isBetween(c, 0xE0020, 0xE01EF);
}

constexpr std::string_view kBlanks = " \t\r\n\v\f";

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string trimmed(std::string_view line)
{
    static constexpr std::array<std::string_view, 3> kWide{"\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\xAF"};
    for (bool again = true; again;) {
        again = false;
        while (!line.empty() && kBlanks.find(line.front()) != std::string_view::npos)
            line.remove_prefix(1);
        while (!line.empty() && kBlanks.find(line.back()) != std::string_view::npos)
            line.remove_suffix(1);
        for (const auto wide : kWide) {
            if (line.starts_with(wide)) {
                line.remove_prefix(wide.size());
                again = true;
            }
            if (line.ends_with(wide)) {
                line.remove_suffix(wide.size());
                again = true;
            }
        }
    }
    return std::string{line};
}

LineFault faultOf(std::string_view line, int longest)
{
    if (line.empty()) return LineFault::empty;
    const auto characters = charactersOf(line);
    if (!characters || std::ranges::any_of(*characters, isControl)) return LineFault::unreadable;
    if (std::ranges::all_of(*characters, isUnseen)) return LineFault::empty;
    return characters->size() > static_cast<std::size_t>(longest) ? LineFault::tooLong : LineFault::none;
}

bool readsAlike(std::string_view a, std::string_view b)
{
    return std::ranges::equal(trimmed(a), trimmed(b), {}, lower, lower);
}

}  // namespace nape::journal
