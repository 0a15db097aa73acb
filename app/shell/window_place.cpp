// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_place.h"

#include <QFile>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace nape::app {
namespace {

const QString kKey = QStringLiteral("window/geometry");

QString file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/nape/window.ini");
}

}  // namespace

QRect keptInside(QRect wanted, QRect screen)
{
    const auto size = wanted.size().boundedTo(screen.size());
    const int left = std::clamp(wanted.left(), screen.left(), screen.left() + screen.width() - size.width());
    const int top = std::clamp(wanted.top(), screen.top(), screen.top() + screen.height() - size.height());
    return {QPoint(left, top), size};
}

QRect keptInside(QRect wanted, QMargins frame, QRect screen)
{
    return keptInside(wanted.marginsAdded(frame), screen).marginsRemoved(frame);
}

QSize sizeOn(QSize wanted, QMargins frame, QRect screen)
{
    return wanted.boundedTo(screen.marginsRemoved(frame).size()).expandedTo(QSize(1, 1));
}

WindowPlace::WindowPlace(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    // Qt moves the window to another screen first, then says so.
    connect(qApp, &QGuiApplication::screenRemoved, this,
            [this] { QTimer::singleShot(0, this, &WindowPlace::bringBack); });
    connect(qApp, &QGuiApplication::screenAdded, this, &WindowPlace::watch);
    for (auto* screen : QGuiApplication::screens())
        watch(screen);
}

// A panel that appears, another resolution.
void WindowPlace::watch(QScreen* screen)
{
    connect(screen, &QScreen::availableGeometryChanged, this,
            [this] { QTimer::singleShot(0, this, &WindowPlace::bringBack); });
}

void WindowPlace::restore()
{
    const auto saved =
        QFile::exists(file()) ? QSettings(file(), QSettings::IniFormat).value(kKey).toByteArray() : QByteArray();
    if (!saved.isEmpty() && m_window->restoreGeometry(saved)) {
        bringBack();
        return;
    }
    // Only its size: where a new window stands is for the desktop to say.
    const auto screen = m_window->screen()->availableGeometry();
    m_window->setMinimumSize(sizeOn(kLeast, frame(), screen));
    m_window->resize(sizeOn(kOrdinary, frame(), screen));
}

void WindowPlace::save() const
{
    QSettings(file(), QSettings::IniFormat).setValue(kKey, m_window->saveGeometry());
}

QMargins WindowPlace::frame() const
{
    const auto inner = m_window->geometry();
    const auto outer = m_window->frameGeometry();
    QMargins frame(inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
                   outer.bottom() - inner.bottom());
    // Not shown yet, it has no frame: an ordinary title bar is left room for.
    if (outer == inner) frame.setTop(m_window->style()->pixelMetric(QStyle::PM_TitleBarHeight));
    return frame;
}

void WindowPlace::bringBack()
{
    const auto screen = m_window->screen()->availableGeometry();
    m_window->setMinimumSize(sizeOn(kLeast, frame(), screen));
    if (m_window->isMaximized() || m_window->isFullScreen()) return;
    const auto kept = keptInside(m_window->geometry(), frame(), screen);
    if (kept != m_window->geometry()) m_window->setGeometry(kept);
}

}  // namespace nape::app
