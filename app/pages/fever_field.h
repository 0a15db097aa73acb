// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/temperature.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace nape::app {

class Segmented;
class TextLabel;

/// A temperature, where one was measured. A number that no living body has is refused here, with a hint, and counts
/// as not typed.
class FeverField : public QWidget {
    Q_OBJECT
public:
    explicit FeverField(QWidget* parent = nullptr);
    [[nodiscard]] std::optional<facts::Reading> reading() const;
    void setReading(const std::optional<facts::Reading>& reading);
    /// Says what the log knows of the temperature; empty hides it.
    void say(const QString& what);
    /// Something stands there that is no temperature.
    [[nodiscard]] bool isWrong() const;
    /// Puts the focus on what is no temperature, all of it chosen; gives the hint that stands there.
    QString leadToWrong();

Q_SIGNALS:
    void readingChanged();

private:
    void judge();
    [[nodiscard]] QString example() const;
    [[nodiscard]] QString hintOf(const std::optional<facts::Reading>& value, bool otherUnit) const;
    void showExample();
    [[nodiscard]] std::optional<facts::Reading> typed() const;
    QLineEdit* m_number;
    QCheckBox* m_armpit;
    facts::Site m_site = facts::Site::unknown;  ///< of the reading that was set, where it was none under the arm
    Segmented* m_unit;
    TextLabel* m_known;
    TextLabel* m_hint;
};

}  // namespace nape::app
