// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/session_setup.h"
#include "remedies/heat.h"

#include <array>

class QButtonGroup;

namespace nape::app {

class BigTick;
class TextLabel;

/// Before heat: with what, how long, and the ticks that go with it. Which ticks are needed, the rules say
/// (remedies::missingTicks).
class HeatSetup : public SessionSetup {
    Q_OBJECT
public:
    explicit HeatSetup(QWidget* parent = nullptr);
    [[nodiscard]] remedies::HeatTicks ticks() const;
    [[nodiscard]] clock::Duration planned() const;
    [[nodiscard]] QString missing() const override;
    void reset() override;
    void setNote(const QString& note) override;
    void focusFirst() override;
    /// "Hot water bottle"
    [[nodiscard]] static QString nameOf(facts::Modality with);

private:
    using Flag = bool remedies::HeatTicks::*;
    struct Line {
        Flag flag;
        BigTick* tick;
        QString hint;  ///< beside Start while it is missing
        bool isOfTheThing;  ///< said of one thing, it says nothing of another
    };
    void addTick(Flag flag, const char* name, const QString& text, const QString& hint, bool isOfTheThing);
    [[nodiscard]] facts::Modality with() const;
    [[nodiscard]] bool isNeeded(Flag flag) const;
    void choose();
    std::vector<Line> m_lines;
    QButtonGroup* m_with;
    QButtonGroup* m_minutes;
    TextLabel* m_note;
    class Stack* m_ticks;
};

}  // namespace nape::app
