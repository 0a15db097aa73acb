// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/focus_ring.h"

#include "theme/look.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QVariant>

namespace nape::app {

namespace {

class Ring : public QWidget {
public:
    Ring(QWidget* parent, const QWidget* target, int corner)
        : QWidget(parent)
        , m_target(target)
        , m_corner(corner)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // The accent of what the control stands on; white on the emergency page.
        painter.setPen(QPen(m_target->palette().color(QPalette::Link), 3));
        const double corner = m_corner + 3.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), corner, corner);
    }

private:
    const QWidget* m_target;  // gone only after the ring: FocusRing drops it first
    int m_corner;
};

/// The content of the nearest scroll area, which moves as a whole, or the root.
QWidget* hostOf(QWidget* widget, QWidget* root)
{
    for (QWidget* w = widget->parentWidget(); w != nullptr && w != root; w = w->parentWidget()) {
        const QWidget* viewport = w->parentWidget();
        if (viewport != nullptr && qobject_cast<QAbstractScrollArea*>(viewport->parentWidget()) != nullptr) return w;
    }
    return root;
}

}  // namespace

FocusRing::FocusRing(QWidget* root)
    : QObject(root)
    , m_root(root)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::follow);
}

void FocusRing::follow(QWidget*, QWidget* now)
{
    drop();
    if (now == nullptr || now == m_root || !m_root->isAncestorOf(now)) return;
    if (QGuiApplication::mouseButtons() != Qt::NoButton) return;
    const QVariant corner = now->property(kRingCorner);
    if (!corner.isValid() || corner.toInt() < 0) return;
    m_target = now;
    QWidget* host = hostOf(now, m_root);
    m_ring = new Ring(host, now, corner.toInt());
    for (QWidget* w = now; w != nullptr && w != host; w = w->parentWidget()) {
        w->installEventFilter(this);
        m_watched.append(w);
    }
    place();
    m_ring->show();
    m_ring->raise();
}

void FocusRing::drop()
{
    for (const auto& watched : std::as_const(m_watched)) {
        if (watched != nullptr) watched->removeEventFilter(this);
    }
    m_watched.clear();
    delete m_ring;
    m_target.clear();
}

void FocusRing::place()
{
    if (m_ring == nullptr || m_target == nullptr) return;
    const QPoint corner = m_target->mapTo(m_ring->parentWidget(), QPoint(0, 0));
    const QRect around = QRect(corner, m_target->size()).adjusted(-kReach, -kReach, kReach, kReach);
    // At the edge of what holds it, the ring lies inside: it is seen whole.
    m_ring->setGeometry(around.intersected(m_ring->parentWidget()->rect()));
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show) place();
    return QObject::eventFilter(watched, event);
}

}  // namespace nape::app
