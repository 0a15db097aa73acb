// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/scale.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

namespace nape::test {

static int theScale = 1;

int scaleAsked()
{
    return theScale;
}

}  // namespace nape::test

int main(int argc, char** argv)
{
    testing::InitGoogleMock(&argc, argv);
    // The build asks for the names of the tests, where there may be no display.
    if (testing::GTEST_FLAG(list_tests)) return RUN_ALL_TESTS();
    if (argc > 1 && qstrcmp(argv[1], "--scale=2") == 0) nape::test::theScale = 2;
    qputenv("QT_SCALE_FACTOR", QByteArray::number(nape::test::theScale));
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // Nothing of the person who runs the tests is read or written.
    const QTemporaryDir home;
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toLocal8Bit());
    const QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));  // as the program does
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return RUN_ALL_TESTS();
}
