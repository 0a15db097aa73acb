// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"
#include "pages/fever_field.h"
#include "pages/result_words.h"
#include "pages/wording.h"
#include "support/described_plan.h"
#include "theme/type.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

// P17 where the words are: whatever the language of the window and the habits of the system, the rules, the tiers and
// the numbers are the same.
namespace nape::test {
namespace {

using facts::Answer;

/// A language that says everything with other words and keeps the places of the arguments.
class OtherWords final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
        return QString::fromUtf8(source).replace(word, QStringLiteral("\u0442\u0435\u0441\u0442"));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// The window in that language and locale while it stands.
class Abroad {
public:
    explicit Abroad(const char* locale)
    {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        QCoreApplication::installTranslator(&m_words);
    }
    ~Abroad()
    {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(m_before);
    }
    Abroad(const Abroad&) = delete;
    Abroad& operator=(const Abroad&) = delete;

private:
    const QLocale m_before;
    OtherWords m_words;
};

constexpr std::array kLocales{"C", "en_US", "de_DE", "tr_TR", "ar_EG", "fa_IR", "ne_NP", "mr_IN", "my_MM"};

/// The digits of every script as 0 to 9, for comparing.
QString inLatinDigits(QString text)
{
    for (auto& c : text) {
        if (c.isDigit()) c = QChar(u'0' + c.digitValue());
    }
    return text;
}

class Languages : public PageTest { };

TEST_F(Languages, P17NoLanguageOrLocaleChangesARuleATierOrANumber)
{
    using Answers = std::map<std::string, Answer>;
    const std::vector<Answers> all{{},
                                   {{"chest", Answer::yes}},
                                   {{"stiff", Answer::yes}, {"fever", Answer::unknown}},
                                   {{"injury", Answer::yes}, {"airway", Answer::yes}},
                                   {{"grinding", Answer::yes}, {"sleep", Answer::yes}},
                                   {{"tick_bite", Answer::yes}, {"stiff", Answer::yes}}};
    for (const auto& answers : all) {
        TestJournal::required(journal->recordClearance({}, {}));
        if (!journal.plan().episode) journal.episode();
        journal.check(answers);
        TestJournal::required(journal->editPerson({(*journal->persons())[0].header.id.value}, {.country = "DE"}));
        const auto here = described(journal.plan());
        const auto shown = [this] {
            care.refresh();
            auto& page = open(app::PageId::result);
            const auto stored = log();
            const auto& check = *stored.last<facts::Check>();
            const auto words = app::wordsOf(check, care.plan(), false, app::OnTheSkin::nothing);
            const auto* number = find<QWidget>("emergencyNumber");
            QStringList said{QString::number(static_cast<int>(words.tier)),
                             QString::number(page.takesWindow()),
                             number == nullptr ? QString() : number->accessibleName(),
                             QString::number(words.reasons.size()),
                             QString::number(words.answers.size()),
                             QString::number(words.referrals.size())};
            for (const auto& rule : check.value.rules)
                said << QString::fromStdString(rule)
                        + QString::number(words.rules.contains(QString::fromStdString(rule)));
            return said.join(QLatin1Char(' '));
        };
        const auto before = shown();
        for (const auto* locale : kLocales) {
            const Abroad abroad(locale);
            EXPECT_EQ(shown().toStdString(), before.toStdString()) << locale;
            EXPECT_EQ(described(care.plan()), here) << locale;
        }
        journal.time.advance(1h);
    }
}

TEST_F(Languages, ATimeIsNeverBrokenOverTwoLines)
{
    const Abroad abroad("en_US");
    const QString time = app::clockTime(journal.time.now(), journal.zone);
    EXPECT_TRUE(time.endsWith(QLatin1Char('M'))) << time.toStdString();
    EXPECT_FALSE(time.contains(QLatin1Char(' ')));
    EXPECT_EQ(app::widestWord(time, QFont()), app::advanceOf(time, QFont()));
}

TEST_F(Languages, P17TheNumbersInASentenceAreTheSameInEveryLanguage)
{
    const text::Message message{
        "%1 tablets, %2, call %3, %4",
        {12LL, text::Length{150min}, std::string{"+49112"}, text::Moment{journal.time.now() + 35min}}};
    for (const auto* locale : kLocales) {
        const Abroad abroad(locale);
        const QString said = inLatinDigits(care.text(message));
        EXPECT_TRUE(care.text(message).contains(QStringLiteral("+49112"))) << locale;
        for (const auto* number : {"12", "2", "30", "8", "35"})
            EXPECT_TRUE(said.contains(QString::fromLatin1(number))) << locale << ' ' << said.toStdString();
    }
}

TEST_F(Languages, P17ATemperatureIsTheSameInEveryLocale)
{
    for (const auto* locale : kLocales) {
        const Abroad abroad(locale);
        app::FeverField field;
        for (int tenths = 250; tenths <= 450; ++tenths) {
            const facts::Reading reading{tenths, facts::Unit::celsius, facts::Site::armpit};
            field.setReading(reading);
            EXPECT_EQ(field.reading(), reading) << locale << ' ' << tenths;
            auto* number = field.findChild<QLineEdit*>();
            for (const auto& typed : {QStringLiteral("%1.%2"), QStringLiteral("%1,%2")}) {
                number->setText(typed.arg(tenths / 10).arg(tenths % 10));
                EXPECT_EQ(field.reading(), reading) << locale << ' ' << number->text().toStdString();
            }
        }
    }
}

}  // namespace
}  // namespace nape::test
