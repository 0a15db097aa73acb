// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/system_hints.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QVariantMap>

using Settings = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Settings)

namespace nape::test {
namespace {

using app::Hints;
using app::SystemHints;

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");

/// A desktop portal on the test's own bus.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakePortal(Settings first)
        : settings(std::move(first))
        , m_bus(
              QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("portal")))
    {
        qDBusRegisterMetaType<Settings>();
        m_bus.registerObject(kPath, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(kService);
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(kService);
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    }
    void set(const QString& group, const QString& key, const QVariant& value)
    {
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }
    Settings settings;

public Q_SLOTS:
    Settings ReadAll(const QStringList& groups)
    {
        Settings out;
        for (const auto& group : groups) {
            if (settings.contains(group)) out.insert(group, settings.value(group));
        }
        return out;
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    QDBusConnection m_bus;
};

class ThePortal : public testing::Test {
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("NAPE_TEST_BUS")) GTEST_SKIP() << "no dbus-daemon here";
    }
    [[nodiscard]] bool becomes(const Hints& wanted) const
    {
        return QTest::qWaitFor([&] { return hints->now() == wanted; }, 3000);
    }
    std::unique_ptr<SystemHints> hints = app::makeSystemHints();
};

TEST_F(ThePortal, IsAskedOnlyWhenListenedTo)
{
    const FakePortal portal({{kAppearance, {{QStringLiteral("color-scheme"), 1u}}}});
    QTest::qWait(100);
    EXPECT_EQ(hints->now(), Hints());
    hints->listen();
    EXPECT_EQ(hints->now(), Hints());  // nobody waited for the answer
    EXPECT_TRUE(becomes({Hints::Scheme::dark, {}, {}}));
}

TEST_F(ThePortal, TellsOfContrastAndMotion)
{
    const FakePortal portal({{kAppearance,
                              {{QStringLiteral("color-scheme"), 2u},
                               {QStringLiteral("contrast"), 1u},
                               {QStringLiteral("reduced-motion"), 1u}}}});
    hints->listen();
    EXPECT_TRUE(becomes({Hints::Scheme::light, Hints::Contrast::high, Hints::Motion::less}));
}

TEST_F(ThePortal, TellsInTheOlderWordsOfDesktopsToo)
{
    const FakePortal portal(
        {{QStringLiteral("org.gnome.desktop.interface"), {{QStringLiteral("enable-animations"), false}}},
         {QStringLiteral("org.gnome.desktop.a11y.interface"), {{QStringLiteral("high-contrast"), true}}}});
    hints->listen();
    EXPECT_TRUE(becomes({{}, Hints::Contrast::high, Hints::Motion::less}));
}

TEST_F(ThePortal, IsFollowedLive)
{
    FakePortal portal({{kAppearance, {{QStringLiteral("color-scheme"), 0u}, {QStringLiteral("contrast"), 1u}}}});
    hints->listen();
    ASSERT_TRUE(becomes({{}, Hints::Contrast::high, {}}));
    QSignalSpy changed(hints.get(), &SystemHints::changed);
    portal.set(kAppearance, QStringLiteral("contrast"), 0u);
    EXPECT_TRUE(becomes({}));
    portal.set(kAppearance, QStringLiteral("color-scheme"), 1u);
    EXPECT_TRUE(becomes({Hints::Scheme::dark, {}, {}}));
    portal.set(QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"),
               QStringLiteral("0"));
    EXPECT_TRUE(becomes({Hints::Scheme::dark, {}, Hints::Motion::less}));
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(ThePortal, SaysNothingOfWhatDoesNotMatterHere)
{
    FakePortal portal({});
    hints->listen();
    QTest::qWait(100);
    QSignalSpy changed(hints.get(), &SystemHints::changed);
    portal.set(kAppearance, QStringLiteral("accent-color"), 3u);
    portal.set(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), true);
    QTest::qWait(200);
    EXPECT_EQ(changed.size(), 0);
    EXPECT_EQ(hints->now(), Hints());
}

TEST_F(ThePortal, MayBeMissing)
{
    QElapsedTimer time;
    time.start();
    hints->listen();
    EXPECT_LT(time.elapsed(), 1000);
    QTest::qWait(200);
    EXPECT_EQ(hints->now(), Hints());
}

}  // namespace
}  // namespace nape::test

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
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

#include "portal_test.moc"
