// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/system_hints.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#include <QVariantMap>

using SettingsByGroup = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(SettingsByGroup)

namespace nape::app {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
// What desktops said before, and some still say, besides the common names.
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kGnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString kKde = QStringLiteral("org.kde.kdeglobals.KDE");

/// The desktop portal's settings, read once by a message that nobody waits for, and followed from then on.
class PortalHints final : public SystemHints {
    Q_OBJECT
public:
    [[nodiscard]] Hints now() const override
    {
        Hints hints = fromQt();
        if (hints.scheme == Hints::Scheme::unknown) hints.scheme = m_scheme;
        if (m_contrast || m_gnomeContrast) hints.contrast = Hints::Contrast::high;
        if (m_lessMotion || m_gnomeStill || m_kdeStill) hints.motion = Hints::Motion::less;
        return hints;
    }

    void listen() override
    {
        qDBusRegisterMetaType<SettingsByGroup>();
        qRegisterMetaType<QDBusVariant>();  // unknown by name before, and the connection below would be refused
        auto bus = QDBusConnection::sessionBus();
        // No service name: naming one makes Qt ask the bus for its owner and wait for the answer.
        bus.connect(QString(), kPath, kInterface, QStringLiteral("SettingChanged"), this,
                    SLOT(settingChanged(QString, QString, QDBusVariant)));
        auto message = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("ReadAll"));
        message << QStringList{kAppearance, kGnome, kGnomeAccess, kKde};
        auto* call = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
        connect(call, &QDBusPendingCallWatcher::finished, this, &PortalHints::readAll);
    }

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
    {
        const Hints before = now();
        take(group, key, value.variant());
        if (now() != before) Q_EMIT changed();
    }

private:
    void readAll(QDBusPendingCallWatcher* call)
    {
        call->deleteLater();
        const QDBusPendingReply<SettingsByGroup> reply = *call;
        if (reply.isError()) return;  // no portal here: the palette alone speaks
        const Hints before = now();
        const SettingsByGroup all = reply.value();
        for (auto group = all.begin(); group != all.end(); ++group) {
            for (auto setting = group->begin(); setting != group->end(); ++setting)
                take(group.key(), setting.key(), setting.value());
        }
        if (now() != before) Q_EMIT changed();
    }

    void take(const QString& group, const QString& key, const QVariant& value)
    {
        if (group == kAppearance && key == QStringLiteral("color-scheme")) {
            const uint scheme = value.toUInt();
            m_scheme = scheme == 1 ? Hints::Scheme::dark : scheme == 2 ? Hints::Scheme::light : Hints::Scheme::unknown;
        } else if (group == kAppearance && key == QStringLiteral("contrast")) {
            m_contrast = value.toUInt() == 1;
        } else if (group == kAppearance && key == QStringLiteral("reduced-motion")) {
            m_lessMotion = value.toUInt() == 1;
        } else if (group == kGnomeAccess && key == QStringLiteral("high-contrast")) {
            m_gnomeContrast = value.toBool();
        } else if (group == kGnome && key == QStringLiteral("enable-animations")) {
            m_gnomeStill = !value.toBool();
        } else if (group == kKde && key == QStringLiteral("AnimationDurationFactor")) {
            bool isNumber = false;
            m_kdeStill = value.toDouble(&isNumber) <= 0 && isNumber;
        }
    }

    Hints::Scheme m_scheme = Hints::Scheme::unknown;
    bool m_contrast = false, m_gnomeContrast = false;
    bool m_lessMotion = false, m_gnomeStill = false, m_kdeStill = false;
};

}  // namespace

std::unique_ptr<SystemHints> makeSystemHints()
{
    return std::make_unique<PortalHints>();
}

}  // namespace nape::app

#include "system_hints_linux.moc"
