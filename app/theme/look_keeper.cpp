// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/look_keeper.h"

#include "theme/contrast.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>
#include <QVariant>
#include <QWidget>

namespace nape::app {
namespace {

constexpr double kPaletteContrast = 20.0;  // black and white themes; ordinary ones stay under 19
constexpr const char* kLessMotion = "lessMotion";

/// For a system that asks for dark or light and whose palette is the other.
QPalette blackAndWhite(bool dark)
{
    QPalette p;
    p.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    p.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    p.setColor(QPalette::Highlight, dark ? Look::dark().accent : Look::light().accent);
    p.setColor(QPalette::Link, p.color(QPalette::Highlight));
    p.setColor(QPalette::HighlightedText, dark ? Qt::black : Qt::white);
    return p;
}

}  // namespace

Look lookFor(const Hints& hints, const QPalette& system)
{
    const bool paletteIsDark = isDark(system);
    const bool dark = hints.scheme == Hints::Scheme::unknown ? paletteIsDark : hints.scheme == Hints::Scheme::dark;
    const double own = contrastOf(system.color(QPalette::WindowText), system.color(QPalette::Window));
    const bool high =
        hints.contrast == Hints::Contrast::unknown ? own >= kPaletteContrast : hints.contrast == Hints::Contrast::high;
    if (high) return Look::highContrast(dark == paletteIsDark ? system : blackAndWhite(dark));
    return dark ? Look::dark() : Look::light();
}

bool wantsLessMotion(const QWidget& widget)
{
    return widget.window()->property(kLessMotion).toBool();
}

LookKeeper::LookKeeper(QWidget* window, std::unique_ptr<SystemHints> hints)
    : QObject(window)
    , m_window(window)
    , m_hints(std::move(hints))
    , m_flashMs(QGuiApplication::styleHints()->cursorFlashTime())
{
    for (const auto effect :
         {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip}) {
        if (QApplication::isEffectEnabled(effect)) m_effects.append(effect);
    }
    window->installEventFilter(this);
    connect(m_hints.get(), &SystemHints::changed, this, &LookKeeper::dress);
    dress();
}

bool LookKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_window) return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ApplicationPaletteChange) dress();
    // A window that is only drawn into pictures keeps the look that it was given.
    if (event->type() == QEvent::Paint && !m_listens && !m_window->testAttribute(Qt::WA_DontShowOnScreen)) {
        m_listens = true;
        QMetaObject::invokeMethod(m_hints.get(), &SystemHints::listen, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void LookKeeper::dress()
{
    const Hints hints = m_hints->now();
    const QPalette palette = lookFor(hints, QGuiApplication::palette()).palette();
    if (m_window->palette() != palette) m_window->setPalette(palette);
    const bool less = hints.motion == Hints::Motion::less;
    if (wantsLessMotion(*m_window) != less) still(less);
}

void LookKeeper::still(bool less)
{
    m_window->setProperty(kLessMotion, less);
    for (const auto effect : std::as_const(m_effects))
        QApplication::setEffectEnabled(effect, !less);
    QGuiApplication::styleHints()->setCursorFlashTime(less ? 0 : m_flashMs);
}

}  // namespace nape::app
