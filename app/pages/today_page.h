// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <memory>

namespace nape::app {

/// The first room. With nothing open: one large button, the days without a spasm, the last episode. With an episode
/// open: what is safe now. Shows the plan and sends commands; judges nothing itself.
class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(CareModel& care, QWidget* parent);
    ~TodayPage() override;
    void refresh() override;
    void entered() override;

private:
    void buildRest();
    void buildOpen();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace nape::app
