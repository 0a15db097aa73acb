// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/check_page_fixture.h"

#include "pages/result_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

#include <algorithm>
#include <set>

namespace nape::test {
namespace {

using app::PageId;

facts::Ids idsOf(const QJsonValue& list)
{
    facts::Ids ids;
    for (const auto& id : list.toArray())
        ids.push_back(id.toString().toStdString());
    return ids;
}

/// Every case of the specification, answered by pressing what is on the screen.
class VignettesInTheWindow : public CheckPage {
protected:
    void age(int years)
    {
        const auto today = std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(journal.time.now())};
        journal::PersonDetails details;
        details.birth = clock::Day{today.year() - std::chrono::years{years}, today.month(), std::chrono::day{1}};
        TestJournal::required(journal->editPerson({journal->persons()->front().header.id.value}, details));
    }
    /// Answers what is asked, group by group, until the check is recorded; the rest by the button of the footer.
    void answer(const QJsonObject& answers, const QString& temperature = {})
    {
        const auto checks = [this] { return std::ranges::distance(log().live<facts::Check>()); };
        const auto before = checks();
        std::set<QString> given;
        for (int step = 0; step < 4 && checks() == before; ++step) {
            // A follow-up stands there only once what it follows was answered.
            for (int round = 0; round < 2; ++round) {
                for (auto it = answers.begin(); it != answers.end() && checks() == before; ++it) {
                    const auto name = QStringLiteral("answer_%1_%2").arg(it.key(), it.value().toString()).toStdString();
                    if (given.contains(it.key()) || find(name.c_str()) == nullptr) continue;
                    given.insert(it.key());
                    press(name.c_str());
                }
            }
            if (auto* number = find<QLineEdit>("temperatureField"); number != nullptr && !temperature.isEmpty()) {
                press(temperature.endsWith(QLatin1Char('F')) ? "unitFahrenheit" : "unitCelsius");
                number->setFocus();
                number->clear();
                QTest::keyClicks(number, temperature.chopped(1));
                settle();
            }
            if (checks() == before) passGroup();
        }
    }
    [[nodiscard]] QString headline()
    {
        open(PageId::result);
        const auto* urgent = find<QLabel>("emergencyHeadline");
        const auto* calm = find<QLabel>("tierHeadline");
        return urgent != nullptr ? urgent->text() : calm != nullptr ? calm->text() : QString();
    }
    void expectCard(const std::string& tier, bool child)
    {
        const auto asked = *rules::tierFromId(tier);
        if (child && asked == rules::Tier::emergencyDept)
            EXPECT_TRUE(headline().contains(QStringLiteral("your child"))) << headline().toStdString();
        else
            EXPECT_EQ(headline(), app::headlineOf(asked));
    }
};

TEST_F(VignettesInTheWindow, EndOnTheCardThatTheSpecificationNames)
{
    QFile file(QStringLiteral(NAPE_TEST_DATA "/vignettes.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto vignettes = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_EQ(vignettes.size(), 15);
    for (const auto& each : vignettes) {
        const auto v = each.toObject();
        SCOPED_TRACE(v[QStringLiteral("situation")].toString().toStdString());
        const int years = v[QStringLiteral("age_years")].toInt();
        const auto before = log().last<facts::Check>();
        if (before != nullptr) TestJournal::required(journal->recordClearance({}, std::nullopt));
        TestJournal::required(journal->remove(log().last<facts::Episode>()->header.id));
        journal.time.advance(40 * 24h);
        journal.episode();
        age(years);
        open(PageId::check);
        answer(v[QStringLiteral("answers")].toObject());
        const auto check = lastCheck();
        const auto tier = v[QStringLiteral("tier")].toString().toStdString();
        const auto rules = idsOf(v[QStringLiteral("rules")]);
        const auto locks = idsOf(v[QStringLiteral("locks")]);
        EXPECT_EQ(check.complete ? check.tier : check.atLeast, tier);
        if (check.complete) {
            EXPECT_EQ(check.rules, rules);
            EXPECT_EQ(check.referrals, idsOf(v[QStringLiteral("referrals")]));
            EXPECT_EQ(check.locks, locks);
        } else {
            // An emergency ends the questions: it says no more than the whole would have, and locks no less.
            for (const auto& rule : check.rules)
                EXPECT_TRUE(std::ranges::find(rules, rule) != rules.end()) << rule;
            EXPECT_TRUE(std::ranges::find(check.locks, "L1") != check.locks.end());
        }
        expectCard(tier, years < 18);
    }
}

TEST_F(VignettesInTheWindow, ADegreeByMouthIsTypedOnceAndSendsToTheEmergencyDepartment)
{
    age(41);
    open(PageId::check);
    answer({{QStringLiteral("stiff"), QStringLiteral("yes")}}, QStringLiteral("38.6C"));
    EXPECT_EQ(lastCheck().rules, (facts::Ids{"E3", "U11"}));
    expectCard("EMERGENCY_DEPT", false);
}

TEST_F(VignettesInTheWindow, ExactlyTheLimitIsMeasuredAgainAndATenthMoreIsAnEmergency)
{
    age(35);
    for (const auto& [reading, tier] :
         {std::pair{"100.0F", "SELF_CARE"}, {"37.7C", "SELF_CARE"}, {"100.1F", "EMERGENCY_DEPT"}}) {
        SCOPED_TRACE(reading);
        open(PageId::check);
        answer({{QStringLiteral("stiff"), QStringLiteral("yes")}}, QString::fromLatin1(reading));
        EXPECT_EQ(lastCheck().complete ? lastCheck().tier : lastCheck().atLeast, tier);
        care.refresh();
        const auto& due = care.plan().due;
        const auto again = std::ranges::find(due, "temperature.again", &plan::Due::key);
        if (std::string_view{tier} == "SELF_CARE") {
            ASSERT_NE(again, due.end());
            EXPECT_EQ(again->at, journal.time.now() + 1h);
        }
        journal.time.advance(3h);
    }
}

TEST_F(VignettesInTheWindow, AFeverThatNobodyMeasuredIsPutRightOnceItWasMeasured)
{
    age(12);
    open(PageId::check);
    const QJsonObject answers{{QStringLiteral("stiff"), QStringLiteral("yes")},
                              {QStringLiteral("chills"), QStringLiteral("yes")},
                              {QStringLiteral("fever"), QStringLiteral("unknown")}};
    answer(answers);
    EXPECT_EQ(lastCheck().atLeast, "EMERGENCY_DEPT");
    const auto record = log().last<facts::Check>()->header.id;
    const auto measure = [&](const QJsonObject& also) {
        care.refresh();
        care.askToChange(record);
        open(PageId::check);
        for (int step = 0; step < 4; ++step) {
            for (auto it = also.begin(); it != also.end(); ++it) {
                const auto name = QStringLiteral("answer_%1_%2").arg(it.key(), it.value().toString()).toStdString();
                if (find(name.c_str()) != nullptr) press(name.c_str());
            }
            if (auto* number = find<QLineEdit>("temperatureField")) {
                press("unitCelsius");
                number->setFocus();
                number->clear();
                QTest::keyClicks(number, QStringLiteral("36.8"));
            }
            if (find("noneOfTheseButton") == nullptr) break;
            const auto title = find<QLabel>("checkTitle")->text();
            passGroup();
            if (find<QLabel>("checkTitle")->text() == title) break;
        }
    };
    measure({});
    EXPECT_EQ(lastCheck().tier, "DOCTOR_TODAY");
    EXPECT_EQ(lastCheck().rules, (facts::Ids{"U8"}));
    measure({{QStringLiteral("chills"), QStringLiteral("no")}});
    EXPECT_EQ(lastCheck().tier, "SELF_CARE");
}

}  // namespace
}  // namespace nape::test
