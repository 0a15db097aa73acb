// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/handover_print.h"

#include "app/pages/shown_page.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

namespace nape::test {
namespace {

using app::PageId;
using facts::Answer;

class Handover : public PageTest {
protected:
    Handover()
    {
        journal.episode(2h, 7);
        journal::PersonDetails details;
        details.rename = "Mara <Green> & Co";
        details.birth = clock::Day{std::chrono::year{1990} / 5 / 31};
        details.country = "GB";
        details.doctor = "Dr Brown";
        details.doctorPhone = "0123 456";
        details.profile = {{"kidney", "yes"}, {"liver", "no"}, {"pregnancy_weeks", "10"}};
        TestJournal::required(journal->editPerson({journal->persons()->front().header.id.value}, details));
    }
    void dose(Duration ago, int tablets)
    {
        TestJournal::required(journal->recordDose(
            {},
            {.product = "ibuprofen-200", .tablets = tablets, .time = journal.time.now() - ago, .alreadyTaken = true}));
    }
    std::unique_ptr<QTextDocument> page()
    {
        care.refresh();
        const auto now = log();
        return app::handoverPage(care, now, *now.last<facts::Check>());
    }
    /// How many pages it is on paper, and its bytes.
    static std::pair<qsizetype, QByteArray> printed(const QTextDocument& document, QPageSize::PageSizeId paper)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&out);
            writer.setPageSize(QPageSize(paper));
            document.print(&writer);
        }
        qsizetype pages = 0;
        for (const char* mark : {"/Type /Page\n", "/Type /Page\r", "/Type /Page "})
            pages += out.data().count(mark);
        return {pages, out.data()};
    }
};

TEST_F(Handover, SaysWhatWhoeverHelpsHasToKnow)
{
    dose(26h, 1);
    dose(3h, 2);
    TestJournal::required(journal->recordTemperature({}, {372, facts::Unit::celsius, facts::Site::ear}));
    journal.check({{"stiff", Answer::yes}, {"fever", Answer::unknown}});
    const auto paper = page();
    const QString text = paper->toPlainText();
    for (const char* words :
         {"Mara <Green> & Co", "36 years old", "Go to the nearest emergency department now", "Not sure.", "Yes.",
          "1 June 08:00", "37.2 °C", "(ear)", "Ibuprofen 200 mg, two tablets, at 1 June 05:00", "kidney disease",
          "pregnancy, week 10", "liver disease", "Dr Brown, 0123 456", "pain 7 of 10", "No diagnosis"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << text.toStdString();
    }
    EXPECT_EQ(text.count(QStringLiteral("Ibuprofen")), 1) << "what was more than a day ago is not there";
}

TEST_F(Handover, SaysWhatIsNotKnownRatherThanNothing)
{
    journal.check({{"sleep", Answer::yes}});
    const QString text = page()->toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("not measured in the last 24 hours")));
    EXPECT_TRUE(text.contains(QStringLiteral("none logged")));
}

TEST_F(Handover, IsOnePageOnBothKindsOfPaperAndTwoWhereEverythingIsInDoubt)
{
    std::map<std::string, Answer> all;
    for (const auto question : triage::askedQuestions())
        all.emplace(triage::toId(question), Answer::unknown);
    for (int i = 1; i <= 6; ++i)
        dose(i * 30min, 1);
    journal.check(all);
    const auto everything = page();
    for (const auto paper : {QPageSize::A4, QPageSize::Letter})
        EXPECT_LE(printed(*everything, paper).first, 2);
    for (const auto& answers : std::vector<std::map<std::string, Answer>>{
             {{"sleep", Answer::yes}},
             {{"stiff", Answer::yes}, {"fever", Answer::yes}, {"headache", Answer::yes}, {"light", Answer::unknown}},
             {{"chest", Answer::yes}, {"numb", Answer::yes}, {"tingling", Answer::yes}, {"injury", Answer::yes}}}) {
        journal.check(answers);
        const auto ordinary = page();
        for (const auto paper : {QPageSize::A4, QPageSize::Letter})
            EXPECT_EQ(printed(*ordinary, paper).first, 1);
    }
}

TEST_F(Handover, NamesNoWeekOfPregnancyThatNobodyGave)
{
    // What the form keeps of "not sure" and of a week that is not known.
    TestJournal::required(
        journal->editPerson({journal->persons()->front().header.id.value}, {.profile = {{"pregnancy_weeks", "20"}}}));
    journal.time.advance(24h * 15);
    journal.check({{"sleep", Answer::yes}});
    const QString text = page()->toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("pregnancy, week not certain"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("week 2")));
}

TEST_F(Handover, TellsTheAnswersThatFiredNoRuleToo)
{
    journal.check({{"sleep", Answer::yes}, {"headache", Answer::yes}, {"chills", Answer::unknown}});
    const QString text = page()->toPlainText();
    const QString ask = QString::fromUtf8(triage::wordingOf(*triage::questionFromId("headache"), false).ask);
    EXPECT_EQ(text.count(ask), 1) << text.toStdString();
    EXPECT_TRUE(text.contains(ask + QStringLiteral(" Yes.")));
    EXPECT_TRUE(text.contains(QStringLiteral("No to everything else that was answered.")));
}

TEST_F(Handover, IsNeverSetSmallerThanCanBeRead)
{
    std::map<std::string, Answer> all;
    for (const auto question : triage::askedQuestions())
        all.emplace(triage::toId(question), Answer::yes);
    for (int i = 1; i <= 40; ++i) {
        journal.time.advance(10min);
        TestJournal::required(journal->recordTemperature({}, {370 + i % 5, facts::Unit::celsius, facts::Site::ear}));
        if (i % 5 == 0) dose(1min, 1);
    }
    journal.check(all);
    const auto everything = page();
    EXPECT_GE(everything->defaultFont().pointSizeF(), 9.0);
    for (const auto paper : {QPageSize::A4, QPageSize::Letter})
        EXPECT_LE(printed(*everything, paper).first, 2);
    journal.check({{"sleep", Answer::yes}});
    const auto calm = page();
    EXPECT_GE(calm->defaultFont().pointSizeF(), 9.0);
}

TEST_F(Handover, IsPrintedFromTheCardOfADoctorAndOfAnEmergency)
{
    for (const char* question : {"sleep", "chest"}) {
        journal.time.advance(1min);
        journal.check({{question, Answer::yes}});
        auto& shown = open(PageId::result);
        QString text;
        QObject::connect(&shown, &app::Page::printAsked, &shown,
                         [&](QTextDocument& document, const QString&) { text = document.toPlainText(); });
        press("printHandoverButton");
        EXPECT_TRUE(text.contains(QStringLiteral("Dr Brown"))) << question;
    }
}

}  // namespace
}  // namespace nape::test
