// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/announce.h"

#include "pages/page.h"

namespace nape::app {

void announce(const QWidget& part, const QString& sentence)
{
    for (auto* up = part.parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto* page = qobject_cast<Page*>(up)) return Q_EMIT page->announced(sentence);
    }
}

}  // namespace nape::app
