// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/guides.h"

#include <array>

// Short words for the rows of guides, so that a file of them reads like a page. For this folder only.
namespace nape::catalogue {

[[nodiscard]] std::span<const Guide> urgentGuides();
[[nodiscard]] std::span<const Guide> understandingGuides();
[[nodiscard]] std::span<const Guide> easingGuides();
[[nodiscard]] std::span<const Guide> handsOnGuides();
[[nodiscard]] std::span<const Guide> stretchGuides();
[[nodiscard]] std::span<const Guide> calmGuides();
[[nodiscard]] std::span<const Guide> everyDayGuides();

namespace article {
constexpr Piece row(PieceKind kind, std::string_view statements, const char* text, const char* left)
{
    return {kind, statements, {}, rules::Origin::article, text, left};
}
constexpr Piece say(std::string_view statements, const char* text)
{
    return row(PieceKind::paragraph, statements, text, "");
}
constexpr Piece point(std::string_view statements, const char* text)
{
    return row(PieceKind::point, statements, text, "");
}
constexpr Piece step(std::string_view statements, const char* text, const char* left = "")
{
    return row(PieceKind::step, statements, text, left);
}
constexpr Piece care(std::string_view statements, const char* text)
{
    return row(PieceKind::caution, statements, text, "");
}
}  // namespace article

/// Not in the article: its sources, and the statements that it goes beyond. No source is Nape's own choice.
namespace beyond {
constexpr Piece row(PieceKind kind, std::string_view sources, std::string_view statements, const char* text,
                    const char* left)
{
    return {kind, statements, sources, rules::Origin::beyond, text, left};
}
constexpr Piece say(std::string_view sources, std::string_view statements, const char* text)
{
    return row(PieceKind::paragraph, sources, statements, text, "");
}
constexpr Piece point(std::string_view sources, std::string_view statements, const char* text)
{
    return row(PieceKind::point, sources, statements, text, "");
}
constexpr Piece step(std::string_view sources, std::string_view statements, const char* text, const char* left = "")
{
    return row(PieceKind::step, sources, statements, text, left);
}
constexpr Piece care(std::string_view sources, std::string_view statements, const char* text)
{
    return row(PieceKind::caution, sources, statements, text, "");
}
}  // namespace beyond

}  // namespace nape::catalogue
