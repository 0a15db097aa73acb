// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/card.h"

#include <set>
#include <string>

namespace nape::app {

class Button;
class OnsetPicker;
class Stack;
class TextLabel;

/// "A clinician has cleared me", while something is locked until then: what it opens is said before it is noted, and
/// when it was said is asked. What came up after it was said still holds, and the card says so.
class ClearanceCard : public Card {
    Q_OBJECT
public:
    explicit ClearanceCard(CareModel& care, QWidget* parent = nullptr);
    /// Shown only while the plan holds a lock that a clearance opens (L1, L2, L6).
    void refresh();

Q_SIGNALS:
    /// It was noted and can be undone.
    void done(const QString& sentence);

private:
    void ask(bool open);
    void save();
    void say(const QString& sentence);
    [[nodiscard]] std::set<std::string> locksNow() const;
    CareModel& m_care;
    Button* m_open;
    Stack* m_ask;
    Stack* m_whenHolder;
    OnsetPicker* m_when = nullptr;  ///< made when it is asked for: its calendar is heavy
    TextLabel* m_message;
    facts::PersonId m_of;  ///< whose locks it shows
    std::optional<facts::FactId> m_stillHolds;  ///< the clearance that the message is about
};

}  // namespace nape::app
