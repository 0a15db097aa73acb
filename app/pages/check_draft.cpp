// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/check_draft.h"

#include "clock/iso8601.h"
#include "pages/check_groups.h"
#include "pages/wording.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace nape::app {

using facts::Answer;
using triage::Question;

namespace {

constexpr qint64 kLargest = 64 * 1024;

QString pathOf(const std::filesystem::path& file)
{
    const auto text = file.u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()));
}

template <class E> std::optional<E> named(const QJsonValue& value)
{
    return facts::fromId<E>(value.toString().toStdString());
}

QJsonObject written(const CheckState& state)
{
    QJsonObject answers;
    for (std::size_t i = 0; i < triage::kQuestionCount; ++i) {
        const auto question = static_cast<Question>(i);
        if (const auto answer = state.answers[question]) answers[qt(triage::toId(question))] = qt(facts::toId(*answer));
    }
    QJsonObject whole{{QStringLiteral("answers"), answers}};
    if (state.reading) {
        whole[QStringLiteral("reading")] = QJsonObject{{QStringLiteral("tenths"), state.reading->tenths},
                                                       {QStringLiteral("unit"), qt(facts::toId(state.reading->unit))},
                                                       {QStringLiteral("site"), qt(facts::toId(state.reading->site))}};
    }
    if (state.band) whole[QStringLiteral("age_band")] = qt(facts::toId(*state.band));
    if (state.birth) whole[QStringLiteral("birth")] = qt(std::string_view(clock::formatDay(state.birth->day)));
    if (state.feverWasUnsure) whole[QStringLiteral("fever_was_unsure")] = true;
    if (state.under3Months) whole[QStringLiteral("under_3_months")] = qt(facts::toId(*state.under3Months));
    return whole;
}

// False where something cannot be read: half a draft is none.
bool readInto(CheckState& state, const QJsonObject& whole, const clock::Zone& zone)
{
    const auto answers = whole[QStringLiteral("answers")].toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const auto question = triage::questionFromId(it.key().toStdString());
        const auto answer = named<Answer>(it.value());
        if (!question || !answer) return false;
        state.answers.set(*question, *answer);
    }
    if (const auto value = whole[QStringLiteral("reading")]; !value.isUndefined()) {
        const auto unit = named<facts::Unit>(value[QStringLiteral("unit")]);
        const auto site = named<facts::Site>(value[QStringLiteral("site")]);
        if (!unit || !site) return false;
        const facts::Reading reading{value[QStringLiteral("tenths")].toInt(), *unit, *site};
        if (!facts::isPossible(reading)) return false;
        state.reading = reading;
    }
    if (const auto value = whole[QStringLiteral("age_band")]; !value.isUndefined()) {
        state.band = named<facts::AgeBand>(value);
        if (!state.band) return false;
    }
    if (const auto value = whole[QStringLiteral("birth")]; !value.isUndefined()) {
        const auto day = clock::parseDay(value.toString().toStdString());
        if (!day || !state.sayBirth(*day, zone)) return false;
    }
    state.feverWasUnsure = whole[QStringLiteral("fever_was_unsure")].toBool();
    if (const auto value = whole[QStringLiteral("under_3_months")]; !value.isUndefined()) {
        state.under3Months = named<Answer>(value);
        if (!state.under3Months) return false;
    }
    return true;
}

}  // namespace

CheckDraft::CheckDraft(const std::filesystem::path& folder, const facts::PersonId& person, const clock::Zone& zone)
    : m_file(folder / ("check-" + person.value + ".draft"))
    , m_zone(zone)
{
}

void CheckDraft::keep(const CheckState& state, int step, const Of& of) const
{
    auto whole = written(state);
    whole[QStringLiteral("rules")] = rules::kRuleVersion;
    whole[QStringLiteral("episode")] = qt(std::string_view(of.episode.value));
    whole[QStringLiteral("at")] = static_cast<qint64>(of.at.time_since_epoch().count());
    whole[QStringLiteral("step")] = step;
    QSaveFile out(pathOf(m_file));
    if (!out.open(QIODevice::WriteOnly)) return;
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto bytes = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    if (out.write(bytes) == bytes.size()) out.commit();
}

std::optional<CheckDraft::Kept> CheckDraft::takeUp(CheckState& state, const Of& now) const
{
    QFile in(pathOf(m_file));
    if (!in.open(QIODevice::ReadOnly) || in.size() > kLargest) return std::nullopt;
    const auto whole = QJsonDocument::fromJson(in.readAll()).object();
    if (whole[QStringLiteral("rules")].toInt() != rules::kRuleVersion) return std::nullopt;
    if (whole[QStringLiteral("episode")].toString().toStdString() != now.episode.value) return std::nullopt;
    const clock::Instant at{clock::Duration{whole[QStringLiteral("at")].toInteger(0)}};
    // One from ahead was made while the clock was wrong: nobody knows how old it is.
    if (at > now.at || now.at - at > kLasts) return std::nullopt;
    auto kept = state;
    if (!readInto(kept, whole, m_zone)) return std::nullopt;
    const int step = whole[QStringLiteral("step")].toInt(-1);
    if (step < 0 || step >= static_cast<int>(kCheckGroups)) return std::nullopt;
    state = std::move(kept);
    return Kept{step, at};
}

void CheckDraft::drop() const
{
    QFile::remove(pathOf(m_file));
}

}  // namespace nape::app
