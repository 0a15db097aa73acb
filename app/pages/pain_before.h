// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layouts.h"

namespace nape::app {

class CareModel;
class PainScale;

/// Asks how strong the pain is before something is done about it, where no score of the last hour tells: so that what
/// comes after can be seen beside it. May be left out.
class PainBefore : public Stack {
    Q_OBJECT
public:
    explicit PainBefore(QWidget* parent = nullptr);
    /// Is shown where the pain is not known, hidden where it is; what was chosen stays.
    void ask(const CareModel& care);
    void reset();
    /// Notes what was chosen; true as well where nothing was.
    [[nodiscard]] bool save(CareModel& care);

private:
    PainScale* m_scale;
};

}  // namespace nape::app
