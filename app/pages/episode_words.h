// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <QStringList>

namespace nape::app {

/// One episode in a few words, for cards and lists.
struct EpisodeWords {
    QString id;
    QString days;  ///< "7 to 17 June", "3 March", "Since 07:10" while open
    QString length;  ///< "10 days"
    std::optional<int> highest;
    QStringList zones;
    QString where, triggers;
    bool open = false;
};
[[nodiscard]] EpisodeWords wordsOf(const CareModel& care, const facts::CareLog& log,
                                   const facts::Entry<facts::Episode>& episode);

/// "07:10", or "7 June" when it is not today: after "Sore since".
[[nodiscard]] QString sinceText(const CareModel& care, clock::Instant at);

}  // namespace nape::app
