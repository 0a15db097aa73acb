// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <memory>

namespace nape::app {

/// Ice: set-up, countdown, take it off, pain after, when again. Which of these is shown follows from the facts; how
/// much is left is the end of the session minus the clock on the wall, each second anew while the page is seen.
/// Nothing ever starts by itself.
class SessionPage : public Page {
    Q_OBJECT
public:
    SessionPage(CareModel& care, QWidget* parent);
    ~SessionPage() override;
    void refresh() override;
    void entered() override;
    [[nodiscard]] bool isTask() const override { return true; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Phase { questions, setup, locked, running, takeOff, after, done };
    void build();
    [[nodiscard]] Phase phaseNow() const;
    void enter(Phase phase);
    void showPhase();
    void reveal(QWidget* part);
    void pressPrimary();
    void tick();
    void keepTicking();
    void updateFooter();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace nape::app
