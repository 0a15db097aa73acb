// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <memory>

namespace nape::app {

/// The safety check: who it is for, then short groups of questions that can apply, most dangerous first. Records as
/// soon as the answers so far make an emergency, and else after the last group. What was answered is kept until then:
/// whoever comes back goes on where they were. Scores nothing itself.
class CheckPage : public Page {
    Q_OBJECT
public:
    CheckPage(CareModel& care, QWidget* parent);
    ~CheckPage() override;
    void refresh() override { }  ///< what was answered stays as it is until the page is entered anew
    /// Begins a check, or the correction of the one that was asked for.
    void entered() override;
    [[nodiscard]] bool isTask() const override { return true; }

Q_SIGNALS:
    void checkRecorded(const QString& factId);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin();
    void takeUpDraft();
    void showStep();
    void showWho();
    void showGroup();
    class Button* addLine(const char* name, class TextLabel* words, const QString& act);
    void addForWhom();
    void addGoesOn();
    void answered(triage::Question question, facts::Answer answer);
    void changed();
    void updateFooter();
    void goOn();
    void chooseBand(facts::AgeBand band);
    void chooseBirth(clock::Day birth);
    void saveAge(const journal::PersonDetails& details);
    void goBack();
    void record();
    void fail(const journal::Failure& failure);
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace nape::app
