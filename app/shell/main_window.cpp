// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "facts/acknowledged.h"
#include "pages/check_page.h"
#include "pages/episode_page.h"
#include "pages/page_factory.h"
#include "pages/person_names.h"
#include "pages/result_page.h"
#include "report/printing.h"
#include "shell/banner.h"
#include "shell/live_line.h"
#include "shell/rail.h"
#include "shell/second_click.h"
#include "shell/tab_order.h"
#include "shell/undo_bar.h"
#include "shell/who_line.h"
#include "theme/icon.h"
#include "theme/look.h"
#include "theme/look_keeper.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/pain_scale.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

#include <utility>

namespace nape::app {

MainWindow::MainWindow(CareModel& care)
    : m_care(care)
    , m_place(new WindowPlace(this))
    , m_rail(new Rail(this))
    , m_printing(new Printing(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setWindowTitle(QStringLiteral("Nape"));
    setObjectName(QStringLiteral("window"));
    setMinimumSize(WindowPlace::kLeast);
    new LookKeeper(this);
    setAutoFillBackground(true);

    auto* content = new QWidget(this);
    m_who = new WhoLine(content);
    m_banner = new Banner(content);
    m_stack = new QStackedWidget(content);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_who);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_stack, 1);
    m_undo = new UndoBar(content);
    m_live = new LiveLine(content);
    m_secondClick = new SecondClick(this, [this] { return m_care.steadyNow(); });
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_rail);
    m_row->addWidget(content, 1);

    connect(m_rail, &Rail::roomChosen, this, &MainWindow::open);
    connect(m_rail, &Rail::personPressed, this, &MainWindow::choosePerson);
    connect(m_who, &WhoLine::changeWanted, this, [this] { open(PageId::people); });
    connect(m_undo, &UndoBar::undoChosen, this, &MainWindow::undo);
    connect(&care, &CareModel::personChanged, this, &MainWindow::personChanged);
    connect(&care, &CareModel::planChanged, this, &MainWindow::planChanged);
    connect(m_printing, &Printing::couldNotPrint, this, &MainWindow::tell);
    connect(&care, &CareModel::refused, this, &MainWindow::tell);
    connect(&care, &CareModel::storageFailed, this, &MainWindow::tell);
    takeKeys();
    m_place->restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::takeKeys()
{
    const auto key = [this](Act act, auto&& done) {
        auto* shortcut = new QShortcut(keysOf(act), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, done);
    };
    // Where the rail is: a slip of the finger throws nobody out of a task.
    const auto lead = [this, key](Act act, PageId to) {
        key(act, [this, to] {
            if (m_rail->isVisible()) open(to);
        });
    };
    lead(Act::hurts, PageId::log);
    for (const auto& [act, room] : {std::pair{Act::today, PageId::today}, std::pair{Act::history, PageId::history},
                                    std::pair{Act::guides, PageId::guides}, std::pair{Act::settings, PageId::settings}})
        lead(act, room);
    key(Act::back, [this] { goBack(); });
    key(Act::undo, [this] { undo(); });
    key(Act::close, [this] { Q_EMIT closeAsked(); });
    key(Act::quit, [this] { Q_EMIT quitAsked(); });
}

Page* MainWindow::pageFor(PageId id)
{
    auto& page = m_pages[id];
    if (page != nullptr) return page;
    page = makePage(id, m_care).release();
    m_stack->addWidget(page);
    connect(page, &Page::goTo, this, &MainWindow::open);
    connect(page, &Page::openEpisode, this, &MainWindow::openEpisode);
    connect(page, &Page::openRemedy, this, &MainWindow::openRemedy);
    connect(page, &Page::undoOffered, this, [this](const QString& sentence) {
        const auto newest = m_care.journal().undoable();
        m_undoes = newest ? *newest : std::nullopt;
        m_undo->offer(sentence);
        m_secondClick->pageChanged();  // what was done is done once, and nothing else by the same hand
    });
    connect(page, &Page::contentChanged, m_secondClick, &SecondClick::pageChanged);
    connect(page, &Page::announced, m_live, &LiveLine::announce);
    connect(page, &Page::toneAsked, this, &MainWindow::toneAsked);
    if (auto* check = qobject_cast<CheckPage*>(page)) {
        connect(check, &CheckPage::checkRecorded, this, &MainWindow::openCheck);
    }
    connect(page, &Page::printAsked, this,
            [this](QTextDocument& document, const QString& title) { m_printing->print(document, title, *this); });
    return page;
}

void MainWindow::open(PageId id)
{
    // Whoever asks for another page, the tray too: first what an emergency says, or its answers to be changed.
    if (id != PageId::result && id != PageId::check && id != PageId::people && emergencyWaits()) id = PageId::result;
    // An episode is one of them: without a name it is the open one.
    if (id == PageId::log && m_care.plan().episode) {
        // There is one already: what can be said of it now is how strong it is.
        show(PageId::today, pageFor(PageId::today));
        return focusPain();
    }
    // What counts now: one that was looked at before may be an older one.
    if (id == PageId::result) return openCheck({});
    if (id != PageId::episode) return show(id, pageFor(id));
    if (!m_care.plan().episode) return open(PageId::history);
    openEpisode(QString::fromStdString(m_care.plan().episode->value));
}

void MainWindow::openFor(const facts::PersonId& person, PageId page)
{
    if (m_care.person() != person) m_care.setPerson(person);
    open(emergencyWaits() ? PageId::result : page);
}

void MainWindow::openEpisode(const QString& id)
{
    auto* page = pageFor(PageId::episode);
    if (auto* episode = qobject_cast<EpisodePage*>(page)) episode->showEpisode(id);
    show(PageId::episode, page);
}

void MainWindow::openCheck(const QString& factId)
{
    auto* page = pageFor(PageId::result);
    if (auto* result = qobject_cast<ResultPage*>(page)) result->showCheck({factId.toStdString()});
    show(PageId::result, page);
}

void MainWindow::openRemedy(const QString& row)
{
    const auto id = pageOfRemedy(row);
    if (!id) return;
    auto* page = pageFor(*id);
    page->setSubject(row);
    show(*id, page);
}

void MainWindow::show(PageId id, Page* page)
{
    m_current = id;
    if (page != m_stack->currentWidget()) m_secondClick->pageChanged();
    page->refresh();
    m_stack->setCurrentWidget(page);
    frame();
    page->entered();
    Q_EMIT pageShown();
}

void MainWindow::planChanged()
{
    m_undo->withdraw();
    if (auto* page = qobject_cast<Page*>(m_stack->currentWidget())) page->refresh();
    frame();
}

// Another log: nothing that was typed, chosen or shown of the one before is left to be saved into this one.
void MainWindow::personChanged()
{
    if (m_pages.empty()) return;
    const auto before = std::exchange(m_pages, {});
    const auto* page = qobject_cast<Page*>(m_stack->currentWidget());
    const bool room = page != nullptr && !page->isTask() && !page->takesWindow() && m_current != PageId::episode;
    open(emergencyWaits() ? PageId::result : room ? m_current : PageId::today);
    for (const auto& [id, old] : before) {
        m_stack->removeWidget(old);
        old->deleteLater();
    }
}

// What stands around the page: nothing around an emergency, no rail around a task.
void MainWindow::frame()
{
    const auto* page = qobject_cast<Page*>(m_stack->currentWidget());
    if (page == nullptr) return;
    const bool bar = isNarrow(width());
    m_row->setDirection(bar ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_rail->setBar(bar);
    m_rail->setVisible(!page->isTask() && !page->takesWindow());
    m_rail->setCurrent(m_current);
    sayWhose(*page, bar);
    chainInReadingOrder(*this);
}

// With one person the rail says it quietly; with several every page does.
void MainWindow::sayWhose(const Page& page, bool bar)
{
    m_rail->setPerson(m_care.person() ? logOf(m_care.personName().toStdString()) : QString());
    const bool room = !page.isTask() && !page.takesWindow();
    m_who->setPalette(page.takesWindow() ? Look::of(*this).emergencyPalette(true) : QPalette());
    m_who->say(room && !bar ? QString() : m_care.whose(), room && page.objectName() != wordOf(PageId::people));
}

// An emergency that nobody has said to have seen takes the window whenever it opens.
bool MainWindow::emergencyWaits() const
{
    const auto& check = m_care.plan().emergencyCheck;
    if (!m_care.person() || !check) return false;
    const auto log = m_care.journal().careLog(*m_care.person());
    return log && !facts::isAcknowledged(*log, *check);
}

void MainWindow::undo()
{
    if (!m_undo->isOffering()) return;
    m_undo->withdraw();
    // What was offered and nothing else: somebody may have written since.
    if (m_undoes) m_care.carriedOut(m_care.journal().undo(std::nullopt, m_undoes));
}

void MainWindow::choosePerson(const QPoint& at)
{
    const auto people = m_care.journal().persons();
    if (!people || people->size() < 2) return open(PageId::people);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& person : *people) {
        const facts::PersonId id{person.header.id.value};
        auto name = shownName(person.value.name);
        auto* action = menu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_care.person() == id);
        connect(action, &QAction::triggered, this, [this, id] { m_care.setPerson(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("People")), &QAction::triggered, this, [this] { open(PageId::people); });
    menu->popup(at - QPoint(0, menu->sizeHint().height()));
}

void MainWindow::goBack()
{
    const auto* page = qobject_cast<Page*>(m_stack->currentWidget());
    if (page->takesWindow()) return;
    for (const auto* name : {"backButton", "changeAnswerButton"}) {
        auto* back = page->findChild<QAbstractButton*>(QString::fromLatin1(name));
        if (back != nullptr && back->isVisibleTo(this)) return back->click();
    }
    // A room has no such button: from the people to the settings, from any other to the first page.
    if (!page->isTask()) open(m_current == PageId::people ? PageId::settings : PageId::today);
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::tell(const QString& sentence)
{
    m_banner->tell(sentence);
}

void MainWindow::announce(const QString& sentence)
{
    m_live->announce(sentence);
}

void MainWindow::focusPain()
{
    for (auto* scale : m_stack->currentWidget()->findChildren<PainScale*>()) {
        if (scale->isVisibleTo(this)) return scale->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::ask(const QString& sentence, const QString& doIt, const QString& leaveIt, std::function<void()> done)
{
    m_banner->ask(sentence, doIt, leaveIt, std::move(done));
}

bool MainWindow::asks(const QString& sentence) const
{
    return m_banner->asks(sentence);
}

void MainWindow::alarm(const QString& owner, const QString& sentence, const QString& doIt, std::function<void()> done)
{
    auto& banner = m_alarms[owner];
    if (banner == nullptr) {
        banner = new Banner(m_banner->parentWidget());
        banner->setObjectName(QStringLiteral("alarm"));
        m_column->insertWidget(0, banner);
    }
    if (banner->asks(sentence)) return;
    banner->alarm(sentence, doIt, tr("Close"), std::move(done));
}

void MainWindow::keepAlarms(const QStringList& owners)
{
    for (auto it = m_alarms.begin(); it != m_alarms.end();) {
        if (owners.contains(it->first)) {
            ++it;
            continue;
        }
        it->second->hide();
        it->second->deleteLater();
        it = m_alarms.erase(it);
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    chainInReadingOrder(*this);
    return QWidget::focusNextPrevChild(next);
}

// Wherever the focus is, on a footer or the rail too, these keys move the page: the part of it that has the focus, else
// the widest.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    PageScroll* moved = nullptr;
    for (auto* scroll : m_stack->currentWidget()->findChildren<PageScroll*>()) {
        if (!scroll->isVisibleTo(this)) continue;
        const bool focused = scroll == focusWidget() || scroll->isAncestorOf(focusWidget());
        if (moved == nullptr || focused || scroll->width() > moved->width()) moved = scroll;
        if (focused) break;
    }
    if (moved == nullptr) return QWidget::keyPressEvent(event);
    auto* bar = moved->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageUp: return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown: return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Home: return bar->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End: return bar->triggerAction(QAbstractSlider::SliderToMaximum);
    default: QWidget::keyPressEvent(event);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT closeAsked();
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (!std::exchange(m_seen, true) && emergencyWaits())
        open(PageId::result);
    else if (m_stack->count() == 0)
        open(PageId::today);
    QWidget::showEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    frame();
}

}  // namespace nape::app
