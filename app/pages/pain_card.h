// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/card.h"

#include <optional>

namespace nape::app {

class Button;
class PainScale;
class TextLabel;

/// "Pain now": choose, then save. What was chosen and not saved yet stays when the plan changes.
class PainCard : public Card {
    Q_OBJECT
public:
    explicit PainCard(QWidget* parent = nullptr);
    /// The newest rating of that episode and when it was; the dose that a new one would come after.
    void show(const CareModel& care, const facts::CareLog& log, const facts::Entry<facts::Episode>& episode);
    using QWidget::show;
    /// What was chosen is saved.
    void forget();

Q_SIGNALS:
    void rated(int pain);
    void betterSaid();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int pain);
    void offerSave();
    TextLabel* m_was;
    TextLabel* m_about;
    TextLabel* m_number;
    PainScale* m_scale;
    Button* m_save;
    Button* m_better = nullptr;
    std::optional<int> m_last;
    std::optional<int> m_chosen;  ///< not saved yet
};

}  // namespace nape::app
