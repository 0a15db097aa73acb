// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/look.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

namespace nape::app {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xff000000u | value));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

}  // namespace

const Look& Look::light()
{
    static const Look look{false,         rgb(0xF5F4F0), rgb(0xEBE9E3), rgb(0xFFFFFF), rgb(0xEFEDE7), rgb(0xDAD7CE),
                           rgb(0x7F8583), rgb(0x1A2325), rgb(0x505B5D), rgb(0x0E666B), rgb(0xFFFFFF), rgb(0x0E666B),
                           rgb(0x0E666B), rgb(0x0A4F53), rgb(0xFFFFFF), rgb(0xDDEEEC), rgb(0x0A4F53), rgb(0xD8D3C7),
                           rgb(0xC3BCAD), rgb(0xF4F1EA), rgb(0xB1161C), rgb(0x8F0F14), rgb(0xFFFFFF)};
    return look;
}

const Look& Look::dark()
{
    static const Look look{true,          rgb(0x0F1517), rgb(0x0B1012), rgb(0x182023), rgb(0x222C2F), rgb(0x2E3A3D),
                           rgb(0x75858A), rgb(0xE6ECEB), rgb(0xA3B0B2), rgb(0x73C5C0), rgb(0x06211F), rgb(0x1C5F62),
                           rgb(0x3F9793), rgb(0x164C4F), rgb(0xF1F8F7), rgb(0x163A3B), rgb(0xA6DFDB), rgb(0x3B474A),
                           rgb(0x2B3639), rgb(0x1B2427), rgb(0x8A1015), rgb(0x690B0F), rgb(0xFFFFFF)};
    return look;
}

const Look& Look::of(const QWidget& widget)
{
    return app::isDark(widget.palette()) ? dark() : light();
}

const Look& Look::ofSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) return scheme == Qt::ColorScheme::Dark ? dark() : light();
#endif
    return app::isDark(QGuiApplication::palette()) ? dark() : light();
}

QPalette Look::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, ground);
    p.setColor(QPalette::WindowText, ink);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, sunken);
    p.setColor(QPalette::Text, ink);
    p.setColor(QPalette::PlaceholderText, ink2);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, ink);
    p.setColor(QPalette::BrightText, onFill);
    p.setColor(QPalette::Highlight, fill);
    p.setColor(QPalette::HighlightedText, onFill);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, ink);
    p.setColor(QPalette::ToolTipText, ground);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::Midlight, sunken);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, edge);
    p.setColor(QPalette::Shadow, edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, ink2);
    }
    return p;
}

QPalette Look::emergencyPalette(bool deep) const
{
    QPalette p = palette();
    p.setColor(QPalette::Window, deep ? emergencyDeep : emergency);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link, QPalette::ButtonText}) {
        p.setColor(role, onEmergency);
    }
    return p;
}

LookKeeper::LookKeeper(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &LookKeeper::dress);
#endif
    dress();
}

bool LookKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::ApplicationPaletteChange) dress();
    return QObject::eventFilter(watched, event);
}

void LookKeeper::dress()
{
    m_window->setPalette(Look::ofSystem().palette());
}

}  // namespace nape::app
