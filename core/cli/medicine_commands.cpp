// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"

#include "remedies/dose_limits.h"
#include "remedies/medicines.h"

#include <algorithm>
#include <charconv>

namespace nape::cli {
namespace {

int wholeNumber(const std::string& text, const char* what)
{
    int value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec == std::errc{} && read.ptr == end && value >= 1) return value;
    throw CLI::ValidationError{std::string{what} + " is a whole number from 1 on"};
}

// Whether an earlier reading of the same package allows less than Nape and the one that was just made do.
bool hasStricterReading(journal::Journal& journal, const journal::Done& done)
{
    const auto fact = journal.find(done.id);
    if (!fact || !*fact) return false;
    const auto& made = std::get<facts::PackageRead>((*fact)->noun);
    const auto log = journal.careLog((*fact)->header.person);
    if (!log) return false;
    const auto all = remedies::limitsFor(*log, made.product);
    const auto known = catalogue::medicineFor(made.product, remedies::countryOf(*log));
    if (!all || !known) return false;
    const auto alone = remedies::stricterBy(made, *known);
    return all->mostIn24Hours < alone.mostIn24Hours || all->spacing != alone.spacing;
}

// What the rules broken by a dose say, and from when the next one may be.
std::string afterDose(const Session::Meant& meant, const journal::Done& done, const std::string& product,
                      const Output& output)
{
    std::string words = "Saved.";
    for (const auto& id : remedies::rulesToTell(done.warnings)) {
        if (const auto* rule = remedies::findRule(id)) words += "\n" + std::string{rule->text};
    }
    auto who = meant.who;
    if (!who) {
        const auto me = meant.journal.personNamed(std::nullopt);
        if (me) who = *me;
    }
    const auto plan = meant.journal.plan(who);
    if (!plan) return words;
    const auto row = std::ranges::find(plan->remedies, remedies::doseKey(product), &remedies::RemedyState::id);
    if (row == plan->remedies.end() || !row->until) return words;
    return words + "\n" + output.sentence({"You may take it again from %1.", {text::Moment{*row->until}}});
}

int recordDose(Session& session, const journal::NewDose& dose)
{
    const auto output = session.output();
    auto meant = session.meant();
    if (!meant) return output.failed(meant.error());
    const auto done = meant->journal.recordDose(meant->who, dose);
    if (!done) return output.failed(done.error());
    return output.done(*done, output.json() ? std::string{} : afterDose(*meant, *done, dose.product, output));
}

void addDose(CLI::App& app, Session& session, Action& action)
{
    struct Options {
        std::string product, tablets = "1", time;
        bool taken = false;
    };
    auto* command = app.add_subcommand("dose", "A pain reliever, now or already taken");
    auto options = std::make_shared<Options>();
    command->add_option("PRODUCT", options->product, "Like ibuprofen-200")->required();
    command->add_option("--tablets", options->tablets, "1 by default")->check(isWholeNumber);
    command->add_option("--time", options->time, "When; in the past it counts as already taken");
    command->add_flag("--already-taken", options->taken, "It has been: kept, with a warning where it breaks a rule");
    command->callback([&session, &action, options] {
        journal::NewDose dose;
        dose.product = options->product;
        dose.tablets = wholeNumber(options->tablets, "--tablets");
        dose.alreadyTaken = options->taken;
        if (!options->time.empty()) dose.time = timeArgument(options->time, session.zone()).at;
        action = [&session, dose] { return recordDose(session, dose); };
    });
}

journal::PackageLimits limitsArgument(const std::string& text)
{
    journal::PackageLimits limits;
    for (const auto& pair : listArgument(text)) {
        const auto [name, value] = pairArgument(pair);
        if (name == "max") {
            limits.maxTablets = wholeNumber(value, "max");
        } else if (name == "gap") {
            limits.gap = durationArgument(value);
        } else {
            throw CLI::ValidationError{"--stricter takes max=TABLETS in 24 hours and gap=LENGTH, like max=4,gap=6h"};
        }
    }
    return limits;
}

void addPackage(CLI::App& app, Session& session, Action& action)
{
    struct Options {
        std::string product, stricter;
        bool read = false;
    };
    auto* command = app.add_subcommand("package", "I have read the package of a pain reliever");
    auto options = std::make_shared<Options>();
    command->add_option("PRODUCT", options->product, "Like ibuprofen-200")->required();
    command->add_flag("--read", options->read, "I have read it");
    command->add_option("--stricter", options->stricter, "What it says where it is stricter: max=N,gap=D");
    command->callback([&session, &action, options] {
        const auto limits = limitsArgument(options->stricter);
        action = [&session, options, limits] {
            const auto output = session.output();
            if (!options->read) {
                return output.failed(journal::Refused{{"M0"}, std::nullopt, {remedies::findRule("M0")->text, {}}});
            }
            auto meant = session.meant();
            if (!meant) return output.failed(meant.error());
            const auto done = meant->journal.readPackage(meant->who, options->product, limits);
            std::string words = "Saved: you have read it. Where it is stricter than Nape, it counts.";
            if (done && hasStricterReading(meant->journal, *done))
                words += " What was read before is stricter and counts on: edit or delete it where it was wrong.";
            return output.finish(done, words);
        };
    });
}

}  // namespace

void addMedicineCommands(CLI::App& app, Session& session, Action& action)
{
    addDose(app, session, action);
    addPackage(app, session, action);
}

}  // namespace nape::cli
