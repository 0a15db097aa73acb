// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/notifier.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace nape::test {
namespace {

using app::Notice;
using app::Notifier;

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

/// A notification server on the test's own bus that writes down what it is told.
class FakeServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit FakeServer(uint firstId)
        : next(firstId)
        , m_bus(
              QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("server")))
    {
        m_bus.registerObject(kPath, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(kService);
    }
    ~FakeServer() override
    {
        m_bus.unregisterService(kService);
        QDBusConnection::disconnectFromBus(QStringLiteral("server"));
    }

    struct Shown {
        uint id, replaces;
        QString title;
        QStringList actions;
        QVariantMap hints;
    };
    std::vector<Shown> shown;
    std::vector<uint> taken;
    uint next;

public Q_SLOTS:
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString&,
                const QStringList& actions, const QVariantMap& hints, int)
    {
        const uint id = replaces != 0 ? replaces : next++;
        shown.push_back({id, replaces, title, actions, hints});
        return id;
    }
    void CloseNotification(uint id) { taken.push_back(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
};

Notice alarm(const char* title = "Take the ice off now.")
{
    return {QStringLiteral("p/ice.off"),
            QString::fromUtf8(title),
            {{QStringLiteral("off"), QStringLiteral("It is off")}},
            true};
}

bool comes(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 3000);
}

class TheNotifier : public testing::Test {
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("NAPE_TEST_BUS")) GTEST_SKIP() << "no dbus-daemon here";
    }
    std::unique_ptr<Notifier> notifier = app::makeNotifier({});
};

TEST_F(TheNotifier, KeepsOneNotificationPerTag)
{
    FakeServer server(41);
    QSignalSpy delivered(notifier.get(), &Notifier::delivered);
    notifier->show(alarm());
    ASSERT_TRUE(delivered.wait(3000));
    EXPECT_EQ(delivered.at(0).at(1).toString(), QStringLiteral("notification"));
    notifier->show(alarm("Take it off."));
    ASSERT_TRUE(comes([&] { return server.shown.size() == 2; }));
    EXPECT_EQ(server.shown[1].replaces, 41u);
    EXPECT_EQ(server.shown[0].hints.value(QStringLiteral("urgency")).toInt(), 2);
    EXPECT_TRUE(server.shown[0].actions.contains(QStringLiteral("off")));
    EXPECT_TRUE(server.shown[0].actions.contains(QStringLiteral("default")));
}

TEST_F(TheNotifier, PassesOnOnlyAnswersToWhatItShows)
{
    FakeServer server(7);
    QSignalSpy delivered(notifier.get(), &Notifier::delivered);
    QSignalSpy invoked(notifier.get(), &Notifier::actionInvoked);
    notifier->show(alarm());
    ASSERT_TRUE(delivered.wait(3000));
    Q_EMIT server.ActionInvoked(6, QStringLiteral("off"));  // another program's
    Q_EMIT server.ActionInvoked(7, QStringLiteral("explode"));  // never offered
    Q_EMIT server.ActionInvoked(7, QStringLiteral("off"));
    ASSERT_TRUE(comes([&] { return invoked.count() > 0; }));
    QTest::qWait(100);
    ASSERT_EQ(invoked.count(), 1);
    EXPECT_EQ(invoked.at(0).at(1).toString(), QStringLiteral("off"));
    Q_EMIT server.NotificationClosed(7, 2);
    QTest::qWait(100);
    Q_EMIT server.ActionInvoked(7, QStringLiteral("off"));  // stale
    QTest::qWait(100);
    EXPECT_EQ(invoked.count(), 1);
}

TEST_F(TheNotifier, TakesBackWhatIsNoLongerDue)
{
    FakeServer server(3);
    QSignalSpy delivered(notifier.get(), &Notifier::delivered);
    notifier->show(alarm());
    ASSERT_TRUE(delivered.wait(3000));
    notifier->withdraw(QStringLiteral("p/ice.off"));
    ASSERT_TRUE(comes([&] { return !server.taken.empty(); }));
    EXPECT_EQ(server.taken, std::vector<uint>{3});
}

TEST_F(TheNotifier, TakesBackWhatWasStillOnItsWay)
{
    FakeServer server(3);
    notifier->show(alarm());
    notifier->withdraw(QStringLiteral("p/ice.off"));
    ASSERT_TRUE(comes([&] { return !server.taken.empty(); }));
    EXPECT_EQ(server.taken, std::vector<uint>{3});
}

TEST_F(TheNotifier, TellsAServerThatComesBackWhatIsPending)
{
    auto server = std::make_unique<FakeServer>(10);
    QSignalSpy delivered(notifier.get(), &Notifier::delivered);
    notifier->show(alarm());
    ASSERT_TRUE(delivered.wait(3000));
    server.reset();
    QTest::qWait(100);
    FakeServer fresh(20);
    ASSERT_TRUE(comes([&] { return !fresh.shown.empty(); }));
    QTest::qWait(100);
    ASSERT_EQ(fresh.shown.size(), 1u);
    EXPECT_EQ(fresh.shown[0].replaces, 0u);
    EXPECT_EQ(delivered.count(), 1);  // it was told before
}

TEST_F(TheNotifier, DoesNotPutBackWhatThePersonClosed)
{
    auto server = std::make_unique<FakeServer>(10);
    QSignalSpy delivered(notifier.get(), &Notifier::delivered);
    notifier->show(alarm());
    ASSERT_TRUE(delivered.wait(3000));
    Q_EMIT server->NotificationClosed(10, 2);
    QTest::qWait(100);
    server.reset();
    const FakeServer fresh(20);
    QTest::qWait(200);
    EXPECT_TRUE(fresh.shown.empty());
}

TEST_F(TheNotifier, SaysSoWhereThereIsNoServerAndTellsOneThatComes)
{
    QSignalSpy delivered(notifier.get(), &Notifier::delivered);
    notifier->show(alarm());
    ASSERT_TRUE(delivered.wait(3000));
    EXPECT_EQ(delivered.at(0).at(1).toString(), QStringLiteral("window"));
    FakeServer server(1);
    EXPECT_TRUE(comes([&] { return server.shown.size() == 1; }));
}

}  // namespace
}  // namespace nape::test

int main(int argc, char** argv)
{
    testing::InitGoogleMock(&argc, argv);
    if (testing::GTEST_FLAG(list_tests)) return RUN_ALL_TESTS();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // A bus of the test's own, before anything asks for the session's. It ends with the test.
    QProcess daemon;
    const auto program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    qunsetenv("NAPE_TEST_BUS");
    if (!program.isEmpty()) {
        daemon.start(program,
                     {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                      QStringLiteral("--print-address=1")});
        if (daemon.waitForReadyRead(5000)) {
            qputenv("DBUS_SESSION_BUS_ADDRESS", daemon.readLine().trimmed());
            qputenv("NAPE_TEST_BUS", "1");
        }
    }
    const QApplication app(argc, argv);
    const int result = RUN_ALL_TESTS();
    daemon.terminate();
    daemon.waitForFinished(3000);
    return result;
}

#include "notifier_test.moc"
