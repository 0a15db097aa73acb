// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/trace.h"

#include "catalogue/guides.h"
#include "remedies/remedies.h"
#include "triage/triage.h"

#include <algorithm>

namespace nape::test {
namespace {

bool names(std::string_view ids, std::string_view id)
{
    const auto all = rules::splitIds(ids);
    return std::ranges::find(all, id) != all.end();
}

std::vector<std::string> rulesNaming(std::span<const rules::Rule> rows, std::string_view statement)
{
    std::vector<std::string> ids;
    for (const auto& rule : rows) {
        if (names(rule.statements, statement)) ids.emplace_back(rule.id);
    }
    return ids;
}

bool isMet(std::string_view need, const Homes& homes)
{
    if (need == "rule") return !homes.rules.empty();
    if (need == "remedy") return !homes.remedies.empty();
    if (need == "question") return !homes.questions.empty();
    if (need == "guide") return !homes.guides.empty();
    if (need == "log") return !homes.logged.empty();
    if (need.starts_with("row:")) return remedies::findRule(need.substr(4)) != nullptr;
    return false;
}

std::string joined(const std::vector<std::string>& ids)
{
    std::string out;
    for (const auto& id : ids)
        out += (out.empty() ? "" : ", ") + id;
    return out;
}

std::string cell(const std::vector<std::string>& ids)
{
    return ' ' + joined(ids) + (ids.empty() ? "|" : " |");
}

}  // namespace

Homes homesOf(std::string_view statement)
{
    Homes homes;
    homes.rules = rulesNaming(triage::triageRules(), statement);
    homes.remedies = rulesNaming(remedies::remedyRules(), statement);
    for (const auto& [id, question] : askedStatements()) {
        if (id == statement) homes.questions.emplace_back(triage::toId(question));
    }
    for (const auto& guide : catalogue::guides()) {
        const auto all = catalogue::statementsOf(guide);
        if (std::ranges::find(all, statement) != all.end()) homes.guides.emplace_back(guide.id);
    }
    for (const auto& [id, logged] : loggedStatements()) {
        if (id == statement) homes.logged.emplace_back(logged);
    }
    return homes;
}

std::vector<std::string> lackingOf(const Statement& statement)
{
    const auto homes = homesOf(statement.id);
    std::vector<std::string> lacking;
    for (const auto need : rules::splitIds(statement.needs)) {
        if (!isMet(need, homes)) lacking.emplace_back(need);
    }
    return lacking;
}

std::string articlePage()
{
    std::string page =
        "# Where the article lives in Nape\n\n"
        "Made from the rows of the rules and the guides; a test holds this page to them. To write it anew:\n"
        "`build/dev/bin/article_trace docs/article.md`. What each statement says is told here in Nape's own\n"
        "words. \"Open\" names what a statement still lacks: a kind of row, one rule, or what comes later.\n\n"
        "| statement | says | rules | locks and remedies | questions | guides | log | open |\n"
        "|---|---|---|---|---|---|---|---|\n";
    for (const auto& statement : statements()) {
        const auto homes = homesOf(statement.id);
        page += "| " + std::string{statement.id} + " | " + std::string{statement.about} + " |" + cell(homes.rules)
            + cell(homes.remedies) + cell(homes.questions) + cell(homes.guides) + cell(homes.logged)
            + cell(lackingOf(statement)) + '\n';
    }
    page += "\n## Left out on purpose\n\n| | |\n|---|---|\n";
    for (const auto& [id, about] : kLeftOut)
        page += "| " + std::string{id} + " | " + std::string{about} + " |\n";
    return page;
}

}  // namespace nape::test
