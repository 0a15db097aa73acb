// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <memory>

namespace nape::app {

/// The episodes so far, newest first, each to open.
class HistoryPage : public Page {
    Q_OBJECT
public:
    HistoryPage(CareModel& care, QWidget* parent);
    ~HistoryPage() override;
    void refresh() override;
    void entered() override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace nape::app
