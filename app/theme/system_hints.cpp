// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/system_hints.h"

#include <QGuiApplication>
#include <QStyleHints>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

namespace nape::app {

SystemHints::SystemHints()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemHints::changed);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    connect(QGuiApplication::styleHints()->accessibility(), &QAccessibilityHints::contrastPreferenceChanged, this,
            &SystemHints::changed);
#endif
}

Hints SystemHints::fromQt()
{
    Hints hints;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Light: hints.scheme = Hints::Scheme::light; break;
    case Qt::ColorScheme::Dark: hints.scheme = Hints::Scheme::dark; break;
    case Qt::ColorScheme::Unknown: break;
    }
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (QGuiApplication::styleHints()->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast) {
        hints.contrast = Hints::Contrast::high;
    }
#endif
    return hints;
}

}  // namespace nape::app
