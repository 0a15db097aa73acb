// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <memory>

class QVBoxLayout;

namespace nape::app {

/// What can be set, where the data lies, a backup, and what Nape is and is not.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(CareModel& care, QWidget* parent);
    ~SettingsPage() override;
    void refresh() override;
    void entered() override;

private:
    void buildPeople(QVBoxLayout* column);
    void buildEmergency(QVBoxLayout* column);
    void buildReminders(QVBoxLayout* column);
    void buildData(QVBoxLayout* column);
    void buildAbout(QVBoxLayout* column);
    void saveQuiet();
    void save(const std::string& key, const std::string& value);
    journal::Outcome keepDetails(const journal::PersonDetails& details);
    void saveDetails(const journal::PersonDetails& details);
    void say(const journal::Outcome& outcome);
    void sayFailure(const QString& failure);
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace nape::app
