// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/scenes.h"

#include "pages/guides_page.h"
#include "shell/main_window.h"
#include "shell/scene_acts.h"
#include "shell/staying.h"
#include "shell/undo_bar.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <array>

namespace nape::app {
namespace {

void sayKeptAwake(MainWindow& window)
{
    press(window, "keptAwakeButton");
}

void showDailySettings(MainWindow& window)
{
    bringToTop(window, "dailySettings");
}

void showKeyList(MainWindow& window)
{
    bringToTop(window, "keysCard");
}

void askWhyIce(MainWindow& window)
{
    press(window, "why_ice");
}

void takeIceOff(MainWindow& window)
{
    press(window, "stopIceButton");
}

void chooseBottle(MainWindow& window)
{
    press(window, "with_bottle");
    press(window, "temperatureTick");
}

void skipRating(MainWindow& window)
{
    press(window, "skipButton");
}

void editEpisode(MainWindow& window)
{
    press(window, "editEpisodeButton");
    press(window, "editFactButton");
}

void sayBirth(MainWindow& window)
{
    press(window, "birthButton");
}

void showRule(MainWindow& window)
{
    press(window, "showRuleButton");
}

void editFirstPerson(MainWindow& window)
{
    press(window, "editPerson_0");
}

void addPersonTwice(MainWindow& window)
{
    press(window, "addPersonButton");
    window.findChild<QLineEdit*>(QStringLiteral("personName"))->setText(QStringLiteral("Tom"));
    press(window, "savePersonButton");
}

void noteAppointment(MainWindow& window)
{
    press(window, "doctorAppointmentButton");
}

void offerUndo(MainWindow& window)
{
    window.findChild<UndoBar*>()->offer(
        QCoreApplication::translate("nape::app::TodayOpen", "Noted: the spasm is over"));
}

void askBeforeQuit(MainWindow& window)
{
    window.ask(Staying::tr("Nape still has something to call you for. After quitting it cannot."), Staying::tr("Quit"),
               Staying::tr("Keep running"), [] { });
}

void setUpDose(MainWindow& window)
{
    press(window, "log_paracetamol-500");
    press(window, "log_acetaminophen-500");
}

void logDoseTooSoon(MainWindow& window)
{
    press(window, "log_ibuprofen-200");
}

void sayWhenDose(MainWindow& window)
{
    logDoseTooSoon(window);
    press(window, "why_ibuprofen-200");
    press(window, "already_ibuprofen-200");
    // What is chosen is painted twice, in both colours, one over the other: the check would take it for faint.
    if (auto* count = window.findChild<QLineEdit*>(QStringLiteral("alreadyTablets_ibuprofen-200"))) count->deselect();
}

void enterAge(MainWindow& window)
{
    press(window, "enterAgeButton");
}

void showDayList(MainWindow& window)
{
    press(window, "dayListButton");
}

void askWhySession(MainWindow& window)
{
    press(window, "why_session");
}

constexpr const char* kSignsGuide = "meningitis_signs";
constexpr const char* kStretchGuide = "stretch_simple";
constexpr const char* kSideStretchGuide = "stretch_scalene";
constexpr const char* kMassageGuide = "massage";
constexpr const char* kLevatorGuide = "stretch_levator";
constexpr const char* kNightGuide = "night";
template <const char* const& guide> void openGuide(MainWindow& window)
{
    window.findChild<GuidesPage*>()->showGuide(guide);
}

void noteStretch(MainWindow& window)
{
    openGuide<kStretchGuide>(window);
    settle();
    press(window, "guideDoneButton");
}

template <const char* const& guide> void setUpExercise(MainWindow& window)
{
    window.openRemedy(QString::fromLatin1(kLedThrough) + QString::fromLatin1(guide));
}
template <const char* const& guide> void startExercise(MainWindow& window)
{
    setUpExercise<guide>(window);
    settle();
    press(window, "exerciseButton");
}
constexpr const char* kBreathing = "breathing";
constexpr const char* kRelaxation = "muscle_relaxation";

void massageWithHelper(MainWindow& window)
{
    setUpExercise<kMassageGuide>(window);
    press(window, "massageHelper");
    press(window, "exerciseButton");
}

constexpr std::array kScenes{
    Scene{"today-first", nullptr, PageId::today, nullptr, Scene::Show::looked},
    Scene{"check-who", &SampleLog::newcomer, PageId::check},
    Scene{"check-birth", nullptr, PageId::check, sayBirth},
    Scene{"session-questions", &SampleLog::checked, PageId::session, nullptr, Scene::Show::looked},
    Scene{"today", &SampleLog::past, PageId::today, nullptr, Scene::Show::gallery, Scene::Log::afresh},
    Scene{"log", nullptr, PageId::log},
    Scene{"log-filled", nullptr, PageId::log, fillLog},
    Scene{"log-narrow", nullptr, PageId::log, fillLog, Scene::Show::narrow},
    Scene{"today-unchecked", &SampleLog::hurts, PageId::today},
    Scene{"check", nullptr, PageId::check},
    Scene{"check-narrow", nullptr, PageId::check, nullptr, Scene::Show::narrow},
    Scene{"check-hot", nullptr, PageId::check, answerHot, Scene::Show::looked},
    Scene{"check-goes-on", nullptr, PageId::check, nullptr, Scene::Show::looked, Scene::Log::goesOn, 0, true},
    Scene{"check-second", nullptr, PageId::check, goToSecondQuestions, Scene::Show::looked},
    Scene{"check-third", nullptr, PageId::check, goToThirdQuestions, Scene::Show::looked},
    Scene{"check-glass", nullptr, PageId::check, askForTheGlass},
    Scene{"check-last", nullptr, PageId::check, goToLastQuestions, Scene::Show::looked},
    Scene{"today-open", &SampleLog::caredFor, PageId::today},
    Scene{"result", nullptr, PageId::result},
    Scene{"today-open-narrow", nullptr, PageId::today, nullptr, Scene::Show::narrow},
    Scene{"session-start", nullptr, PageId::session},
    Scene{"session", &SampleLog::iceRuns, PageId::session},
    Scene{"session-narrow", nullptr, PageId::session, nullptr, Scene::Show::narrow},
    Scene{"today-ice-runs", nullptr, PageId::today, nullptr, Scene::Show::looked},
    Scene{"session-over", &SampleLog::iceIsOver, PageId::session},
    Scene{"today-ice-over", nullptr, PageId::today},
    Scene{"history", nullptr, PageId::history},
    Scene{"episode", nullptr, PageId::episode},
    Scene{"episode-edit", nullptr, PageId::episode, editEpisode, Scene::Show::looked},
    Scene{"guides", nullptr, PageId::guides},
    Scene{"guides-narrow", nullptr, PageId::guides, nullptr, Scene::Show::narrow},
    Scene{"guides-signs", nullptr, PageId::guides, openGuide<kSignsGuide>},
    Scene{"guides-stretch", nullptr, PageId::guides, openGuide<kStretchGuide>},
    Scene{"guides-stretch-narrow", nullptr, PageId::guides, openGuide<kSideStretchGuide>, Scene::Show::narrow},
    Scene{"settings", nullptr, PageId::settings},
    Scene{"undo", nullptr, PageId::today, offerUndo, Scene::Show::looked},
    Scene{"quit", nullptr, PageId::today, askBeforeQuit, Scene::Show::looked},
    Scene{"doctor-soon", &SampleLog::doctorSoon, PageId::result},
    Scene{"today-doctor-soon", nullptr, PageId::today},
    Scene{"doctor-today", &SampleLog::doctorToday, PageId::result},
    Scene{"today-doctor-today", nullptr, PageId::today, askWhyIce, Scene::Show::looked},
    Scene{"today-clearance", nullptr, PageId::today, sayCleared},
    Scene{"emergency", &SampleLog::emergency, PageId::result},
    Scene{"emergency-now", &SampleLog::emergencyNow, PageId::result},
    Scene{"emergency-narrow", nullptr, PageId::result, nullptr, Scene::Show::narrow},
    Scene{"emergency-rule", nullptr, PageId::result, showRule, Scene::Show::looked},
    Scene{"today-emergency", &SampleLog::emergencySeen, PageId::today, nullptr, Scene::Show::looked},
    Scene{"dose-urgent", nullptr, PageId::dose, nullptr, Scene::Show::looked},
    Scene{"guides-locked", nullptr, PageId::guides, openGuide<kMassageGuide>},
    // These two write: the ice comes off.
    Scene{"session-rate", &SampleLog::iceRunsAtLast, PageId::session, takeIceOff, Scene::Show::looked,
          Scene::Log::afresh},
    Scene{"session-done", &SampleLog::iceRunsAtLast, PageId::session,
          [](MainWindow& window) {
              takeIceOff(window);
              skipRating(window);
          },
          Scene::Show::gallery, Scene::Log::afresh},
    Scene{"session-why", nullptr, PageId::session, askWhySession, Scene::Show::looked},
    Scene{"today-waits", nullptr, PageId::today},
    Scene{"today-why", nullptr, PageId::today, askWhyIce, Scene::Show::gallery},
    Scene{"today-list-narrow", nullptr, PageId::today, showDayList, Scene::Show::narrow},
    // So does this: the stretch is noted.
    Scene{"guides-pain", &SampleLog::heatMayStart, PageId::guides, noteStretch, Scene::Show::gallery,
          Scene::Log::afresh},
    Scene{"heat-start", &SampleLog::heatMayStart, PageId::heat, nullptr, Scene::Show::gallery, Scene::Log::afresh},
    Scene{"heat-start-narrow", nullptr, PageId::heat, chooseBottle, Scene::Show::narrow},
    Scene{"heat", &SampleLog::heatRuns, PageId::heat, nullptr, Scene::Show::gallery, Scene::Log::afresh},
    Scene{"heat-awake", &SampleLog::heatAsks, PageId::heat, nullptr, Scene::Show::gallery, Scene::Log::afresh},
    Scene{"heat-awake-narrow", nullptr, PageId::heat, nullptr, Scene::Show::narrow},
    Scene{"today-heat-awake", nullptr, PageId::today, nullptr, Scene::Show::looked},
    Scene{"dose-questions", &SampleLog::heatMayStart, PageId::dose, setUpDose, Scene::Show::gallery,
          Scene::Log::afresh},
    Scene{"dose", &SampleLog::doseLogged, PageId::dose, nullptr, Scene::Show::gallery, Scene::Log::afresh},
    Scene{"dose-narrow", nullptr, PageId::dose, nullptr, Scene::Show::narrow},
    Scene{"dose-too-soon", nullptr, PageId::dose, logDoseTooSoon, Scene::Show::gallery},
    Scene{"dose-when", nullptr, PageId::dose, sayWhenDose, Scene::Show::looked},
    Scene{"today-dose", nullptr, PageId::today, nullptr, Scene::Show::gallery},
    Scene{"today-too-much", &SampleLog::tooMuch, PageId::today, nullptr, Scene::Show::gallery, Scene::Log::afresh},
    Scene{"dose-too-much", nullptr, PageId::dose, nullptr, Scene::Show::gallery},
    Scene{"dose-too-much-narrow", nullptr, PageId::dose, nullptr, Scene::Show::narrow},
    Scene{"dose-age", &SampleLog::newcomer, PageId::dose, enterAge, Scene::Show::looked, Scene::Log::afresh},
    Scene{"people-one", &SampleLog::past, PageId::people, nullptr, Scene::Show::gallery, Scene::Log::afresh},
    Scene{"people", &SampleLog::household, PageId::people, nullptr, Scene::Show::gallery, Scene::Log::afresh},
    Scene{"people-narrow", nullptr, PageId::people, nullptr, Scene::Show::narrow},
    Scene{"people-edit", nullptr, PageId::people, editFirstPerson},
    Scene{"people-same-name", nullptr, PageId::people, addPersonTwice, Scene::Show::looked},
    Scene{"today-household-narrow", nullptr, PageId::today, nullptr, Scene::Show::narrow},
    Scene{"country-asked", &SampleLog::emergencyNowhere, PageId::result, nullptr, Scene::Show::gallery,
          Scene::Log::afresh},
    Scene{"today-appointment", &SampleLog::appointmentNoted, PageId::today, nullptr, Scene::Show::gallery,
          Scene::Log::afresh},
    Scene{"result-appointment", nullptr, PageId::result, noteAppointment},
    Scene{"today-morning", &SampleLog::morningAfter, PageId::today, nullptr, Scene::Show::gallery, Scene::Log::afresh},
    Scene{"today-morning-narrow", nullptr, PageId::today, nullptr, Scene::Show::narrow},
    Scene{"guides-night", nullptr, PageId::guides, openGuide<kNightGuide>},
    Scene{"settings-daily", nullptr, PageId::settings, showDailySettings},
    Scene{"settings-keys", nullptr, PageId::settings, showKeyList},
    // This writes: the night is noted.
    Scene{"today-night-noted", nullptr, PageId::today, sayKeptAwake},
    Scene{"exercise-locked", &SampleLog::hurts, PageId::exercise, setUpExercise<kStretchGuide>, Scene::Show::gallery,
          Scene::Log::afresh},
    Scene{"exercise-start", &SampleLog::heatMayStart, PageId::exercise, setUpExercise<kSideStretchGuide>,
          Scene::Show::gallery, Scene::Log::afresh},
    Scene{"exercise-start-narrow", nullptr, PageId::exercise, setUpExercise<kMassageGuide>, Scene::Show::narrow},
    Scene{"exercise-ready", nullptr, PageId::exercise, startExercise<kSideStretchGuide>, Scene::Show::gallery,
          Scene::Log::goesOn, 4},
    Scene{"exercise", nullptr, PageId::exercise, startExercise<kStretchGuide>, Scene::Show::gallery, Scene::Log::goesOn,
          36},
    Scene{"exercise-left", nullptr, PageId::exercise, startExercise<kStretchGuide>, Scene::Show::gallery,
          Scene::Log::goesOn, 81},
    Scene{"exercise-narrow", nullptr, PageId::exercise, startExercise<kLevatorGuide>, Scene::Show::narrow,
          Scene::Log::goesOn, 36},
    Scene{"exercise-paused", nullptr, PageId::exercise,
          [](MainWindow& window) {
              startExercise<kLevatorGuide>(window);
              press(window, "exerciseButton");
          },
          Scene::Show::gallery},
    Scene{"breathing", nullptr, PageId::exercise, startExercise<kBreathing>, Scene::Show::gallery, Scene::Log::goesOn,
          13},
    Scene{"breathing-narrow", nullptr, PageId::exercise, startExercise<kBreathing>, Scene::Show::narrow,
          Scene::Log::goesOn, 17},
    Scene{"relaxation", nullptr, PageId::exercise, startExercise<kRelaxation>, Scene::Show::gallery, Scene::Log::goesOn,
          43},
    Scene{"massage", nullptr, PageId::exercise, massageWithHelper, Scene::Show::gallery, Scene::Log::goesOn, 40},
    // These two write.
    Scene{"exercise-done", &SampleLog::heatMayStart, PageId::exercise,
          [](MainWindow& window) {
              startExercise<kMassageGuide>(window);
              press(window, "enoughButton");
          },
          Scene::Show::gallery, Scene::Log::afresh},
    Scene{"exercise-worse", &SampleLog::heatMayStart, PageId::exercise,
          [](MainWindow& window) {
              startExercise<kStretchGuide>(window);
              press(window, "worseButton");
          },
          Scene::Show::looked, Scene::Log::afresh},
};

}  // namespace

std::span<const Scene> scenes()
{
    return kScenes;
}

}  // namespace nape::app
