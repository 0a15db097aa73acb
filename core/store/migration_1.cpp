// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

namespace nape::store {

// Never edited once released: a file out there was made by exactly these words. What changes comes as migration 2.
namespace {

constexpr const char* kStatements[] = {
    // What every fact has in common, one row per version. The details stand in the table named as the kind.
    R"sql(CREATE TABLE fact (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL CHECK (length(id) = 36),
        version INTEGER NOT NULL CHECK (version >= 1),
        current INTEGER NOT NULL CHECK (current IN (0, 1)),
        deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
        imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
        flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
        person TEXT NOT NULL CHECK (length(person) = 36),
        kind TEXT NOT NULL CHECK (kind <> ''),
        at INTEGER NOT NULL,
        utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86400 AND 86400),
        recorded INTEGER NOT NULL,
        UNIQUE (id, version)
    ) STRICT)sql",
    "CREATE UNIQUE INDEX fact_current ON fact (id) WHERE current = 1",
    "CREATE INDEX fact_by_person ON fact (person, at)",
    "CREATE INDEX fact_by_kind ON fact (person, kind, at)",
    "CREATE INDEX fact_by_stamp ON fact (person, kind, recorded)",
    "CREATE INDEX fact_by_time ON fact (at) WHERE current = 1",
    "CREATE INDEX fact_own ON fact (recorded) WHERE imported = 0",

    R"sql(CREATE TABLE "person" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "name" TEXT NOT NULL,
        "birth" TEXT CHECK ("birth" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        "age_band" TEXT CHECK ("age_band" IN ('0', '1-11', '12-17', '18-64', '65+')),
        "age_band_at" INTEGER,
        "country" TEXT NOT NULL,
        "emergency_number" TEXT NOT NULL,
        "doctor" TEXT NOT NULL,
        "doctor_phone" TEXT NOT NULL,
        "dentist" TEXT NOT NULL,
        "dentist_phone" TEXT NOT NULL,
        "poison_control" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "episode" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "estimated" INTEGER NOT NULL CHECK ("estimated" IN (0, 1)),
        "where" TEXT NOT NULL,
        "triggers" TEXT NOT NULL,
        "symptoms" TEXT NOT NULL,
        "note" TEXT NOT NULL,
        "spasm_end" INTEGER,
        "pain_end" INTEGER,
        "reopened" INTEGER
    ) STRICT)sql",
    R"sql(CREATE TABLE "rating" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "episode" TEXT NOT NULL,
        "pain" INTEGER NOT NULL CHECK ("pain" BETWEEN 0 AND 10)
    ) STRICT)sql",
    R"sql(CREATE TABLE "better" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "episode" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "worse" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "episode" TEXT NOT NULL,
        "remedy" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "check" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "episode" TEXT NOT NULL,
        "answers" TEXT NOT NULL,
        "reading" TEXT CHECK (CAST("reading" AS INTEGER) BETWEEN 0 AND 9999 AND "reading" GLOB '[0-9]* [CF] [a-z]*'),
        "age_min" INTEGER CHECK ("age_min" >= 0),
        "age_max" INTEGER CHECK ("age_max" >= 0),
        "made_with" TEXT NOT NULL,
        "rule_version" INTEGER NOT NULL CHECK ("rule_version" >= 0),
        "complete" INTEGER NOT NULL CHECK ("complete" IN (0, 1)),
        "tier" TEXT NOT NULL CHECK ("tier" IN
            ('', 'SELF_CARE', 'DOCTOR_SOON', 'DOCTOR_TODAY', 'EMERGENCY_DEPT', 'EMERGENCY_NOW')),
        "at_least" TEXT NOT NULL CHECK ("at_least" IN
            ('', 'SELF_CARE', 'DOCTOR_SOON', 'DOCTOR_TODAY', 'EMERGENCY_DEPT', 'EMERGENCY_NOW')),
        "rules" TEXT NOT NULL,
        "referrals" TEXT NOT NULL,
        "locks" TEXT NOT NULL,
        "article_tier" TEXT NOT NULL CHECK ("article_tier" IN
            ('', 'SELF_CARE', 'DOCTOR_SOON', 'DOCTOR_TODAY', 'EMERGENCY_DEPT', 'EMERGENCY_NOW')),
        "article_rules" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "temperature" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "reading" TEXT NOT NULL
            CHECK (CAST("reading" AS INTEGER) BETWEEN 0 AND 9999 AND "reading" GLOB '[0-9]* [CF] [a-z]*')
    ) STRICT)sql",
    R"sql(CREATE TABLE "session" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "with" TEXT NOT NULL CHECK ("with" IN ('ice', 'shower', 'cloth', 'bottle', 'pad')),
        "planned" INTEGER NOT NULL CHECK ("planned" > 0),
        "stopped" INTEGER,
        "wrapped" INTEGER NOT NULL CHECK ("wrapped" IN (0, 1)),
        "temperature_checked" INTEGER NOT NULL CHECK ("temperature_checked" IN (0, 1)),
        "staying_awake" INTEGER NOT NULL CHECK ("staying_awake" IN (0, 1)),
        "no_sedative" INTEGER NOT NULL CHECK ("no_sedative" IN (0, 1)),
        "skin_normal" INTEGER NOT NULL CHECK ("skin_normal" IN (0, 1)),
        "awake_answered" INTEGER NOT NULL CHECK ("awake_answered" >= 0),
        "where" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "guide" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "guide" TEXT NOT NULL,
        "helper" INTEGER NOT NULL CHECK ("helper" IN (0, 1))
    ) STRICT)sql",
    R"sql(CREATE TABLE "dose" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "product" TEXT NOT NULL,
        "tablets" INTEGER NOT NULL CHECK ("tablets" > 0),
        "already_taken" INTEGER NOT NULL CHECK ("already_taken" IN (0, 1))
    ) STRICT)sql",
    R"sql(CREATE TABLE "package" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "product" TEXT NOT NULL,
        "max_tablets" INTEGER CHECK ("max_tablets" >= 0),
        "gap" INTEGER CHECK ("gap" >= 0)
    ) STRICT)sql",
    R"sql(CREATE TABLE "good_day" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "day" TEXT CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT)sql",
    R"sql(CREATE TABLE "ice_window" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "episode" TEXT NOT NULL,
        "keep" INTEGER NOT NULL CHECK ("keep" IN (0, 1))
    ) STRICT)sql",
    R"sql(CREATE TABLE "screening" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "raynaud" TEXT NOT NULL CHECK ("raynaud" IN ('no', 'unknown', 'yes')),
        "numb_skin" TEXT NOT NULL CHECK ("numb_skin" IN ('no', 'unknown', 'yes')),
        "cold_allergy" TEXT NOT NULL CHECK ("cold_allergy" IN ('no', 'unknown', 'yes')),
        "nerve_damage" TEXT NOT NULL CHECK ("nerve_damage" IN ('no', 'unknown', 'yes'))
    ) STRICT)sql",
    R"sql(CREATE TABLE "clearance" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "note" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "profile" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "key" TEXT NOT NULL,
        "value" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "setting" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "key" TEXT NOT NULL,
        "value" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "reminder" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "key" TEXT NOT NULL,
        "act" TEXT NOT NULL CHECK ("act" IN ('posted', 'done', 'snoozed', 'dismissed', 'missed')),
        "due" INTEGER NOT NULL,
        "until" INTEGER,
        "channel" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "card_acknowledged" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "check" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "appointment" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "with" TEXT NOT NULL,
        "when" INTEGER,
        "note" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "sleep" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "kept_awake" INTEGER NOT NULL CHECK ("kept_awake" IN (0, 1)),
        "position" TEXT NOT NULL,
        "note" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "stress" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "stress" INTEGER NOT NULL CHECK ("stress" BETWEEN 0 AND 10)
    ) STRICT)sql",
    R"sql(CREATE TABLE "custom_term" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "term" TEXT NOT NULL CHECK ("term" IN ('trigger', 'symptom')),
        "label" TEXT NOT NULL
    ) STRICT)sql",
    R"sql(CREATE TABLE "clock_correction" (
        sequence INTEGER PRIMARY KEY REFERENCES fact (sequence),
        "from" INTEGER NOT NULL,
        "to" INTEGER NOT NULL,
        "shift" INTEGER NOT NULL
    ) STRICT)sql",

    // An episode that is open for longer than the window brings its own facts along.
    R"sql(CREATE INDEX rating_by_episode ON "rating" ("episode"))sql",
    R"sql(CREATE INDEX better_by_episode ON "better" ("episode"))sql",
    R"sql(CREATE INDEX worse_by_episode ON "worse" ("episode"))sql",
    R"sql(CREATE INDEX check_by_episode ON "check" ("episode"))sql",
    R"sql(CREATE INDEX ice_window_by_episode ON "ice_window" ("episode"))sql",

    // One row per command, and what it did to each fact: undo walks it backwards.
    R"sql(CREATE TABLE operation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        verb TEXT NOT NULL,
        at INTEGER NOT NULL,
        undone INTEGER NOT NULL CHECK (undone IN (0, 1))
    ) STRICT)sql",
    R"sql(CREATE TABLE operation_item (
        operation INTEGER NOT NULL REFERENCES operation (id),
        fact TEXT NOT NULL,
        version_before INTEGER NOT NULL CHECK (version_before >= 0),
        version_after INTEGER NOT NULL CHECK (version_after > version_before),
        PRIMARY KEY (operation, fact),
        FOREIGN KEY (fact, version_after) REFERENCES fact (id, version)
    ) STRICT, WITHOUT ROWID)sql",
    "CREATE INDEX operation_undoable ON operation (id) WHERE undone = 0",
};

}  // namespace

const Migration kMigration1{1, "the nouns of Nape, all of them, so that later work adds rows and no tables",
                            kStatements};

}  // namespace nape::store
