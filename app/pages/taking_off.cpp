// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/taking_off.h"

#include <QCoreApplication>

namespace nape::app {

journal::Outcome takenOff(journal::Journal& journal, const journal::Journal::Who& who, std::string_view remedy)
{
    auto stopped = remedy == "heat" ? journal.stopHeat(who) : journal.stopIce(who);
    if (stopped || std::holds_alternative<journal::StorageFailed>(stopped.error())) return stopped;
    auto answered = journal.answerReminder(who, facts::ReminderAct::done, std::string(remedy) + ".off", std::nullopt);
    return answered ? answered : stopped;
}

QString offNoted(std::string_view remedy)
{
    return remedy == "heat" ? QCoreApplication::translate("TakingOff", "Noted: the heat is off")
                            : QCoreApplication::translate("TakingOff", "Noted: the ice is off");
}

}  // namespace nape::app
