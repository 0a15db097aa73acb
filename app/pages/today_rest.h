// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <QWidget>

namespace nape::app {

class AppointmentCard;
class Button;
class Card;
class ClockCard;
class Columns;
class DayDots;
class DueCard;
class HurtsButton;
class NeckPicture;
class RunningCard;
class SleepCard;
class TextLabel;

/// Today with nothing open: what still runs or is due, the one large button, the days without a spasm, the last
/// episode.
class TodayRest : public QWidget {
    Q_OBJECT
public:
    explicit TodayRest(CareModel& care, QWidget* parent = nullptr);
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void hurts();
    void goodDaySaid();
    void episodeWanted(const QString& id);
    void checkWanted();
    void remedyWanted(const QString& row);
    /// Something was done that can be undone.
    void done(const QString& sentence);

private:
    void showFreeDays(const facts::CareLog* log);
    void showLast(const facts::CareLog* log);
    void orderTabs();
    CareModel& m_care;
    TextLabel* m_date;
    RunningCard* m_runs;
    DueCard* m_due;
    ClockCard* m_clock;
    HurtsButton* m_hurts;
    SleepCard* m_sleep;
    AppointmentCard* m_appointments;
    TextLabel* m_free;
    TextLabel* m_since;
    DayDots* m_dots;
    TextLabel* m_unknown;  ///< the key to the hatched ones
    Button* m_goodDay;
    Columns* m_cards;
    Card* m_last;
    TextLabel* m_lastDays;
    TextLabel* m_lastText;
    NeckPicture* m_picture;
    QString m_lastId;
};

}  // namespace nape::app
