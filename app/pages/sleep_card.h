// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/card.h"

namespace nape::app {

class Button;

/// "How did you sleep?", answered with one press. What else can be said of the night (how one lay, the mouth guard) is
/// asked once that is saved, and may be left. Shown while the question is due; decides nothing.
class SleepCard : public Card {
    Q_OBJECT
public:
    explicit SleepCard(CareModel& care, QWidget* parent = nullptr);
    void refresh(const facts::CareLog* log);

Q_SIGNALS:
    /// Something was done that can be undone.
    void done(const QString& sentence);

private:
    void ask();
    void askMore();
    void note(bool keptAwake);
    void change(const std::string& field, const std::string& value);
    void close();
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] bool concernsMouthGuard() const;

    enum class Shows { nothing, question, more };
    CareModel& m_care;
    Shows m_shows = Shows::nothing;
    Button* m_ready = nullptr;  ///< while more is asked
    std::optional<facts::FactId> m_noted;  ///< the night that more can be said of
};

}  // namespace nape::app
