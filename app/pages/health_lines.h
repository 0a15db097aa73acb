// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <tl/expected.hpp>

#include <QWidget>

#include <map>

class QLineEdit;
class QVBoxLayout;

namespace nape::app {

class CheckLine;

/// Questions about a person's health, by their keys in the profile, each with Yes, No and Not sure. Whoever asks saves
/// what comes out; what nobody touched does not come out again.
class HealthLines : public QWidget {
    Q_OBJECT
public:
    explicit HealthLines(const std::vector<std::string_view>& keys, QWidget* parent = nullptr);
    /// What the log says already.
    void show(const facts::CareLog& log, clock::Instant now, const clock::Zone& zone);
    using QWidget::show;
    [[nodiscard]] bool allAnswered() const;
    /// Something was answered here since show().
    [[nodiscard]] bool isTouched() const;
    /// Answers "no" to what is still open.
    void denyRest();
    /// Key to value of what was answered here, or what is wrong with it. "Not sure" is the more careful answer.
    [[nodiscard]] tl::expected<std::map<std::string, std::string>, QString> answers() const;

Q_SIGNALS:
    void answered();

private:
    void addWeeks(CheckLine* line);
    struct Line {
        std::string key;
        CheckLine* line;
        bool touched = false;
    };
    QVBoxLayout* m_column;
    std::vector<Line> m_lines;
    QLineEdit* m_weeks = nullptr;
    QWidget* m_weeksRow = nullptr;
};

/// Whether the week of the pregnancy is not known. The profile keeps a number alone, so "yes, but not which week" and
/// "not sure" are kept as the week from which the careful rules hold; whoever typed just that week is taken for one of
/// them, because that they do not know it is what nobody may read as a date.
[[nodiscard]] bool isPregnancyWeekUnknown(const facts::CareLog& log);

/// A number field with its words before it.
QLineEdit* addNumberField(QVBoxLayout* column, const QString& words, const char* name);

}  // namespace nape::app
