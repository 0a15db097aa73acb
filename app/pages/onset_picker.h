// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"

#include <QWidget>

#include <optional>
#include <vector>

class QDateTimeEdit;

namespace nape::app {

class ChoiceChip;
class Field;
class TextLabel;

/// When it started, or when something was: a few chips, or a time. "Woke up with it" means 22:00 of the evening before
/// and says that it is a guess.
class OnsetPicker : public QWidget {
    Q_OBJECT
public:
    /// What the time is of. Nobody wakes up with a dose.
    enum class Of { pain, dose, clearance };
    explicit OnsetPicker(Of what = Of::pain, QWidget* parent = nullptr);

    struct Onset {
        std::optional<clock::Instant> at;  ///< nothing: now
        bool estimated = false;
    };
    [[nodiscard]] Onset onset(clock::Instant now, const clock::Zone& zone) const;
    /// "woke up with it"; empty for now.
    [[nodiscard]] QString summary() const;
    /// Back to now, with `now` as what a picked time starts from.
    void reset(clock::Instant now, const clock::Zone& zone);

Q_SIGNALS:
    void onsetChanged();

private:
    void sayWhatWasRead();
    std::vector<ChoiceChip*> m_chips;
    QDateTimeEdit* m_time;
    Field* m_timeField = nullptr;
    TextLabel* m_read = nullptr;
};

}  // namespace nape::app
