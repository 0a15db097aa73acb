// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <memory>

namespace nape::app {

/// "It hurts": where, how strong, since when. Saves once and leads to the check. What was typed stays until it is
/// saved. Digits give the pain from anywhere on the page but the note, Enter saves.
class LogPage : public Page {
    Q_OBJECT
public:
    LogPage(CareModel& care, QWidget* parent);
    ~LogPage() override;
    void refresh() override;
    void entered() override;
    [[nodiscard]] bool isTask() const override { return true; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void summarise();
    void save();
    void clear();
    void offerTriggers();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace nape::app
