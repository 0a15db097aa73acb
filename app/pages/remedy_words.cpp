// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/remedy_words.h"

#include "catalogue/guides.h"
#include "pages/dose_words.h"
#include "pages/wording.h"
#include "remedies/conflicts.h"
#include "remedies/deciding.h"
#include "remedies/guided.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace nape::app {

namespace {

using State = RemedyWords::State;

QString tr(const char* text)
{
    return QCoreApplication::translate("RemedyWords", text);
}

// How the window shows a remedy: the row it stands in, and its words there.
struct Face {
    std::string_view prefix;  ///< of the remedy's id
    const char* row;
    const char* icon;
    const char* name;
    const char* how;  ///< when it may be done
    bool told = false;  ///< by a guide
};
constexpr std::array kFaces{
    Face{"ice", "ice", "ice", QT_TRANSLATE_NOOP("RemedyWords", "Ice"),
         QT_TRANSLATE_NOOP("RemedyWords", "At most 10 minutes, in a cloth")},
    Face{"heat", "heat", "heat", QT_TRANSLATE_NOOP("RemedyWords", "Heat"),
         QT_TRANSLATE_NOOP("RemedyWords", "Warm, at most 20 minutes")},
    Face{"relax", "relax", "breath", QT_TRANSLATE_NOOP("RemedyWords", "Slow breathing"),
         QT_TRANSLATE_NOOP("RemedyWords", "3 to 5 minutes, sitting"), true},
    Face{"stretch_", "stretches", "stretch", QT_TRANSLATE_NOOP("RemedyWords", "Stretches"),
         QT_TRANSLATE_NOOP("RemedyWords", "Slow, never into pain"), true},
    Face{"massage", "massage", "massage", QT_TRANSLATE_NOOP("RemedyWords", "Massage"),
         QT_TRANSLATE_NOOP("RemedyWords", "Soft circles, no force"), true},
    Face{"dose.", "dose", "pill", QT_TRANSLATE_NOOP("RemedyWords", "Pain reliever"),
         QT_TRANSLATE_NOOP("RemedyWords", "Your package counts")},
};

struct NoteOf {
    std::string_view row, note;
};
constexpr std::array<NoteOf, 8> kNotes{{{"ice", "ask_first"},
                                        {"ice", "numb_skin"},
                                        {"ice", "ice_late"},
                                        {"heat", "ice_first"},
                                        {"heat", "numb_skin"},
                                        {"heat", "heat_with_adult"},
                                        {"stretches", "guide_with_adult"},
                                        {"massage", "guide_with_adult"}}};

const Face* faceOf(std::string_view remedy)
{
    const auto* it = std::ranges::find_if(kFaces, [&](const Face& face) { return remedy.starts_with(face.prefix); });
    return it == kFaces.end() ? nullptr : it;
}

// Whether `a` can be done before `b`; the plan has them by rank, so that equals stay.
bool isSooner(const remedies::RemedyState& a, const remedies::RemedyState& b)
{
    if (a.state != remedies::State::locked || b.state != remedies::State::locked) return false;
    return a.until && (!b.until || *a.until < *b.until);
}

bool has(const remedies::RemedyState& remedy, const char* lock)
{
    return std::ranges::find(remedy.why, lock) != remedy.why.end();
}

// The reason that the moment hangs on, in a few words.
QString pauseOf(const CareModel& care, const remedies::RemedyState& remedy)
{
    const auto log = care.person() ? care.journal().careLog(*care.person()) : facts::CareLog{};
    const auto now = care.plan().now;
    if (!log || !remedy.until) return {};
    const auto by = remedies::decidingOf(log->asOf(now), remedy.id, *remedy.until, now, care.zone());
    if (!by) return {};
    if (by->rule == "I3") return tr("The skin needs a pause");
    if (by->isOfDay) return tr("Three times a day at most");
    if (by->rule == "H5") return tr("Two hours between one heat and the next");
    if (by->rule == "H6") return tr("Half an hour between ice and heat");
    return {};
}

bool isDose(const remedies::RemedyState& remedy)
{
    return !remedies::productOf(remedy.id).empty();
}

// What holds a pain reliever that no time opens.
QString doseHoldOf(const remedies::RemedyState& remedy)
{
    if (has(remedy, "C3")) return tr("No aspirin under 19");
    if (has(remedy, "M6") && !has(remedy, "M5")) return tr("Ten days of fourteen at most: ask a doctor");
    if (remedy.why.size() == 1 && has(remedy, "M0")) return tr("Read its label before the first dose");
    return tr("Ask a pharmacist or doctor first");
}

// What holds comes first, then what was had: nobody reads the second for the first.
void sayDose(RemedyWords& words, const CareModel& care, const remedies::RemedyState& remedy, const facts::CareLog& log)
{
    const auto now = care.plan().now;
    const auto product = remedies::productOf(remedy.id);
    const auto* last = has(remedy, "M7") ? nullptr : lastDose(log, product, now);
    if (last != nullptr) words.name = productName(log, product);
    if (remedy.state == remedies::State::available) {
        const bool asks = asksFirst(care, log, product);
        words.state = State::may;
        words.pill = asks ? tr("ask first") : tr("may take");
        if (asks || last != nullptr) words.reason = asks ? tr("Ask a health professional before use") : QString();
    } else if (words.state == State::from) {
        words.reason = doseWaitText(care, log, product);
    } else if (words.state == State::other && has(remedy, "M7")) {
        words.pill = tr("ask a pharmacist");
        words.reason = tr("Nape shows no number for a child");
    } else if (words.state == State::other && !has(remedy, "no_episode") && !has(remedy, "clock_back")) {
        const bool onlyPackage = remedy.why.size() == 1 && has(remedy, "M0");
        words.pill = onlyPackage ? tr("package first") : tr("ask first");
        words.reason = doseHoldOf(remedy);
    }
    if (last == nullptr) return;
    const QString was = doseText(*last, now);
    words.had = was;
    words.reason = words.reason.isEmpty() ? was : tr("%1. %2").arg(words.reason, was);
}

void sayLocked(RemedyWords& words, const CareModel& care, const remedies::RemedyState& remedy)
{
    if (has(remedy, "L5") && remedy.until) {
        words.state = State::notToday;
        words.pill = tr("Not today");
        words.reason = tr("It made it worse today");
    } else if (remedy.until) {
        words.state = State::from;
        words.from = remedy.until;
        words.pill = tr("from %1").arg(care.moment(*remedy.until));
        words.reason = pauseOf(care, remedy);
    } else if (has(remedy, "L1") || has(remedy, "L2") || has(remedy, "L6")) {
        words.state = State::cleared;
        words.pill = tr("after a clinician has cleared you");
        words.reason = tr("Get help first");
    } else if (has(remedy, "L0") || has(remedy, "L3")) {
        words.state = State::checkFirst;
        words.pill = tr("answer the check first");
        words.reason = tr("Then Nape can say what is safe");
    } else if (has(remedy, "clock_back")) {
        words.state = State::other;
        words.pill = tr("not now");
        words.reason = tr("The clock was set back");
    } else if (has(remedy, "H8")) {
        words.state = State::other;
        words.pill = tr("not now");
        words.reason = tr("Never on a baby under 1");
    } else {
        words.state = State::other;
        words.pill = tr("not now");
        words.reason = has(remedy, "no_episode") ? tr("Log the pain first") : tr("A rule holds it back");
    }
}

}  // namespace

const facts::Entry<facts::Session>* lastSessionOf(const facts::CareLog& log, std::string_view remedy)
{
    const facts::Entry<facts::Session>* last = nullptr;
    for (const auto& session : log.live<facts::Session>()) {
        if (remedies::remedyOf(session.value) == remedy) last = &session;
    }
    return last;
}

const remedies::RemedyState* remedyOf(const plan::Plan& plan, std::string_view id)
{
    const auto it = std::ranges::find(plan.remedies, id, &remedies::RemedyState::id);
    return it == plan.remedies.end() ? nullptr : &*it;
}

RemedyWords remedyWords(const CareModel& care, const remedies::RemedyState& remedy)
{
    RemedyWords words;
    const auto* face = faceOf(remedy.id);
    if (face == nullptr) return words;
    words.icon = QString::fromLatin1(face->icon);
    words.name = tr(face->name);
    words.told = face->told;
    if (isDose(remedy)) {
        const auto log = care.person() ? care.journal().careLog(*care.person()) : facts::CareLog{};
        const facts::CareLog nothing;
        if (remedy.state == remedies::State::available)
            words.reason = tr(face->how);
        else
            sayLocked(words, care, remedy);
        sayDose(words, care, remedy, log ? *log : nothing);
        return words;
    }
    switch (remedy.state) {
    case remedies::State::running: {
        const auto until = remedy.until.value_or(care.wallNow());
        const auto left = std::max<long long>(0, (until - care.wallNow()).count());
        words.state = State::running;
        words.pill = tr("%1 left").arg(QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0')));
        words.reason = tr("Off at %1").arg(care.moment(until));
        break;
    }
    case remedies::State::available:
        words.state = State::now;
        words.pill = tr("Now");
        words.reason = tr(face->how);
        break;
    case remedies::State::done:
        words.state = State::notToday;
        words.pill = tr("Not today");
        words.reason = has(remedy, "H5") ? tr("Three times a day at most") : tr("Often enough for today");
        break;
    case remedies::State::locked: sayLocked(words, care, remedy); break;
    }
    return words;
}

RemedyWords remedyWords(const CareModel& care, std::string_view id)
{
    const auto* remedy = remedyOf(care.plan(), id);
    return remedy == nullptr ? RemedyWords{} : remedyWords(care, *remedy);
}

std::vector<RemedyRowOf> remedyRows(const plan::Plan& plan, const facts::CareLog& log)
{
    std::vector<RemedyRowOf> rows;
    for (const auto& remedy : plan.remedies) {
        const auto* face = faceOf(remedy.id);
        if (face == nullptr) continue;
        const QString id = QString::fromLatin1(face->row);
        const auto same = std::ranges::find(rows, id, &RemedyRowOf::id);
        if (same == rows.end())
            rows.push_back({id, &remedy});
        else if (isDose(remedy) ? isBetterDose(log, remedy, *same->remedy, plan.now) : isSooner(remedy, *same->remedy))
            same->remedy = &remedy;
    }
    if (rows.size() > 1 && isDose(*rows.front().remedy)) std::swap(rows[0], rows[1]);
    return rows;
}

bool wantsCheckAgain(const plan::Plan& plan)
{
    return std::ranges::any_of(plan.remedies, [](const auto& remedy) { return has(remedy, "L3"); });
}

QString remedyName(const facts::CareLog& log, std::string_view remedy)
{
    const auto product = remedies::productOf(remedy);
    if (!product.empty()) return productName(log, product);
    // A stretch has a guide of its own; its row stands for all of them.
    const auto* own = remedies::isStretch(remedy) ? catalogue::findGuide(remedy) : nullptr;
    if (own != nullptr) return translated(own->title);
    const auto* face = faceOf(remedy);
    if (face != nullptr) return tr(face->name);
    for (const auto& guide : catalogue::guides()) {
        if (guide.remedy == remedy) return translated(guide.title);
    }
    return qt(remedy);
}

QString remedyIcon(std::string_view remedy)
{
    if (const auto* face = faceOf(remedy)) return QString::fromLatin1(face->icon);
    for (const auto& guide : catalogue::guides()) {
        if (guide.remedy == remedy) return qt(guide.icon);
    }
    return QStringLiteral("guides");
}

QString remedyNotes(const CareModel& care, std::string_view row)
{
    QStringList lines;
    const auto* heat = remedyOf(care.plan(), "heat");
    const bool heatIsOn = heat != nullptr && heat->state == remedies::State::running;
    for (const auto& note : care.plan().notes) {
        if (note.id == "ice_first" && heatIsOn) continue;  // too late to choose
        const bool here =
            std::ranges::any_of(kNotes, [&](const NoteOf& known) { return known.row == row && known.note == note.id; });
        if (here) lines << care.text(note.text);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace nape::app
