// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/x11_tray.h"

#include <QGuiApplication>
#include <QLibrary>

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace nape::app {

#if QT_CONFIG(xcb)
namespace {

// Two questions to the X server, through the libxcb that Qt's own platform plugin has loaded already. Linking it for
// them would make it a dependency of Nape. Both replies end in the same place: an atom, a window.
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
using ReplyOf = Reply* (*)(void*, Cookie, void**);

std::uint32_t take(Reply* reply)
{
    const auto value = reply == nullptr ? 0 : reply->value;
    std::free(reply);
    return value;
}

template <class F> F resolve(QLibrary& library, const char* symbol)
{
    return reinterpret_cast<F>(library.resolve(symbol));
}

}  // namespace

bool hasX11Tray()
{
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 == nullptr || x11->connection() == nullptr) return false;
    QLibrary xcb(QStringLiteral("xcb"), 1);
    const auto internAtom = resolve<InternAtom>(xcb, "xcb_intern_atom");
    const auto atomReply = resolve<ReplyOf>(xcb, "xcb_intern_atom_reply");
    const auto selectionOwner = resolve<SelectionOwner>(xcb, "xcb_get_selection_owner");
    const auto ownerReply = resolve<ReplyOf>(xcb, "xcb_get_selection_owner_reply");
    if (!internAtom || !atomReply || !selectionOwner || !ownerReply) return false;
    void* const connection = x11->connection();
    static constexpr char kSelection[] = "_NET_SYSTEM_TRAY_S0";
    const auto atom =
        take(atomReply(connection, internAtom(connection, 1, sizeof kSelection - 1, kSelection), nullptr));
    if (atom == 0) return false;
    return take(ownerReply(connection, selectionOwner(connection, atom), nullptr)) != 0;
}
#else
bool hasX11Tray()
{
    return false;
}
#endif

}  // namespace nape::app
