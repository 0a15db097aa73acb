// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/mutants.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <utility>

namespace nape::mutation {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The source with everything blanked that is no code: comments, strings, characters, directives. Lengths stay.
std::string codeOf(const std::string& source)
{
    std::string code = source;
    const auto blank = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < std::min(to, code.size()); ++i) {
            if (code[i] != '\n') code[i] = ' ';
        }
    };
    const auto endOf = [&](std::string_view what, std::size_t from) {
        const auto end = source.find(what, from);
        return end == std::string::npos ? source.size() : end;
    };
    for (std::size_t i = 0; i < source.size();) {
        std::size_t end = i + 1;
        const bool isSeparator = source[i] == '\'' && i > 0 && isDigit(source[i - 1]);
        if (source.compare(i, 2, "//") == 0 || (source[i] == '#' && (i == 0 || source[i - 1] == '\n'))) {
            end = endOf("\n", i);
            blank(i, end);
        } else if (source.compare(i, 2, "/*") == 0) {
            end = endOf("*/", i) + 2;
            blank(i, end);
        } else if (source[i] == '"' || (source[i] == '\'' && !isSeparator)) {
            while (end < source.size() && source[end] != source[i])
                end += source[end] == '\\' ? 2 : 1;
            ++end;
            blank(i, end);
        }
        i = end;
    }
    return code;
}

class Finder {
public:
    explicit Finder(const std::string& source)
        : m_source(source)
        , m_code(codeOf(source))
    {
    }

    std::vector<Mutant> all()
    {
        rows();
        for (const auto& [from, to] : std::initializer_list<Pair>{{" < ", " <= "},
                                                                  {" <= ", " < "},
                                                                  {" > ", " >= "},
                                                                  {" >= ", " > "},
                                                                  {" == ", " != "},
                                                                  {" != ", " == "}})
            each(from, to, "compare");
        for (const auto& [from, to] : std::initializer_list<Pair>{{" && ", " || "}, {" || ", " && "}})
            each(from, to, "logic");
        for (const auto& [from, to] :
             std::initializer_list<Pair>{{"std::max(", "std::min("}, {"std::min(", "std::max("}})
            each(from, to, "extreme");
        for (const auto& [from, to] : std::initializer_list<Pair>{{"true", "false"}, {"false", "true"}})
            eachWord(from, to, "truth");
        // Each tier one step milder, and the mildest one step up.
        for (const auto& [from, to] : std::initializer_list<Pair>{{"emergencyNow", "emergencyDept"},
                                                                  {"emergencyDept", "doctorToday"},
                                                                  {"doctorToday", "doctorSoon"},
                                                                  {"doctorSoon", "selfCare"},
                                                                  {"selfCare", "doctorSoon"}})
            eachWord(from, to, "tier");
        numbers();
        negations();
        unknowns();
        std::ranges::stable_sort(m_found, {}, &Mutant::at);
        return std::move(m_found);
    }

private:
    void add(std::size_t at, std::size_t length, std::string with, std::string_view kind)
    {
        const auto lineFrom = m_source.rfind('\n', at) + 1;  // npos + 1 is 0
        const auto line = m_source.substr(lineFrom, m_source.find('\n', at) - lineFrom);
        // What is no function's own: a case of a switch, a check at compile time, a list of template arguments.
        for (const auto* skipped : {"static_assert", "template <", "enum class"}) {
            if (line.find(skipped) != std::string::npos) return;
        }
        if (kind == "tier" && line.find("case ") != std::string::npos) return;
        Mutant mutant{at, length, std::move(with), std::string{kind}, 0, trimmed(line), {}};
        mutant.line = static_cast<std::size_t>(std::ranges::count(m_source.substr(0, at), '\n')) + 1;
        auto changed = line;
        if (kind == "row")
            changed = "(no row)";
        else
            changed.replace(at - lineFrom, std::min(length, line.size() - (at - lineFrom)), mutant.with);
        mutant.is = trimmed(changed);
        m_found.push_back(std::move(mutant));
    }
    static std::string trimmed(std::string line)
    {
        std::ranges::replace(line, '\t', ' ');
        const auto from = line.find_first_not_of(' ');
        return from == std::string::npos ? std::string{} : line.substr(from, line.find_last_not_of(' ') + 1 - from);
    }

    void each(std::string_view what, std::string_view with, std::string_view kind)
    {
        for (auto at = m_code.find(what); at != std::string::npos; at = m_code.find(what, at + 1)) {
            // An operator that begins its line has the blanks of the indent before it.
            if (kind == "extreme" || m_code[at] == ' ') add(at, what.size(), std::string{with}, kind);
        }
    }
    void eachWord(std::string_view what, std::string_view with, std::string_view kind)
    {
        for (auto at = m_code.find(what); at != std::string::npos; at = m_code.find(what, at + 1)) {
            if (isWord(m_code[at - 1]) || isWord(m_code[at + what.size()])) continue;
            add(at, what.size(), std::string{with}, kind);
        }
    }

    // A row of the rule table reaches from its id to the line before the next row, comment or end.
    void rows()
    {
        constexpr std::string_view kRow = "\n    row(\"";
        for (auto at = m_source.find(kRow); at != std::string::npos; at = m_source.find(kRow, at + 1)) {
            auto end = std::string::npos;
            for (const std::string_view next : {kRow, std::string_view{"\n    // "}, std::string_view{"\n};"}})
                end = std::min(end, m_source.find(next, at + 1));
            add(at + 1, end - at, {}, "row");
        }
    }

    void numbers()
    {
        for (std::size_t i = 1; i < m_code.size(); ++i) {
            if (!isDigit(m_code[i]) || isWord(m_code[i - 1]) || m_code[i - 1] == '.') continue;
            auto end = i;
            std::string digits;
            while (end < m_code.size() && (isDigit(m_code[end]) || (m_code[end] == '\'' && isDigit(m_code[end + 1])))) {
                if (isDigit(m_code[end])) digits += m_code[end];
                ++end;
            }
            if (m_code[end] == '>') continue;  // the size of a type
            const auto value = std::stoll(digits);
            add(i, end - i, std::to_string(value + 1), "number");
            if (value > 0) add(i, end - i, std::to_string(value - 1), "number");
            i = end;
        }
    }

    void negations()
    {
        for (std::size_t i = 1; i + 1 < m_code.size(); ++i) {
            if (m_code[i] == '!' && (isWord(m_code[i + 1]) || m_code[i + 1] == '(')) add(i, 1, {}, "not");
        }
    }

    // "Unknown" that no longer counts as yes.
    void unknowns()
    {
        for (const auto& [from, to] : std::initializer_list<Pair>{{" != Answer::no", " == Answer::yes"},
                                                                  {" != facts::Answer::no", " == facts::Answer::yes"}})
            each(from, to, "unknown");
        for (const std::string_view what : {"Answer::unknown", "Answer::no"}) {
            for (auto at = m_code.find(what); at != std::string::npos; at = m_code.find(what, at + 1)) {
                if (what == "Answer::unknown") add(at, what.size(), "Answer::no", "unknown");
            }
        }
        for (const std::string_view call : {"countsAsYes(", "yes("}) {
            for (auto at = m_code.find(call); at != std::string::npos; at = m_code.find(call, at + 1)) {
                if (call == "yes(" && (isWord(m_code[at - 1]) || m_code.compare(at, 14, "yes(Question::") != 0))
                    continue;
                auto from = at;
                while (isWord(m_code[from - 1]) || m_code[from - 1] == '.' || m_code[from - 1] == ':')
                    --from;
                const auto open = at + call.size();
                const auto close = m_code.find(')', open);
                const auto argument = m_source.substr(open, close - open);
                if (argument.find(' ') != std::string::npos) continue;  // a declaration
                const auto before = m_source.substr(from, at - from);
                std::string answer = argument;
                if (call == "yes(")
                    answer = "in.answers[" + argument + "]";
                else if (before.ends_with('.'))
                    answer = before.substr(0, before.size() - 1) + '[' + argument + ']';
                add(from, close + 1 - from, "(" + answer + " == facts::Answer::yes)", "unknown");
            }
        }
    }

    const std::string& m_source;
    std::string m_code;
    std::vector<Mutant> m_found;
};

}  // namespace

std::vector<Mutant> mutantsOf(const std::string& source)
{
    return Finder{source}.all();
}

std::string applied(std::string source, const Mutant& mutant)
{
    source.replace(mutant.at, mutant.length, mutant.with);
    return source;
}

}  // namespace nape::mutation
