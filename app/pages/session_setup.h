// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pain_before.h"

namespace nape::app {

/// What is chosen and ticked before something is put on. Starts nothing; the page that shows it does.
class SessionSetup : public QWidget {
    Q_OBJECT
public:
    explicit SessionSetup(QWidget* parent = nullptr)
        : QWidget(parent)
        , m_before(new PainBefore)
    {
    }
    /// The pain before, which may be left out; the page notes it with the start.
    [[nodiscard]] PainBefore& before() const { return *m_before; }
    /// Why Start stays off, in a few words; empty when nothing is missing.
    [[nodiscard]] virtual QString missing() const = 0;
    /// Takes the ticks away: they are set anew for each session.
    virtual void reset() = 0;
    /// What to heed before the start; hidden when empty.
    virtual void setNote(const QString& note) = 0;
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void changed();

protected:
    PainBefore* m_before;
};

}  // namespace nape::app
