// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"
#include "pages/session_setup.h"

#include <vector>

class QButtonGroup;

namespace nape::app {

class BigTick;
class CheckLine;
class TextLabel;

/// The four questions before the first ice, asked once (I7).
class IceQuestions : public QWidget {
    Q_OBJECT
public:
    explicit IceQuestions(QWidget* parent = nullptr);
    [[nodiscard]] facts::Screening screening() const;  ///< unanswered counts as not sure
    [[nodiscard]] bool isComplete() const;
    /// Something that was answered counts as yes.
    [[nodiscard]] bool hasYes() const;
    void answerOpenWithNo();
    void focusFirst();
    /// The open lines in their order.
    [[nodiscard]] std::vector<CheckLine*> open() const;

Q_SIGNALS:
    void answered();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_title;
    std::vector<CheckLine*> m_lines;
};

/// Before the start: the tick, the minutes, and Start, which stays off until the tick is set (I2).
class IceSetup : public SessionSetup {
    Q_OBJECT
public:
    explicit IceSetup(QWidget* parent = nullptr);
    [[nodiscard]] bool isWrapped() const;
    [[nodiscard]] clock::Duration planned() const;
    [[nodiscard]] QString missing() const override;
    void reset() override;
    void setNote(const QString& note) override;
    void focusFirst() override;

private:
    BigTick* m_tick;
    QButtonGroup* m_minutes;
    TextLabel* m_note;
};

}  // namespace nape::app
