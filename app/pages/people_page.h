// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <memory>

namespace nape::app {

/// Who has a log here: open another, add somebody, change somebody. A room while the list is shown, a task while
/// somebody is being added or changed.
class PeoplePage : public Page {
    Q_OBJECT
public:
    PeoplePage(CareModel& care, QWidget* parent);
    ~PeoplePage() override;
    void refresh() override;
    void entered() override;
    [[nodiscard]] bool isTask() const override;

private:
    void fill(const std::vector<facts::Entry<facts::Person>>& people);
    void showForm(const std::optional<facts::PersonId>& person);
    void leaveForm();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace nape::app
