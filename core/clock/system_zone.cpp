// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/system_clock.h"

#include <date/tz.h>

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace nape::clock {
namespace {

// Null where the name, or the machine, has no zone data: then UTC.
const date::time_zone* named(std::string_view name)
{
    if (name.starts_with(':')) name.remove_prefix(1);
    for (const std::string_view root : {"/usr/share/zoneinfo/", "/etc/zoneinfo/"}) {
        if (name.starts_with(root)) name.remove_prefix(root.size());
    }
    try {
        return date::locate_zone(name);
    } catch (const std::exception&) {
        return nullptr;
    }
}

const date::time_zone* current()
{
    if (const char* tz = std::getenv("TZ"); tz != nullptr && *tz != '\0') return named(tz);
    try {
        return date::current_zone();
    } catch (const std::exception&) {
        return nullptr;
    }
}

class SystemZone final : public Zone {
public:
    [[nodiscard]] Duration offsetAt(Instant at) const override
    {
        if (!m_read) {
            m_zone = current();
            m_read = true;
        }
        return m_zone == nullptr ? Duration{0} : m_zone->get_info(at).offset;
    }

private:
    // Read once: a query that fills a cache, not a state that callers see.
    mutable bool m_read = false;
    mutable const date::time_zone* m_zone = nullptr;
};

}  // namespace

std::unique_ptr<Zone> systemZone()
{
    return std::make_unique<SystemZone>();
}

}  // namespace nape::clock
