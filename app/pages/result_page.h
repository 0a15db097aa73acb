// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/remedy_words.h"
#include "pages/result_words.h"

#include <memory>
#include <vector>

namespace nape::app {

/// What a recorded check came to, as it was stored: what to do, and why. An emergency takes the window until it was
/// acknowledged, and stays reachable after that. Never scores again.
class ResultPage : public Page {
    Q_OBJECT
public:
    ResultPage(CareModel& care, QWidget* parent);
    ~ResultPage() override;
    /// Shows that check; without it, the one recorded last.
    void showCheck(const facts::FactId& check);
    void refresh() override;
    void entered() override;
    [[nodiscard]] bool isTask() const override { return true; }
    [[nodiscard]] bool takesWindow() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildEmergency();
    void showEmergency(const facts::CareLog& log);
    /// A remedy that may be done now, with the cautions that stand.
    struct SafeNow {
        QString icon, name, reason, notes;
    };
    [[nodiscard]] std::vector<SafeNow> safeNow(const facts::CareLog& log) const;
    void showCalm(const facts::CareLog& log);
    void addCard(const facts::CareLog& log, rules::Tier tier, const ResultWords::Referral& words,
                 const QString& article);
    [[nodiscard]] QString spoken() const;
    void print();
    void goOn();
    void change();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace nape::app
