// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/contacts.h"
#include "pages/guide_words.h"
#include "widgets/why.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace nape::app {

class Button;
class Card;
class RoomBody;
class TextLabel;
class PageScroll;

/// One guide, open: its sections, what holds it back now, and at its foot where it comes from. How to do a remedy is
/// not shown while a lock holds the remedy; why stands in its place. Opens no address: sources are text to copy.
class GuideReader : public QWidget {
    Q_OBJECT
public:
    explicit GuideReader(QWidget* parent = nullptr);

    /// `recordable`: doing it can be noted now.
    /// `contacts`: doctor and dentist, where the guide is about calling them.
    void show(const catalogue::Guide& guide, const GuideLock& lock, bool recordable,
              const std::optional<std::pair<Contact, Contact>>& contacts);
    using QWidget::show;
    /// The way back to the list, where list and guide do not fit side by side.
    void offerWayBack(bool offered);
    void focusText();
    /// The pain around the last times, under what notes it; nothing where nothing can be noted.
    void addTimes(const QString& times);
    /// What the lock goes by, behind "Why?".
    void explainLock(const QString& name, const std::vector<Why::Reason>& reasons);
    /// Asks the pain once, in place of "I did it". Until the next show().
    void askPain();

Q_SIGNALS:
    void listWanted();
    void printWanted();
    /// To be led through it step by step.
    void startWanted();
    void checkWanted();
    void contactsWanted();
    void doneSaid();
    void worseSaid();
    void painSaid(int pain);
    void painSkipped();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutTop();
    void addContacts(const Contact& doctor, const Contact& dentist);
    void addStart(const catalogue::Guide& guide);
    void addNoting();
    void addLock(const GuideLock& lock);
    void addFoot(const catalogue::Guide& guide);

    PageScroll* m_scroll;
    RoomBody* m_body;
    Button* m_back;
    Button* m_print;
    TextLabel* m_title;
    QHBoxLayout* m_top;  ///< the way back, where it is offered
    QHBoxLayout* m_head;
    QVBoxLayout* m_text;
    Card* m_noting = nullptr;  ///< of what is shown; null where nothing can be noted
    Why* m_why = nullptr;  ///< of its lock; null where none holds
    int m_afterText = 0;  ///< where in m_text the sections end
};

}  // namespace nape::app
