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
};
constexpr std::array kQuestions{
    Question{"pregnancy_weeks", QT_TRANSLATE_NOOP("DoseWords", "Are you pregnant?")},
    Question{"ulcer_or_bleed", QT_TRANSLATE_NOOP("DoseWords", "Ever a stomach ulcer or stomach bleeding?")},
    Question{"blood_thinner", QT_TRANSLATE_NOOP("DoseWords", "Do you use a blood thinner?")},
    Question{"kidney", QT_TRANSLATE_NOOP("DoseWords", "Do you have a kidney disease?")},
    Question{"heart_or_pressure", QT_TRANSLATE_NOOP("DoseWords", "Heart disease, a stroke, or high blood pressure?")},
    Question{"asthma_aspirin", QT_TRANSLATE_NOOP("DoseWords", "Do you have asthma?")},
    Question{"liver", QT_TRANSLATE_NOOP("DoseWords", "Do you have a liver disease?")},
    Question{"alcohol_3", QT_TRANSLATE_NOOP("DoseWords", "Three or more alcoholic drinks a day?")},
    Question{"allergy_nsaid", QT_TRANSLATE_NOOP("DoseWords", "Allergic to aspirin, ibuprofen or naproxen?")},
    Question{"allergy_acetaminophen",
             QT_TRANSLATE_NOOP("DoseWords", "Allergic to acetaminophen, also called paracetamol?")},
    Question{"steroid", QT_TRANSLATE_NOOP("DoseWords", "Do you use a steroid, like prednisone?")},
    Question{"diuretic", QT_TRANSLATE_NOOP("DoseWords", "Do you use a water tablet (diuretic)?")},
    Question{"under_50kg", QT_TRANSLATE_NOOP("DoseWords", "Do you weigh under 50 kg (110 lb)?")},
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
    const bool isChild = std::ranges::find(rules, "M7") != rules.end();
    QStringList lines;
    for (const auto& id : rules) {
        if (isChild && id.starts_with('M') && id != "M7") continue;
        if (const auto* rule = remedies::findRule(id)) lines << translated(rule->text);
    }
    return lines.join(QLatin1Char('\n'));
}

QString profileQuestion(std::string_view key)
{
    const auto* it = std::ranges::find(kQuestions, key, &Question::key);
    return it == kQuestions.end() ? qt(key) : tr(it->text);
}

}  // namespace nape::app
