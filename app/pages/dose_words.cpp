// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dose_words.h"

#include "pages/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace nape::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DoseWords", text);
}

struct Question {
    std::string_view key;
    const char* text;
    const char* name;  ///< of the condition; empty where it is none
};
constexpr std::array kQuestions{
    Question{"pregnancy_weeks", QT_TRANSLATE_NOOP("DoseWords", "Are you pregnant?"),
             QT_TRANSLATE_NOOP("DoseWords", "pregnancy")},
    Question{"ulcer_or_bleed", QT_TRANSLATE_NOOP("DoseWords", "Ever a stomach ulcer or stomach bleeding?"),
             QT_TRANSLATE_NOOP("DoseWords", "stomach ulcer or bleeding")},
    Question{"blood_thinner", QT_TRANSLATE_NOOP("DoseWords", "Do you use a blood thinner?"),
             QT_TRANSLATE_NOOP("DoseWords", "blood thinner")},
    Question{"kidney", QT_TRANSLATE_NOOP("DoseWords", "Do you have a kidney disease?"),
             QT_TRANSLATE_NOOP("DoseWords", "kidney disease")},
    Question{"heart_or_pressure", QT_TRANSLATE_NOOP("DoseWords", "Heart disease, a stroke, or high blood pressure?"),
             QT_TRANSLATE_NOOP("DoseWords", "heart disease, stroke or high blood pressure")},
    Question{"heart_surgery", QT_TRANSLATE_NOOP("DoseWords", "Heart surgery, just now or planned?"),
             QT_TRANSLATE_NOOP("DoseWords", "heart surgery, lately or soon")},
    Question{"daily_aspirin", QT_TRANSLATE_NOOP("DoseWords", "Aspirin every day, for the heart?"),
             QT_TRANSLATE_NOOP("DoseWords", "daily aspirin for the heart")},
    Question{"asthma_aspirin", QT_TRANSLATE_NOOP("DoseWords", "Do you have asthma?"),
             QT_TRANSLATE_NOOP("DoseWords", "asthma")},
    Question{"liver", QT_TRANSLATE_NOOP("DoseWords", "Do you have a liver disease?"),
             QT_TRANSLATE_NOOP("DoseWords", "liver disease")},
    Question{"alcohol_3", QT_TRANSLATE_NOOP("DoseWords", "Three or more alcoholic drinks a day?"),
             QT_TRANSLATE_NOOP("DoseWords", "three or more alcoholic drinks a day")},
    Question{"allergy_nsaid", QT_TRANSLATE_NOOP("DoseWords", "Allergic to aspirin, ibuprofen or naproxen?"),
             QT_TRANSLATE_NOOP("DoseWords", "allergy to aspirin, ibuprofen or naproxen")},
    Question{"allergy_acetaminophen",
             QT_TRANSLATE_NOOP("DoseWords", "Allergic to acetaminophen, also called paracetamol?"),
             QT_TRANSLATE_NOOP("DoseWords", "allergy to acetaminophen (paracetamol)")},
    Question{"steroid", QT_TRANSLATE_NOOP("DoseWords", "Do you use a steroid, like prednisone?"),
             QT_TRANSLATE_NOOP("DoseWords", "steroid")},
    Question{"diuretic", QT_TRANSLATE_NOOP("DoseWords", "Do you use a water tablet (diuretic)?"),
             QT_TRANSLATE_NOOP("DoseWords", "water tablet (diuretic)")},
    Question{"under_50kg", QT_TRANSLATE_NOOP("DoseWords", "Do you weigh under 50 kg (110 lb)?"),
             QT_TRANSLATE_NOOP("DoseWords", "weight under 50 kg (110 lb)")},
    Question{"age19", QT_TRANSLATE_NOOP("DoseWords", "Are you 19 years or older?"), ""},
    Question{"raynaud", QT_TRANSLATE_NOOP("DoseWords", "Poor circulation, or fingers that turn white in the cold?"),
             QT_TRANSLATE_NOOP("DoseWords", "poor circulation or Raynaud’s")},
    Question{"numb_skin", QT_TRANSLATE_NOOP("DoseWords", "Numb skin on the neck or shoulders?"),
             QT_TRANSLATE_NOOP("DoseWords", "numb skin")},
    Question{"cold_allergy", QT_TRANSLATE_NOOP("DoseWords", "An allergy to cold?"),
             QT_TRANSLATE_NOOP("DoseWords", "allergy to cold")},
    Question{"nerve_damage", QT_TRANSLATE_NOOP("DoseWords", "Nerve damage from diabetes?"),
             QT_TRANSLATE_NOOP("DoseWords", "nerve damage from diabetes")},
};

clock::Instant lastAt(const facts::CareLog& log, const remedies::RemedyState& remedy, clock::Instant now)
{
    const auto* last = lastDose(log, remedies::productOf(remedy.id), now);
    return last == nullptr ? clock::Instant::min() : last->header.at;
}

// Aspirin stands first in the catalogue, but its own rule says nothing of the others.
int closeness(const remedies::RemedyState& remedy)
{
    if (remedy.state == remedies::State::available) return 0;
    return static_cast<int>(remedy.why.size());
}

}  // namespace

const facts::Entry<facts::Dose>* lastDose(const facts::CareLog& log, std::string_view product, clock::Instant now)
{
    const facts::Entry<facts::Dose>* last = nullptr;
    for (const auto& dose : log.live<facts::Dose>()) {
        if (dose.value.product != product || dose.header.at > now || now - dose.header.at >= remedies::kDoseDay)
            continue;
        if (last == nullptr || dose.header.at >= last->header.at) last = &dose;
    }
    return last;
}

QString tabletsText(int tablets)
{
    if (tablets == 1) return tr("one tablet");
    if (tablets == 2) return tr("two tablets");
    return tr("%1 tablets").arg(QLocale().toString(tablets));
}

QString doseText(const facts::Entry<facts::Dose>& dose, clock::Instant now)
{
    const auto ago = now - dose.header.at;
    const QString tablets = tabletsText(dose.value.tablets);
    if (ago < std::chrono::minutes{1}) return tr("Just now, %1").arg(tablets);
    return tr("%1 ago, %2").arg(lengthText(ago), tablets);
}

QString productName(const catalogue::Medicine& medicine)
{
    QString name = qt(medicine.name);
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

QString productName(const facts::CareLog& log, std::string_view product)
{
    const auto medicine = catalogue::medicineFor(product, remedies::countryOf(log));
    return medicine ? productName(*medicine) : qt(product);
}

bool asksFirst(const CareModel& care, const facts::CareLog& log, std::string_view product)
{
    const auto medicine = remedies::limitsFor(log, product);
    return medicine && remedies::medicineProfile(log, *medicine, care.plan().now, care.zone()).asksFirst;
}

QString doseWaitText(const CareModel& care, const facts::CareLog& log, std::string_view product)
{
    using remedies::HoldKind;
    const auto now = care.plan().now;
    const auto known = log.asOf(now);
    const auto holds = remedies::dosesThatHold(known, product, 1, now, care.zone());
    const auto* last = remedies::decidingHold(holds);
    if (last == nullptr || !last->by) return {};
    const auto& by = *last->by;
    if (!by.stands) {
        const bool isThere =
            std::ranges::any_of(known.live<facts::Dose>(), [&](const auto& e) { return e.header.id.value == by.dose; });
        return isThere ? tr("The entry as it was first made still counts") : tr("The entry taken back still counts");
    }
    if (last->kind == HoldKind::day || last->kind == HoldKind::shared) return tr("No more in these 24 hours");
    if (by.medicine.id == product) return {};
    return tr("%1 at %2 must wear off first").arg(productName(by.medicine), care.moment(by.at));
}

bool isBetterDose(const facts::CareLog& log, const remedies::RemedyState& a, const remedies::RemedyState& b,
                  clock::Instant now)
{
    const auto atA = lastAt(log, a, now);
    const auto atB = lastAt(log, b, now);
    if (atA != atB) return atA > atB;
    return atA == clock::Instant::min() && closeness(a) < closeness(b);
}

QString ruleSentences(const std::vector<std::string>& rules)
{
    QStringList lines;
    for (const auto& id : remedies::rulesToTell(rules)) {
        if (const auto* rule = remedies::findRule(id)) lines << translated(rule->text);
    }
    return lines.join(QLatin1Char('\n'));
}

QString profileQuestion(std::string_view key)
{
    const auto* it = std::ranges::find(kQuestions, key, &Question::key);
    return it == kQuestions.end() ? qt(key) : tr(it->text);
}

QString conditionName(std::string_view key)
{
    const auto* it = std::ranges::find(kQuestions, key, &Question::key);
    return it == kQuestions.end() || *it->name == '\0' ? QString() : tr(it->name);
}

}  // namespace nape::app
