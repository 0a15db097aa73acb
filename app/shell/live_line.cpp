// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/live_line.h"

#include <QAccessible>

#include <chrono>

namespace nape::app {

namespace {
// Long enough for a reader that asks back; then nobody who browses finds what is over.
constexpr std::chrono::seconds kHeard{20};
}  // namespace

LiveLine::LiveLine(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("liveLine"));
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_over.setSingleShot(true);
    m_over.setInterval(kHeard);
    connect(&m_over, &QTimer::timeout, this, [this] { setAccessibleName({}); });
}

void LiveLine::announce(const QString& sentence)
{
    if (sentence.isEmpty()) return;
    setAccessibleName(sentence);
    m_over.start();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, sentence);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
#else
    QAccessibleEvent event(this, QAccessible::NameChanged);
#endif
    QAccessible::updateAccessibility(&event);
}

}  // namespace nape::app
