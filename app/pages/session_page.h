// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/session_running.h"

#include <memory>
#include <vector>

namespace nape::app {

class CheckLine;
class SessionSetup;

/// Something that is put on, runs, and comes off: set-up, countdown, take it off, pain after, when again. Which of
/// these is shown follows from the facts; how much is left is the end of the session minus the clock on the wall, each
/// second anew while the page is seen. Nothing ever starts by itself. What sets ice and heat apart stands in their own
/// pages.
class SessionPage : public Page {
    Q_OBJECT
public:
    ~SessionPage() override;
    void refresh() override;
    void entered() override;
    [[nodiscard]] bool isTask() const override { return true; }

protected:
    /// What a remedy brings: its id in the plan, its words, and its own parts, which the page then owns.
    struct Kind {
        std::string_view remedy;  ///< "ice"
        QString title;
        QString start;  ///< on the button
        const char* startName;  ///< object name of that button
        SessionSetup* setup;
        SessionRunning* running;
        QWidget* questions = nullptr;  ///< asked before the first one of all, where there are any
    };
    SessionPage(CareModel& care, const Kind& kind, QWidget* parent);

    [[nodiscard]] virtual journal::Outcome start(const facts::Ids& where) = 0;
    /// Adds what only this remedy shows while it runs.
    virtual void describe(SessionRunning::Shown& shown, const facts::CareLog& log,
                          const facts::Entry<facts::Session>& session) const = 0;
    [[nodiscard]] virtual bool isToAsk(const facts::CareLog& log) const;
    [[nodiscard]] virtual QString questionsButton() const { return {}; }
    /// What that button fills in.
    [[nodiscard]] virtual QString questionsHint() const { return {}; }
    /// The lines that saving would answer with No, in their order: none of them before it was on the screen.
    [[nodiscard]] virtual std::vector<CheckLine*> openQuestions() const { return {}; }
    virtual void saveQuestions() { }
    virtual void focusQuestions() { }
    void updateFooter();

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Phase { questions, setup, locked, running, takeOff, after, done };
    [[nodiscard]] static bool isOn(Phase phase) { return phase == Phase::running || phase == Phase::takeOff; }
    void build();
    [[nodiscard]] Phase phaseNow() const;
    [[nodiscard]] const plan::Due* offDue() const;
    [[nodiscard]] QString calls() const;
    [[nodiscard]] CheckLine* firstUnseen() const;
    void fail(const journal::Failure& failure);
    void enter(Phase phase);
    void focusPhase();
    void showPhase();
    void showRunning();
    void reveal(QWidget* part);
    void pressPrimary();
    void takeOff();
    void tick();
    void keepTicking();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace nape::app
