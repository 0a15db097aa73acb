// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/remedy_words.h"
#include "widgets/card.h"
#include "widgets/remedy_row.h"

namespace nape::app {

/// The remedies of the plan in its order, a row each; what helps now first is the large one. Shows and passes on what
/// was pressed; which page does it is the window's affair.
class RemedyList : public Card {
    Q_OBJECT
public:
    explicit RemedyList(QWidget* parent = nullptr);
    void show(const CareModel& care, const facts::CareLog& log);
    using QWidget::show;
    /// The button that the eye meets first, or null.
    [[nodiscard]] QWidget* firstButton() const;

Q_SIGNALS:
    void wanted(const QString& remedy);
    void checkWanted();
    /// What runs comes off now.
    void stopWanted(const QString& remedy);
    /// What is due for this remedy is put aside.
    void putAside(const QString& dueKey);

private:
    struct Item {
        QString id;
        RemedyRow* row;
    };
    void build(const QStringList& ids, bool large);
    [[nodiscard]] RemedyRow::Shown shownOf(const CareModel& care, const facts::CareLog& log, const QString& id,
                                           const RemedyWords& words, bool first) const;
    QList<Item> m_items;
    QStringList m_toCheck;  ///< rows whose button opens the check
    QStringList m_running;  ///< rows whose button stops what runs
};

}  // namespace nape::app
