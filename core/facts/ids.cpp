// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/ids.h"

#include <random>

namespace nape::facts {

std::string newUuid()
{
    static constexpr char kHex[] = "0123456789abcdef";
    std::random_device device;  // the system's own randomness; two computers must never make the same id
    std::string out;
    out.reserve(36);
    unsigned bits = 0;
    for (int i = 0; i < 32; ++i) {
        if (i % 8 == 0) bits = device();
        if (i == 8 || i == 12 || i == 16 || i == 20) out += '-';
        unsigned nibble = bits & 0xFU;
        bits >>= 4;
        if (i == 12) nibble = 4;
        if (i == 16) nibble = 8 | (nibble & 3);
        out += kHex[nibble];
    }
    return out;
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-') return false;
        } else if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            return false;
        }
    }
    return true;
}

}  // namespace nape::facts
