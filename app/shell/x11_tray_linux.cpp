// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/x11_tray.h"

#include <QGuiApplication>
#include <QLibrary>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <utility>

namespace nape::app {

#if QT_CONFIG(xcb)
namespace {

// Three questions to the X server, through the libxcb that Qt's own platform plugin has loaded already. Linking it for
// them would make it a dependency of Nape. The replies of two end in the same place: an atom, a window.
struct Cookie {
    unsigned int sequence;
};
struct Reply {
    std::uint8_t type, pad;
    std::uint16_t sequence;
    std::uint32_t length;
    std::uint32_t value;
};
using InternAtom = Cookie (*)(void*, std::uint8_t, std::uint16_t, const char*);
using SelectionOwner = Cookie (*)(void*, std::uint32_t);
/// What a property holds follows it.
struct PropertyReply {
    std::uint8_t type, format;
    std::uint16_t sequence;
    std::uint32_t length, ofType, bytesAfter, values;
    std::uint8_t pad[12];
};
using ReplyOf = Reply* (*)(void*, Cookie, void**);
using GetProperty = Cookie (*)(void*, std::uint8_t, std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t,
                               std::uint32_t);
using PropertyOf = PropertyReply* (*)(void*, Cookie, void**);

std::uint32_t take(Reply* reply)
{
    const auto value = reply == nullptr ? 0 : reply->value;
    std::free(reply);
    return value;
}

constexpr std::string_view kTray = "_NET_SYSTEM_TRAY_S0";

/// A client message, as it comes over the wire.
struct ClientMessage {
    std::uint8_t responseType, format;
    std::uint16_t sequence;
    std::uint32_t window;
    std::uint32_t type;
    std::uint32_t data[5];
};

class Questions {
public:
    Questions()
        : m_xcb(QStringLiteral("xcb"), 1)
    {
        const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
        if (x11 == nullptr || x11->connection() == nullptr) return;
        m_internAtom = resolve<InternAtom>("xcb_intern_atom");
        m_atomReply = resolve<ReplyOf>("xcb_intern_atom_reply");
        m_selectionOwner = resolve<SelectionOwner>("xcb_get_selection_owner");
        m_ownerReply = resolve<ReplyOf>("xcb_get_selection_owner_reply");
        m_getProperty = resolve<GetProperty>("xcb_get_property");
        m_propertyReply = resolve<PropertyOf>("xcb_get_property_reply");
        if (m_internAtom && m_atomReply && m_selectionOwner && m_ownerReply && m_getProperty && m_propertyReply)
            m_connection = x11->connection();
    }
    [[nodiscard]] bool areThere() const { return m_connection != nullptr; }
    /// 0 where there is none and it must not be made.
    [[nodiscard]] std::uint32_t atom(std::string_view name, bool onlyIfThere) const
    {
        const auto length = static_cast<std::uint16_t>(name.size());
        return take(m_atomReply(m_connection, m_internAtom(m_connection, onlyIfThere, length, name.data()), nullptr));
    }
    [[nodiscard]] std::uint32_t ownerOf(std::uint32_t selection) const
    {
        return take(m_ownerReply(m_connection, m_selectionOwner(m_connection, selection), nullptr));
    }

    /// The first three 32-bit values of a window's property; none where it has fewer.
    [[nodiscard]] std::optional<std::array<std::uint32_t, 3>> threeOf(std::uint32_t window,
                                                                      std::uint32_t property) const
    {
        constexpr std::uint32_t kAnyType = 0;
        std::array<std::uint32_t, 3> values{};
        const auto asked = m_getProperty(m_connection, 0, window, property, kAnyType, 0, values.size());
        auto* reply = m_propertyReply(m_connection, asked, nullptr);
        const bool there = reply != nullptr && reply->format == 32 && reply->values >= values.size();
        if (there) std::memcpy(values.data(), reply + 1, sizeof values);
        std::free(reply);
        return there ? std::optional(values) : std::nullopt;
    }

private:
    template <class F> F resolve(const char* symbol) { return reinterpret_cast<F>(m_xcb.resolve(symbol)); }
    QLibrary m_xcb;
    void* m_connection = nullptr;
    InternAtom m_internAtom = nullptr;
    SelectionOwner m_selectionOwner = nullptr;
    ReplyOf m_atomReply = nullptr, m_ownerReply = nullptr;
    GetProperty m_getProperty = nullptr;
    PropertyOf m_propertyReply = nullptr;
};

}  // namespace

bool hasX11Tray()
{
    const Questions ask;
    if (!ask.areThere()) return false;
    const auto atom = ask.atom(kTray, true);
    return atom != 0 && ask.ownerOf(atom) != 0;
}

// Of the twelve values of that hint the first three are the red, green and blue of text, of 16 bits each.
std::optional<QColor> x11TrayInk()
{
    const Questions ask;
    if (!ask.areThere()) return {};
    const auto tray = ask.atom(kTray, true);
    const auto colours = ask.atom("_NET_SYSTEM_TRAY_COLORS", true);
    const auto owner = tray != 0 && colours != 0 ? ask.ownerOf(tray) : 0;
    const auto text = owner != 0 ? ask.threeOf(owner, colours) : std::nullopt;
    if (!text) return {};
    const auto part = [](std::uint32_t value) { return static_cast<int>(std::min(value, 0xFFFFu) >> 8); };
    return QColor(part((*text)[0]), part((*text)[1]), part((*text)[2]));
}

X11TrayWatch::X11TrayWatch(std::function<void()> started)
    : m_started(std::move(started))
{
    if (const Questions ask; ask.areThere()) {
        m_manager = ask.atom("MANAGER", false);
        m_tray = ask.atom(kTray, false);
    }
    if (m_manager != 0) qGuiApp->installNativeEventFilter(this);
}

X11TrayWatch::~X11TrayWatch()
{
    if (m_manager != 0 && qGuiApp != nullptr) qGuiApp->removeNativeEventFilter(this);
}

// A tray that starts sends MANAGER to the root window, which Qt listens to on every screen.
bool X11TrayWatch::nativeEventFilter(const QByteArray& type, void* message, qintptr*)
{
    if (type != "xcb_generic_event_t") return false;
    const auto* event = static_cast<const ClientMessage*>(message);
    constexpr unsigned kClientMessage = 33;
    constexpr unsigned kSentBit = 0x80;
    // So does whatever else takes a selection: a window manager, a compositor.
    const bool ours = event->type == m_manager && event->data[1] == m_tray;
    if ((event->responseType & ~kSentBit) == kClientMessage && ours) m_started();
    return false;
}
#else
bool hasX11Tray()
{
    return false;
}

std::optional<QColor> x11TrayInk()
{
    return {};
}

X11TrayWatch::X11TrayWatch(std::function<void()> started)
    : m_started(std::move(started))
{
}

X11TrayWatch::~X11TrayWatch() = default;

bool X11TrayWatch::nativeEventFilter(const QByteArray&, void*, qintptr*)
{
    return false;
}
#endif

}  // namespace nape::app
