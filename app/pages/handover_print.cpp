// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/handover_print.h"

#include "pages/contacts.h"
#include "pages/dose_words.h"
#include "pages/episode_words.h"
#include "pages/health_lines.h"
#include "pages/person_names.h"
#include "pages/result_words.h"
#include "pages/who_is_it.h"
#include "pages/wording.h"
#include "remedies/medicine_profile.h"
#include "remedies/medicines.h"
#include "triage/answers_behind.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>

#include <algorithm>
#include <set>
#include <tuple>

namespace nape::app {

namespace {

constexpr auto kDay = std::chrono::hours{24};

QString tr(const char* source)
{
    return QCoreApplication::translate("Handover", source);
}

QString line(const QString& words)
{
    return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
}

QString titled(const char* title, const QString& words)
{
    if (words.isEmpty()) return {};
    return QStringLiteral("<p><b>%1</b> %2</p>").arg(tr(title).toHtmlEscaped(), words.toHtmlEscaped());
}

/// How much is told of what was answered and measured.
enum class Telling { full, brief };

/// The whole of it for one log, as HTML.
class Paper {
public:
    Paper(const CareModel& care, const facts::CareLog& log, const facts::Entry<facts::Check>& check)
        : m_care(care)
        , m_log(log)
        , m_check(check)
        , m_now(care.wallNow())
    {
        const auto age = facts::ageOf(log, check.header.at, care.zone());
        m_words = wordsOf(check, care.plan(), age && age->maxMonths < 18 * 12, OnTheSkin::nothing);
    }

    [[nodiscard]] QString html(Telling telling) const
    {
        return QStringLiteral("<h2>%1</h2>").arg(title().toHtmlEscaped()) + who() + result() + answers(telling)
            + course() + temperatures(telling) + doses() + conditions() + contacts() + foot();
    }
    [[nodiscard]] QString title() const { return tr(QT_TRANSLATE_NOOP("Handover", "Neck pain: a page to hand over")); }

private:
    // With the day, even today: paper does not know when it is read.
    [[nodiscard]] QString moment(clock::Instant at) const
    {
        return QStringLiteral("%1 %2").arg(dayText(at, m_now, m_care.zone()), clockTime(at, m_care.zone()));
    }

    [[nodiscard]] QString who() const
    {
        QStringList parts;
        const auto* person = m_log.last<facts::Person>();
        if (person != nullptr && !isNameless(person->value.name))
            parts << qt(std::string_view(person->value.name)).simplified();
        if (person != nullptr && person->value.birth) {
            const auto age = facts::ageFromBirth(*person->value.birth, m_care.zone().dayOf(m_now));
            if (age) parts << ageText(*age);
        } else if (person != nullptr && person->value.ageBand) {
            parts << bandText(*person->value.ageBand);
        } else {
            parts << tr(QT_TRANSLATE_NOOP("Handover", "age not said"));
        }
        return titled(QT_TRANSLATE_NOOP("Handover", "Who:"), parts.join(QStringLiteral(", ")))
            + titled(QT_TRANSLATE_NOOP("Handover", "Printed:"), moment(m_now));
    }

    [[nodiscard]] QString result() const
    {
        return titled(QT_TRANSLATE_NOOP("Handover", "What Nape said:"), m_words.headline)
            + titled(QT_TRANSLATE_NOOP("Handover", "Answered:"), moment(m_check.header.at));
    }

    [[nodiscard]] QString said(triage::Question question) const
    {
        const QString ask = translated(triage::wordingOf(question, m_words.forChild).ask);
        const auto it = m_check.value.answers.find(triage::toId(question));
        const bool yes = it != m_check.value.answers.end() && it->second == facts::Answer::yes;
        return (yes ? tr(QT_TRANSLATE_NOOP("Handover", "%1 Yes.")) : tr(QT_TRANSLATE_NOOP("Handover", "%1 Not sure.")))
            .arg(ask);
    }

    [[nodiscard]] QString readingSaid() const
    {
        return tr(QT_TRANSLATE_NOOP("Handover", "The temperature was %1."))
            .arg(qt(facts::toText(*m_check.value.reading)));
    }

    // What fired a rule, then whatever else was not a plain no: whoever helps may see more in it than the rules do.
    [[nodiscard]] QString answers(Telling telling) const
    {
        std::set<triage::Question> told;
        QString items;
        QStringList brief;
        for (const auto& behind : triage::answersBehind(m_check.value)) {
            QStringList lines;
            for (const auto question : behind.answers) {
                lines << said(question);
                if (told.insert(question).second) brief << lines.last();
            }
            if (behind.byReading && m_check.value.reading) lines << readingSaid();
            if (lines.isEmpty()) lines << tr(QT_TRANSLATE_NOOP("Handover", "From the log or the age."));
            items +=
                QStringLiteral("<li>%1 <i>%2</i></li>")
                    .arg(translated(behind.rule->text).toHtmlEscaped(), lines.join(QLatin1Char(' ')).toHtmlEscaped());
        }
        if (telling == Telling::brief) {
            if (m_check.value.reading) brief << readingSaid();
            items.clear();
            for (const auto& words : brief)
                items += QStringLiteral("<li>%1</li>").arg(words.toHtmlEscaped());
        }
        QStringList others;
        bool anyNo = false;
        const auto given = triage::answersOf(m_check.value);
        for (const auto question : triage::askedQuestions()) {
            if (given.countsAsYes(question) && !told.contains(question)) others << said(question);
            anyNo = anyNo || given[question] == facts::Answer::no;
        }
        QString html;
        if (!items.isEmpty()) {
            html = QStringLiteral("<h3>%1</h3><ul>%2</ul>")
                       .arg(tr(QT_TRANSLATE_NOOP("Handover", "What was answered")).toHtmlEscaped(), items);
        }
        html += titled(QT_TRANSLATE_NOOP("Handover", "Also answered, with no rule behind it:"),
                       others.join(QLatin1Char(' ')));
        if (anyNo) html += line(tr(QT_TRANSLATE_NOOP("Handover", "No to everything else that was answered.")));
        return html;
    }

    [[nodiscard]] QString course() const
    {
        const auto* episode = m_log.find<facts::Episode>({m_check.value.episode.value});
        if (episode == nullptr) return {};
        QStringList parts{tr(QT_TRANSLATE_NOOP("Handover", "since %1")).arg(moment(episode->header.at))};
        const QString where = wordsOf(m_care, m_log, *episode).where;
        if (!where.isEmpty()) parts << where;
        const facts::Entry<facts::PainRating>* last = nullptr;
        for (const auto& rating : m_log.live<facts::PainRating>()) {
            if (rating.value.episode.value == episode->header.id.value) last = &rating;
        }
        if (last != nullptr) {
            parts << tr(QT_TRANSLATE_NOOP("Handover", "pain %1 of 10 at %2"))
                         .arg(QLocale().toString(last->value.pain.value), moment(last->header.at));
        }
        return titled(QT_TRANSLATE_NOOP("Handover", "Neck pain:"), parts.join(QStringLiteral(", ")));
    }

    [[nodiscard]] QString temperatures(Telling telling) const
    {
        std::vector<std::pair<clock::Instant, QString>> all;
        const auto add = [&](const facts::Reading& reading, clock::Instant at) {
            if (m_now - at >= kDay || at > m_now) return;
            QString words = tr(QT_TRANSLATE_NOOP("Handover", "%1 at %2")).arg(qt(facts::toText(reading)), moment(at));
            if (reading.site != facts::Site::unknown)
                words += QStringLiteral(" (%1)").arg(qt(facts::toId(reading.site)));
            all.emplace_back(at, words);
        };
        if (m_check.value.reading) add(*m_check.value.reading, m_check.header.at);
        for (const auto& reading : m_log.live<facts::Temperature>())
            add(reading.value.reading, reading.header.at);
        std::ranges::stable_sort(all, {}, [](const auto& reading) { return reading.first; });
        constexpr std::ptrdiff_t kLast = 2;
        QStringList parts;
        if (telling == Telling::brief && std::ssize(all) > kLast) {
            parts << tr(QT_TRANSLATE_NOOP("Handover", "%1 measured, the last of them:"))
                         .arg(QLocale().toString(static_cast<qulonglong>(all.size())));
            all.erase(all.begin(), all.end() - kLast);
        }
        for (const auto& reading : all)
            parts << reading.second;
        if (parts.isEmpty()) parts << tr(QT_TRANSLATE_NOOP("Handover", "not measured in the last 24 hours"));
        return titled(QT_TRANSLATE_NOOP("Handover", "Temperature:"), parts.join(QStringLiteral("; ")));
    }

    [[nodiscard]] QString doses() const
    {
        QStringList parts;
        for (const auto& dose : m_log.live<facts::Dose>()) {
            if (dose.header.at > m_now || m_now - dose.header.at >= kDay) continue;
            parts << tr(QT_TRANSLATE_NOOP("Handover", "%1, %2, at %3"))
                         .arg(productName(m_log, dose.value.product), tabletsText(dose.value.tablets),
                              moment(dose.header.at));
        }
        if (parts.isEmpty()) parts << tr(QT_TRANSLATE_NOOP("Handover", "none logged"));
        return titled(QT_TRANSLATE_NOOP("Handover", "Pain relievers in the last 24 hours:"),
                      parts.join(QStringLiteral("; ")));
    }

    [[nodiscard]] QString conditions() const
    {
        QStringList yes;
        QStringList no;
        for (const auto key : journal::profileKeys()) {
            const QString name = conditionName(key);
            const auto value = facts::profileOf(m_log, key);
            if (name.isEmpty() || !value) continue;
            if (key != "pregnancy_weeks") {
                (*value == "no" ? no : yes) << name;
                continue;
            }
            const auto weeks = remedies::pregnancyWeeks(m_log, m_now, m_care.zone());
            if (!weeks) continue;
            if (*weeks == 0)
                no << name;
            else if (isPregnancyWeekUnknown(m_log))
                yes << tr(QT_TRANSLATE_NOOP("Handover", "pregnancy, week not certain"));
            else
                yes << tr(QT_TRANSLATE_NOOP("Handover", "pregnancy, week %1")).arg(QLocale().toString(*weeks));
        }
        if (yes.isEmpty() && no.isEmpty())
            return titled(QT_TRANSLATE_NOOP("Handover", "Health:"), tr(QT_TRANSLATE_NOOP("Handover", "not asked")));
        return titled(QT_TRANSLATE_NOOP("Handover", "Said yes, or not sure:"), yes.join(QStringLiteral("; ")))
            + titled(QT_TRANSLATE_NOOP("Handover", "Said no:"), no.join(QStringLiteral("; ")));
    }

    [[nodiscard]] QString contacts() const
    {
        return titled(QT_TRANSLATE_NOOP("Handover", "Doctor:"), contactOf(m_log, Whom::doctor).text())
            + titled(QT_TRANSLATE_NOOP("Handover", "Dentist:"), contactOf(m_log, Whom::dentist).text());
    }

    [[nodiscard]] static QString foot()
    {
        return QStringLiteral("<hr>")
            + line(tr(QT_TRANSLATE_NOOP("Handover",
                                        "Written by the person or for them, and printed from Nape. No diagnosis, and "
                                        "no clinician has reviewed the rules.")));
    }

    const CareModel& m_care;
    const facts::CareLog& m_log;
    const facts::Entry<facts::Check>& m_check;
    clock::Instant m_now;
    ResultWords m_words;
};

// Qt prints with 2 cm around: what is left of A4's width and of Letter's height, in points.
constexpr double kWide = 481;
constexpr double kHigh = 670;

// Whoever helps has no time to look for glasses: it is never set smaller.
constexpr double kLargest = 11;
constexpr double kSmallest = 9;
constexpr double kLost = 48;  // at the foot of a page, where the next paragraph does not fit

/// Sets it as large as fits on so many pages; false, and set smallest, where nothing does.
bool isFitted(QTextDocument& document, int pages)
{
    const auto* screen = QGuiApplication::primaryScreen();
    const double pixels = (screen == nullptr ? 96.0 : screen->logicalDotsPerInchY()) / 72.0;
    QFont font = document.defaultFont();
    bool fits = false;
    for (double points = kLargest; points >= kSmallest && !fits; points -= 0.5) {
        font.setPointSizeF(points);
        document.setDefaultFont(font);
        document.setTextWidth(kWide * pixels);
        fits = document.size().height() <= (pages * kHigh - (pages - 1) * kLost) * pixels;
    }
    document.setTextWidth(-1);
    return fits;
}

}  // namespace

std::unique_ptr<QTextDocument> handoverPage(const CareModel& care, const facts::CareLog& log,
                                            const facts::Entry<facts::Check>& check)
{
    auto document = std::make_unique<QTextDocument>();
    const Paper paper(care, log, check);
    document->setDefaultStyleSheet(QStringLiteral("* { color: black } p { margin: 3px 0 } li { margin: 2px 0 }"));
    const auto fits = [&](Telling telling, int pages) {
        document->setHtml(paper.html(telling));
        return isFitted(*document, pages);
    };
    // Two pages have room for all of it again.
    std::ignore =
        fits(Telling::full, 1) || fits(Telling::brief, 1) || fits(Telling::full, 2) || fits(Telling::brief, 2);
    document->setMetaInformation(QTextDocument::DocumentTitle, paper.title());
    return document;
}

}  // namespace nape::app
