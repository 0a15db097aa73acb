// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"

#include <array>
#include <string_view>
#include <vector>

namespace nape::test {

/// A zone of the real world as it is in 2026, written down, so that a test needs no zone data of the machine.
class TableZone final : public clock::Zone {
public:
    struct Change {
        clock::Instant at;
        clock::Duration offset;
    };
    TableZone(std::string_view name, clock::Duration before, std::vector<Change> changes)
        : m_name(name)
        , m_before(before)
        , m_changes(std::move(changes))
    {
    }
    [[nodiscard]] std::string_view name() const { return m_name; }
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }
    [[nodiscard]] clock::Duration offsetAt(clock::Instant at) const override
    {
        auto offset = m_before;
        for (const auto& change : m_changes) {
            if (at >= change.at) offset = change.offset;
        }
        return offset;
    }

private:
    std::string_view m_name;
    clock::Duration m_before;
    std::vector<Change> m_changes;
};

/// An hour forward and back, in March and in other weeks; half an hour in the south; none at all, at an odd offset.
inline const std::vector<TableZone>& zonesOf2026()
{
    using namespace std::chrono;
    static const std::vector<TableZone> zones{
        {"Europe/Berlin", 1h, {{sys_days{2026y / 3 / 29} + 1h, 2h}, {sys_days{2026y / 10 / 25} + 1h, 1h}}},
        {"America/New_York", -5h, {{sys_days{2026y / 3 / 8} + 7h, -4h}, {sys_days{2026y / 11 / 1} + 6h, -5h}}},
        {"Australia/Lord_Howe",
         11h,
         {{sys_days{2026y / 4 / 4} + 15h, 10h + 30min}, {sys_days{2026y / 10 / 3} + 15h + 30min, 11h}}},
        {"Asia/Kathmandu", 5h + 45min, {}}};
    return zones;
}

inline const TableZone& zoneOf2026(std::string_view name)
{
    for (const auto& zone : zonesOf2026()) {
        if (zone.name() == name) return zone;
    }
    return zonesOf2026().front();
}

}  // namespace nape::test
