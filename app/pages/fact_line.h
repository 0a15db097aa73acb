// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/episode_facts.h"

#include <QWidget>

class QVBoxLayout;

namespace nape::app {

class Button;
class PainScale;
class Stack;

/// One line of an episode's story with its time; a rating can be corrected in place, and most lines deleted.
class FactLine : public QWidget {
    Q_OBJECT
public:
    FactLine(const EpisodeFact& fact, const QString& when, QWidget* parent = nullptr);

Q_SIGNALS:
    void painCorrected(int pain);
    void removed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Opens the correction, or leaves it.
    void edit(int pain);
    void leave();
    QVBoxLayout* m_column;
    Button* m_change = nullptr;
    Stack* m_editor = nullptr;
    PainScale* m_scale = nullptr;
};

}  // namespace nape::app
