// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/health_lines.h"

#include "pages/check_line.h"
#include "pages/dose_words.h"
#include "pages/wording.h"
#include "remedies/medicine_profile.h"
#include "widgets/field.h"
#include "widgets/flow_layout.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {

using facts::Answer;
constexpr std::string_view kPregnancy = "pregnancy_weeks";
constexpr std::string_view kAge19 = "age19";
constexpr int kHeldFromWeek = 20;
constexpr int kMostWeeks = 45;
constexpr int kFieldWidth = 104;
constexpr int kTarget = 44;

}  // namespace

bool isPregnancyWeekUnknown(const facts::CareLog& log)
{
    return facts::profileOf(log, kPregnancy) == std::to_string(kHeldFromWeek);
}

QLineEdit* addNumberField(QVBoxLayout* column, const QString& words, const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setMaxLength(3);
    auto* row = new FlowLayout(8);
    auto* label = new TextLabel(words, Type::body, Tone::second);
    label->setMinimumHeight(kTarget);
    auto* field = new Field(edit, words);
    field->setFixedWidth(kFieldWidth);
    row->addWidget(label);
    row->addWidget(field);
    column->addLayout(row);
    return edit;
}

HealthLines::HealthLines(const std::vector<std::string_view>& keys, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_lines.reserve(keys.size());
    for (const auto key : keys) {
        auto* line = new CheckLine(
            qt(key), {.ask = profileQuestion(key), .help = {}, .yes = {}, .no = {}, .unknown = {}}, false);
        m_column->addWidget(line);
        const std::size_t index = m_lines.size();
        m_lines.push_back({std::string{key}, line});
        if (key == kPregnancy) addWeeks(line);
        connect(line, &CheckLine::answered, this, [this, index] {
            m_lines[index].touched = true;
            Q_EMIT answered();
        });
    }
}

void HealthLines::addWeeks(CheckLine* line)
{
    auto* more = new Stack(0);
    m_weeks = addNumberField(more->column(), tr("In which week, if you know:"), "pregnancyWeeksField");
    more->hide();
    line->below()->addWidget(more);
    m_weeksRow = more;
    connect(line, &CheckLine::answered, more, [more](Answer answer) { more->setVisible(answer == Answer::yes); });
    connect(m_weeks, &QLineEdit::textEdited, this, [this] {
        const auto weeks = std::ranges::find(m_lines, kPregnancy, &Line::key);
        weeks->touched = true;
        Q_EMIT answered();
    });
}

void HealthLines::show(const facts::CareLog& log, clock::Instant now, const clock::Zone& zone)
{
    for (auto& line : m_lines) {
        line.touched = false;
        if (line.key == kPregnancy) {
            const auto weeks = remedies::pregnancyWeeks(log, now, zone);
            line.line->setAnswer(weeks ? std::optional{*weeks > 0 ? Answer::yes : Answer::no} : std::nullopt);
            const bool given = weeks.value_or(0) > 0 && !isPregnancyWeekUnknown(log);
            m_weeks->setText(given ? QString::number(*weeks) : QString());
            m_weeksRow->setVisible(weeks.value_or(0) > 0);
            continue;
        }
        const auto value = facts::profileOf(log, line.key);
        line.line->setAnswer(value ? std::optional{*value == "no" ? Answer::no : Answer::yes} : std::nullopt);
    }
}

void HealthLines::denyRest()
{
    for (auto& line : m_lines) {
        if (line.line->answer()) continue;
        line.line->setAnswer(Answer::no);
        line.touched = true;
    }
    Q_EMIT answered();
}

bool HealthLines::isTouched() const
{
    return std::ranges::any_of(m_lines, &Line::touched);
}

bool HealthLines::allAnswered() const
{
    return std::ranges::all_of(m_lines, [](const Line& line) { return line.line->answer().has_value(); });
}

tl::expected<std::map<std::string, std::string>, QString> HealthLines::answers() const
{
    std::map<std::string, std::string> values;
    for (const auto& [key, line, touched] : m_lines) {
        const auto answer = line->answer();
        if (!touched || !answer) continue;
        if (key == kPregnancy) {
            // Without a week it counts as late enough to be held.
            const QString text = answer == Answer::yes ? m_weeks->text().trimmed() : QString();
            bool isNumber = true;
            const int typed = text.isEmpty() ? 0 : text.toInt(&isNumber);
            if (!isNumber || typed < 0 || typed > kMostWeeks)
                return tl::unexpected(tr("A pregnancy has 1 to 45 weeks."));
            values[key] = std::to_string(answer == Answer::no ? 0 : typed > 0 ? typed : kHeldFromWeek);
            continue;
        }
        // Being old enough is the one question whose careful answer is no.
        const bool yes = key == kAge19 ? answer == Answer::yes : answer != Answer::no;
        values[key] = yes ? "yes" : "no";
    }
    return values;
}

}  // namespace nape::app
