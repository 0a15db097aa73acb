// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/look.h"

#include "theme/contrast.h"

#include <QGuiApplication>
#include <QWidget>

namespace nape::app {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xff000000u | value));
}

constexpr double kInkContrast = 7.0;  // WCAG 2 AAA: who asks for contrast gets it

/// palette() of a high contrast look draws hairlines like edges; no other does.
bool isHighContrast(const QPalette& palette)
{
    return palette.color(QPalette::Mid) == palette.color(QPalette::Dark);
}

}  // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

const Look& Look::light()
{
    static const Look look{false,         rgb(0xF5F4F0), rgb(0xEBE9E3), rgb(0xFFFFFF), rgb(0xEFEDE7), rgb(0xDAD7CE),
                           rgb(0x7F8583), rgb(0x1A2325), rgb(0x505B5D), rgb(0x0E666B), rgb(0xFFFFFF), rgb(0x0E666B),
                           rgb(0x0E666B), rgb(0x0A4F53), rgb(0xFFFFFF), rgb(0xDDEEEC), rgb(0x0A4F53), rgb(0xD8D3C7),
                           rgb(0xC3BCAD), rgb(0xF4F1EA), rgb(0xB1161C), rgb(0x8F0F14), rgb(0xFFFFFF), rgb(0xDAD7CE)};
    return look;
}

const Look& Look::dark()
{
    static const Look look{true,          rgb(0x0F1517), rgb(0x0B1012), rgb(0x182023), rgb(0x222C2F), rgb(0x2E3A3D),
                           rgb(0x75858A), rgb(0xE6ECEB), rgb(0xA3B0B2), rgb(0x73C5C0), rgb(0x06211F), rgb(0x1C5F62),
                           rgb(0x3F9793), rgb(0x164C4F), rgb(0xF1F8F7), rgb(0x163A3B), rgb(0xA6DFDB), rgb(0x3B474A),
                           rgb(0x2B3639), rgb(0x1B2427), rgb(0x8A1015), rgb(0x690B0F), rgb(0xFFFFFF), rgb(0x2E3A3D)};
    return look;
}

Look Look::highContrast(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = legibleOn(ground, palette.color(QPalette::WindowText), kInkContrast);
    QColor accent = ink;
    for (const auto role : {QPalette::Link, QPalette::Highlight}) {
        if (contrastOf(palette.color(role), ground) >= kTextContrast) accent = palette.color(role);
    }
    const QColor onAccent = legibleOn(accent, palette.color(QPalette::HighlightedText), kTextContrast);
    Look look;
    look.isDark = ink.lightness() > ground.lightness();
    for (QColor Look::* part : {&Look::ground, &Look::rail, &Look::surface, &Look::sunken, &Look::soft, &Look::body,
                                &Look::hair, &Look::zone, &Look::emergency, &Look::emergencyDeep, &Look::track}) {
        look.*part = ground;
    }
    for (QColor Look::* part :
         {&Look::line, &Look::edge, &Look::ink, &Look::ink2, &Look::softInk, &Look::fillLine, &Look::onEmergency}) {
        look.*part = ink;
    }
    for (QColor Look::* part : {&Look::accent, &Look::fill, &Look::press})
        look.*part = accent;
    for (QColor Look::* part : {&Look::onAccent, &Look::onFill})
        look.*part = onAccent;
    look.isHighContrast = true;
    look.border = 2;
    look.strong = 4;
    return look;
}

Look Look::of(const QWidget& widget)
{
    const QPalette& palette = widget.palette();
    if (app::isHighContrast(palette)) return highContrast(palette);
    return app::isDark(palette) ? dark() : light();
}

Look Look::ofSystem()
{
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

QPalette Look::onInkPalette() const
{
    // The other look stands on the ink of this one.
    QPalette p = isHighContrast ? palette() : (isDark ? light() : dark()).palette();
    p.setColor(QPalette::Window, ink);
    for (const auto role : {QPalette::WindowText, QPalette::PlaceholderText, QPalette::Link})
        p.setColor(role, ground);
    return p;
}

}  // namespace nape::app
