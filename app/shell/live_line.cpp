// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/live_line.h"

#include <QAccessible>

namespace nape::app {

LiveLine::LiveLine(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("liveLine"));
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void LiveLine::announce(const QString& sentence)
{
    if (sentence.isEmpty()) return;
    setAccessibleName(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, sentence);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
#else
    QAccessibleEvent event(this, QAccessible::NameChanged);
#endif
    QAccessible::updateAccessibility(&event);
}

}  // namespace nape::app
