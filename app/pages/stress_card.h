// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/card.h"

namespace nape::app {

class Button;
class PainScale;
class TextLabel;

/// How much stress there is, from 0 to 10, where stress is among what set the episode off (S80). Once a day, and it may
/// be skipped: then it is not asked again on that day while this log stays open; a skip is no fact. Says "might be
/// connected" and no more.
class StressCard : public Card {
    Q_OBJECT
public:
    explicit StressCard(CareModel& care, QWidget* parent = nullptr);
    void refresh(const facts::CareLog& log, const facts::Entry<facts::Episode>& episode);

Q_SIGNALS:
    /// Something was done that can be undone.
    void done(const QString& sentence);

private:
    void choose(int stress);
    void save();
    CareModel& m_care;
    TextLabel* m_number;
    PainScale* m_scale;
    Button* m_save;
    std::optional<clock::Day> m_skipped;
};

}  // namespace nape::app
