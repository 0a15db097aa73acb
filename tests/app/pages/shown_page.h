// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_factory.h"
#include "support/manual_steady_clock.h"
#include "support/test_journal.h"
#include "theme/look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace nape::test {

/// A window with one page on a real journal, and a clock in the test's hands.
class PageTest : public testing::Test {
protected:
    app::Page& open(app::PageId id)
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(size);
        m_window->setPalette(app::Look::light().palette());
        auto* column = new QVBoxLayout(m_window.get());
        column->setContentsMargins(0, 0, 0, 0);
        care.refresh();
        m_page = app::makePage(id, care).release();
        column->addWidget(m_page);
        QObject::connect(&care, &app::CareModel::planChanged, m_page, [page = m_page] { page->refresh(); });
        m_page->refresh();
        m_window->show();
        m_window->activateWindow();
        m_page->entered();
        settle();
        return *m_page;
    }
    static void settle()
    {
        for (int i = 0; i < 6; ++i) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    template <class T = QAbstractButton> T* find(const char* name)
    {
        for (auto* widget : m_page->findChildren<T*>(QString::fromLatin1(name))) {
            if (widget->isVisible()) return widget;
        }
        return nullptr;
    }
    void press(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    /// Types into whatever has the focus.
    void type(Qt::Key key)
    {
        QWidget* at = m_window->focusWidget();
        QTest::keyClick(at == nullptr ? m_page : at, key);
        settle();
    }
    [[nodiscard]] facts::CareLog log()
    {
        if (!care.person()) care.refresh();
        auto read = journal->careLog(*care.person());
        return read ? std::move(*read) : facts::CareLog{};
    }
    [[nodiscard]] QWidget& window() { return *m_window; }

    QSize size{1100, 760};  ///< of the window that open() makes
    TestJournal journal;
    ManualSteadyClock steady;
    app::CareModel care{*journal, journal.time, journal.zone, steady};

private:
    std::unique_ptr<QWidget> m_window;
    app::Page* m_page = nullptr;
};

}  // namespace nape::test
