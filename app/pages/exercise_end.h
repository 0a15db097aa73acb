// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QWidget>

namespace nape::app {

class Button;
class PainAfter;
class TextLabel;

/// What stands there when nothing runs: that it is over, that it was stopped, or what holds it back. Shows what it is
/// given.
class ExerciseEnd : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseEnd(QWidget* parent = nullptr);
    struct Shown {
        QString title;
        QString text;  ///< a line each
        QString act;  ///< what may still be said of it; empty: nothing
        QString opens;  ///< locked: what can be done now, for the page's one button
        PageId at = PageId::today;  ///< and where
    };
    void show(const Shown& shown);
    using QWidget::show;
    [[nodiscard]] const QString& opens() const { return m_opens; }
    [[nodiscard]] PageId opensAt() const { return m_opensAt; }
    /// Asks once how strong the pain is now; `steady`: the steady clock.
    void askPain(std::chrono::milliseconds steady);
    /// Asks since less than a second: no key was meant for that.
    [[nodiscard]] bool justAsked(std::chrono::milliseconds steady) const;
    void endAsking();
    void focusPain();
    /// Saves the pain that was chosen and not yet saved; false where there is none.
    bool savePain();

Q_SIGNALS:
    void acted();
    void painSaid(int pain);
    void painSkipped();

private:
    PainAfter* m_ask = nullptr;
    std::chrono::milliseconds m_askedAt{0};
    TextLabel* m_title;
    TextLabel* m_text;
    Button* m_act;
    QString m_opens;
    PageId m_opensAt = PageId::today;
};

/// What holds the guide back now, in the words of its rules.
[[nodiscard]] ExerciseEnd::Shown lockShown(const CareModel& care, const catalogue::Guide& guide);
/// Gone through; `noted`: it stands in the log.
[[nodiscard]] ExerciseEnd::Shown finishedShown(bool noted);
/// It made it worse; `noted`: that stands in the log, so that it rests for the day.
[[nodiscard]] ExerciseEnd::Shown stoppedShown(const CareModel& care, const catalogue::Guide& guide, bool noted);

}  // namespace nape::app
