// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "clock/system_clock.h"

namespace nape::cli {

/// One run of napectl: where the data is, whose log is meant, how to answer. Opens the journal when a command first
/// needs it. Owned by main(); commands get it by reference.
class Session {
public:
    std::string folder;  ///< --data; empty: the default folder
    bool json = false;
    std::optional<std::string> person;

    Session()
        : m_zone(clock::systemZone())
    {
    }
    [[nodiscard]] const clock::Clock& clock() const { return m_clock; }
    [[nodiscard]] const clock::Zone& zone() const { return *m_zone; }
    [[nodiscard]] Output output() const { return {json, m_clock, *m_zone}; }

    /// Opens the data folder once, and looks at the file's health: a damaged one is refused before anything is read.
    [[nodiscard]] journal::Expected<journal::Journal*> journal();
    /// The person that --person names; nothing without it. Unlike meant() it asks for none where there are several.
    [[nodiscard]] journal::Expected<journal::Journal::Who> named();
    /// The journal for a change of that entry; of another person's than --person names it is as if there were none.
    [[nodiscard]] journal::Expected<journal::Journal*> journalOf(const facts::FactId& entry);
    /// The journal and the person that --person or the one log means.
    struct Meant {
        journal::Journal& journal;
        journal::Journal::Who who;
    };
    [[nodiscard]] journal::Expected<Meant> meant();

private:
    clock::SystemClock m_clock;
    std::unique_ptr<clock::Zone> m_zone;
    std::unique_ptr<journal::Journal> m_journal;
};

}  // namespace nape::cli
