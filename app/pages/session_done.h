// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <QWidget>

namespace nape::app {

class FactRow;
class Why;
class TextLabel;

/// After a session, or while it has to wait: from when again, how long it was on, and the pain before it and after.
class SessionDone : public QWidget {
    Q_OBJECT
public:
    explicit SessionDone(QWidget* parent = nullptr);
    /// `remedy`: "ice" or "heat". `called`: that Nape will call, or empty where it will not.
    void show(const CareModel& care, const std::optional<facts::CareLog>& log, std::string_view remedy,
              const QString& called);
    using QWidget::show;

private:
    void showLast(const CareModel& care, const facts::Entry<facts::Session>& last, const facts::CareLog& log);
    TextLabel* m_title;
    TextLabel* m_text;
    Why* m_why;
    FactRow* m_on;
    FactRow* m_pain;
};

}  // namespace nape::app
