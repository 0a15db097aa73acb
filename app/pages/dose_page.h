// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "remedies/medicines.h"

namespace nape::app {

class Button;
class Card;
class DoseChild;
class DoseLine;
class Stack;
class TaskFrame;
class TextLabel;

/// The pain relievers of the person's country, to log what was taken. Recommends nothing; for a child it shows no
/// number, and takes only what was had already.
class DosePage : public Page {
    Q_OBJECT
public:
    DosePage(CareModel& care, QWidget* parent);
    void refresh() override;
    void entered() override;
    [[nodiscard]] bool isTask() const override { return true; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildChild();
    void saveAge(const journal::PersonDetails& details);
    void build(const std::vector<remedies::Medicine>& medicines);
    void buildUrgent();
    /// Shows what was noted, and offers to take it back.
    void noteLogged(const QString& sentence);
    TaskFrame* m_frame;
    Stack* m_urgent;  ///< in place of everything else while the answers make an emergency (P16)
    Stack* m_ask;
    Card* m_over;  ///< holds the warning
    TextLabel* m_warning;  ///< more was logged than a package allows
    Card* m_list;
    Stack* m_child;
    DoseChild* m_childDose;  ///< what was taken all the same
    Stack* m_age;  ///< where no age is known: the way to say it
    std::vector<DoseLine*> m_lines;
    QString m_built;  ///< the products of the list
};

}  // namespace nape::app
