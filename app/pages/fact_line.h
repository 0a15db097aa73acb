// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/episode_facts.h"

#include <QWidget>

class QVBoxLayout;

namespace nape::app {

/// One line of an episode's story with its time; a rating can be corrected in place, and most lines deleted.
class FactLine : public QWidget {
    Q_OBJECT
public:
    FactLine(const EpisodeFact& fact, const QString& when, QWidget* parent = nullptr);

Q_SIGNALS:
    void painCorrected(int pain);
    void removed();

private:
    void edit(int pain);
    QVBoxLayout* m_column;
    QWidget* m_editor = nullptr;
};

}  // namespace nape::app
