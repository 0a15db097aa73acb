// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractNativeEventFilter>
#include <QColor>

#include <cstdint>
#include <functional>
#include <optional>

namespace nape::app {

/// Whether the X11 screen has a tray of the old kind (XEmbed). False on any other platform.
[[nodiscard]] bool hasX11Tray();

/// The colour in which that tray draws its own text, asked anew; none where it does not say.
[[nodiscard]] std::optional<QColor> x11TrayInk();

/// Tells when a tray of the old kind starts on the X11 screen: it says so itself, so that nobody has to ask again and
/// again. Never tells on any other platform.
class X11TrayWatch final : public QAbstractNativeEventFilter {
public:
    explicit X11TrayWatch(std::function<void()> started);
    ~X11TrayWatch() override;
    X11TrayWatch(const X11TrayWatch&) = delete;
    X11TrayWatch& operator=(const X11TrayWatch&) = delete;
    bool nativeEventFilter(const QByteArray& type, void* message, qintptr* result) override;

private:
    std::function<void()> m_started;
    std::uint32_t m_manager = 0, m_tray = 0;  ///< the atoms; 0 where there is no X11
};

}  // namespace nape::app
