// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "shell/window_place.h"

#include <functional>
#include <map>

class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace nape::app {

class Banner;
class LiveLine;
class Printing;
class Rail;
class SecondClick;
class UndoBar;
class WhoLine;

/// The window: which page is shown, the rail beside it, what is said above it and the undo bar over it. Wires pages to
/// each other and to the model; knows no rule and draws nothing. Builds each page when it is first shown. Closing is
/// not decided here: it is a signal.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(CareModel& care);
    ~MainWindow() override;

    void open(PageId page);
    [[nodiscard]] PageId current() const { return m_current; }
    void openEpisode(const QString& id);
    void openCheck(const QString& factId);
    /// The page that leads through that remedy; nothing for a remedy without one.
    void openRemedy(const QString& row);
    /// The log of that person at that page. An emergency that nobody has said to have seen comes first.
    void openFor(const facts::PersonId& person, PageId page);
    /// Shows the window and brings it to the front, from the tray or minimised.
    void bringUp();
    void rememberPlace() const { m_place->save(); }

    /// Says something above the page.
    void tell(const QString& sentence);
    /// Says it to a screen reader at once; shows nothing.
    void announce(const QString& sentence);
    /// Puts the focus on the pain scale of the page that is shown, where it has one.
    void focusPain();
    /// Asks something above the page.
    void ask(const QString& sentence, const QString& doIt, const QString& leaveIt, std::function<void()> done);
    [[nodiscard]] bool asks(const QString& sentence) const;
    /// An alarm above the page, which stays, whatever happens in the window, until it is answered, closed or withdrawn.
    void alarm(const QString& owner, const QString& sentence, const QString& doIt, std::function<void()> done);
    /// Takes away the alarms of every other owner.
    void keepAlarms(const QStringList& owners);

Q_SIGNALS:
    void pageShown();
    void closeAsked();
    void quitAsked();
    void toneAsked(nape::catalogue::Cue cue);

protected:
    /// Tab follows what is read, whatever came or went since.
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeKeys();
    Page* pageFor(PageId id);
    void show(PageId id, Page* page);
    using QWidget::show;
    void planChanged();
    void personChanged();
    [[nodiscard]] bool emergencyWaits() const;
    void frame();
    void sayWhose(const Page& page, bool bar);
    void undo();
    void goBack();
    void choosePerson(const QPoint& at);

    CareModel& m_care;
    std::map<PageId, Page*> m_pages;
    PageId m_current = PageId::today;
    bool m_seen = false;  ///< the window has been on the screen
    WindowPlace* m_place;
    Rail* m_rail;
    Printing* m_printing;
    WhoLine* m_who;
    QVBoxLayout* m_column;
    Banner* m_banner;
    std::map<QString, Banner*> m_alarms;  ///< by owner
    QStackedWidget* m_stack;
    UndoBar* m_undo;
    std::optional<long long> m_undoes;  ///< the command that is offered to be taken back
    LiveLine* m_live;
    SecondClick* m_secondClick;
    QBoxLayout* m_row;
};

}  // namespace nape::app
