// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

// How Nape writes times, lengths and ids for people, in the language and the habits of the system.
namespace nape::app {

/// What the clock on the wall shows at `at`, for QLocale.
[[nodiscard]] QDateTime wallTime(clock::Instant at, const clock::Zone& zone);
/// And back, to the minute that a person typed.
[[nodiscard]] clock::WallTime wallOf(const QDateTime& time);
/// "15:00", "3:00 pm".
[[nodiscard]] QString clockTime(clock::Instant at, const clock::Zone& zone);
/// As it is typed here: "HH:mm", "h:mm AP".
[[nodiscard]] QString clockFormat();
/// As it is typed here, always with all four digits of the year: two would leave open which century.
[[nodiscard]] QString dateFormat();
/// "7 June", with the year where it is not this one.
[[nodiscard]] QString dayText(clock::Instant at, clock::Instant now, const clock::Zone& zone);
/// "45 s", "10 min", "2 h 30 min", "3 days"; rounded up to what is shown.
[[nodiscard]] QString lengthText(clock::Duration length);

[[nodiscard]] QString triggerName(const QString& id);

[[nodiscard]] inline QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] QStringList qt(const std::vector<std::string>& ids);
[[nodiscard]] std::vector<std::string> ids(const QStringList& list);
/// A source text of core in the language of the window.
[[nodiscard]] QString translated(const char* source);

}  // namespace nape::app
