// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/button.h"

namespace nape::app {

/// Switches the tones of the guides on and off; checked while they are on. The choice is a setting of the person.
/// Plays nothing.
class TonesButton : public Button {
    Q_OBJECT
public:
    explicit TonesButton(CareModel& care, QWidget* parent = nullptr);
    /// Shows the setting as the log has it.
    void refresh();
    void switchOver();

Q_SIGNALS:
    /// In words, for a screen reader.
    void switched(const QString& sentence);

private:
    [[nodiscard]] bool isOnInLog() const;
    CareModel& m_care;
};

}  // namespace nape::app
