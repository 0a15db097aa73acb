// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace nape::facts {

/// The stored and scripted name of each value of an enum: specialise with a constexpr `table` of pairs.
template <class E> struct Names;

template <class E>
concept Named = requires { Names<E>::table; };

template <Named E> [[nodiscard]] constexpr std::string_view toId(E value)
{
    for (const auto& [v, name] : Names<E>::table) {
        if (v == value) return name;
    }
    return {};
}

template <Named E> [[nodiscard]] constexpr std::optional<E> fromId(std::string_view id)
{
    for (const auto& [v, name] : Names<E>::table) {
        if (name == id) return v;
    }
    return std::nullopt;
}

template <class E, std::size_t N> using NameTable = std::array<std::pair<E, std::string_view>, N>;

}  // namespace nape::facts
