// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/card.h"

#include <vector>

class QLayout;
class QTimer;

namespace nape::app {

class TextLabel;

/// What stands nowhere else on Today: a session whose episode is closed, every session of another person, and what has
/// come due for another person. A line each: how long still and the button that ends it, or the way to that log. Counts
/// while it is seen.
class RunningCard : public Card {
    Q_OBJECT
public:
    explicit RunningCard(CareModel& care, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void remedyWanted(const QString& row);
    /// Something was done that can be undone.
    void done(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Line {
        journal::PersonDue due;
        TextLabel* left;
    };
    [[nodiscard]] bool isOurs(const journal::PersonDue& due) const;
    [[nodiscard]] bool belongsHere(const journal::PersonDue& due) const;
    void addLine(const journal::PersonDue& due);
    void addActions(const journal::PersonDue& due, const QString& about, QLayout* row);
    void takeOff(const journal::PersonDue& due);
    void count();
    void keepTicking();
    CareModel& m_care;
    QTimer* m_timer;
    QString m_shown;
    std::vector<Line> m_lines;
};

}  // namespace nape::app
