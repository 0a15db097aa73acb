// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"

#include <QWidget>

#include <optional>

class QDateEdit;

namespace nape::app {

/// A birth date, typed as dates are written here. Says nothing until a year was said: half a date, or one that was
/// never touched, is none.
class BirthField : public QWidget {
    Q_OBJECT
public:
    /// `today` bounds it; `beside` stands in the same line where there is room.
    explicit BirthField(clock::Day today, QWidget* beside = nullptr, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<clock::Day> birth() const;
    void setBirth(std::optional<clock::Day> birth);
    /// The day that bounds it has moved on.
    void setToday(clock::Day today);
    /// As it stands there, read or not.
    [[nodiscard]] QString text() const;
    void focusDate();

Q_SIGNALS:
    void changed();

private:
    void sayWhatWasRead();
    QDateEdit* m_edit;
    class TextLabel* m_read = nullptr;
    clock::Day m_today;
};

}  // namespace nape::app
