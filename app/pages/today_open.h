// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace nape::app {

class AppointmentCard;
class Button;
class ClearanceCard;
class ClockCard;
class DayCard;
class DueCard;
class PainCard;
class RemedyList;
class RunningCard;
class SleepCard;
class Stack;
class StressCard;
class TextLabel;

/// Today with an episode open: since when, what is urgent, what is due, the remedies, pain now, what to leave for
/// later, and the day.
class TodayOpen : public QWidget {
    Q_OBJECT
public:
    explicit TodayOpen(CareModel& care, QWidget* parent = nullptr);
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void checkWanted();
    void resultWanted();
    /// Doctor and dentist are to be kept.
    void contactsWanted();
    void remedyWanted(const QString& row);
    /// What was noted for the open episode is to be seen or corrected.
    void notedWanted();
    /// Something was done that can be undone.
    void done(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildLater();
    void showAlarmFirst();
    void showHead(const facts::CareLog& log, const facts::Entry<facts::Episode>& episode);
    void showUrgent(const facts::CareLog& log);
    void addCard(class DoctorCard* card);
    void showNotes();
    void keepTicking();
    void stop(const QString& row);
    bool command(const journal::Outcome& outcome, const QString& sentence);
    CareModel& m_care;
    TextLabel* m_title;
    TextLabel* m_second;
    Button* m_new;
    Stack* m_urgent;
    ClockCard* m_clock;
    RunningCard* m_runs;
    DueCard* m_due;
    SleepCard* m_sleep;
    AppointmentCard* m_appointments;
    RemedyList* m_remedies;
    PainCard* m_pain;
    StressCard* m_stress;
    Button* m_spasmOver;
    Stack* m_notes;
    ClearanceCard* m_cleared;
    DayCard* m_day;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_later = nullptr;
    QString m_urgentShown, m_notesShown;
    QTimer* m_timer;
};

}  // namespace nape::app
