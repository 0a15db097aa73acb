// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "shell/main_window.h"
#include "support/manual_steady_clock.h"
#include "support/test_journal.h"

#include <gtest/gtest.h>

#include <QStackedWidget>
#include <QTest>

namespace nape::test {

/// The window on the log of a test, shown and active; nothing around it: no tray, no alerts.
class WindowTest : public testing::Test {
protected:
    WindowTest()
    {
        care.refresh();
        window.resize(1100, 760);
        window.setVisible(true);
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    [[nodiscard]] QString shown() const { return window.findChild<QStackedWidget*>()->currentWidget()->objectName(); }
    template <class W = QWidget> [[nodiscard]] W* named(const char* name) const
    {
        return window.findChild<W*>(QString::fromLatin1(name));
    }

    TestJournal log;
    ManualSteadyClock steady;
    app::CareModel care{*log, log.time, log.zone, steady};
    app::MainWindow window{care};
};

}  // namespace nape::test
