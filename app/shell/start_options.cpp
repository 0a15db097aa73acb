// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_options.h"

#include "pages/page_factory.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace nape::app {
namespace {

QString text(const char* words)
{
    return QString::fromLatin1(words);
}

void describe(QCommandLineParser& parser)
{
    const auto add = [&](const char* name, const char* words, const char* value = "") {
        parser.addOption({text(name), text(words), text(value)});
    };
    parser.setApplicationDescription(text("What is safe to do now when the neck goes into spasm."));
    add("data", "Keep the log in DIR (default: the person's own data folder, or NAPE_DATA).", "DIR");
    add("hidden", "Start without a window, in the tray.");
    add("log", "Open the page that logs a spasm.");
    add("check", "Open the safety check.");
    add("ice", "Open the ice page; starts nothing.");
    add("heat", "Open the heat page; starts nothing.");
    add("page",
        "Open the page NAME: today, log, check, result, session, heat, dose, history, episode, guides or settings.",
        "NAME");
    add("self-check", "Say what this copy of Nape can do here, and exit.");
    add("screenshots", "Draw every page with sample data into DIR, and exit.", "DIR");
    parser.addOption({{text("v"), text("version")}, text("Say the version, and exit.")});
    parser.addOption({{text("h"), text("help")}, text("Say this, and exit.")});
}

CommandLine wrong(const QString& problem)
{
    CommandLine line;
    line.task = CommandLine::Task::wrong;
    line.problem = problem;
    return line;
}

}  // namespace

QByteArray StartOptions::toBytes() const
{
    QJsonObject object{{text("hidden"), hidden}, {text("token"), QString::fromUtf8(activationToken)}};
    if (page) object.insert(text("page"), wordOf(*page));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

StartOptions StartOptions::fromBytes(const QByteArray& bytes)
{
    const auto object = QJsonDocument::fromJson(bytes).object();
    StartOptions options;
    options.page = pageOfWord(object.value(text("page")).toString());
    options.hidden = object.value(text("hidden")).toBool();
    options.activationToken = object.value(text("token")).toString().toUtf8();
    return options;
}

CommandLine CommandLine::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(text("Not an option of nape: %1").arg(parser.positionalArguments().constFirst()));
    }
    CommandLine line;
    line.dataFolder = parser.isSet(text("data")) ? parser.value(text("data")) : qEnvironmentVariable("NAPE_DATA");
    if (parser.isSet(text("data")) && line.dataFolder.isEmpty()) return wrong(text("--data needs a folder."));
    line.start.hidden = parser.isSet(text("hidden"));
    for (const auto& [option, page] :
         {std::pair{"log", PageId::log}, {"check", PageId::check}, {"ice", PageId::session}, {"heat", PageId::heat}}) {
        if (parser.isSet(text(option))) line.start.page = page;
    }
    if (parser.isSet(text("page"))) {
        line.start.page = pageOfWord(parser.value(text("page")));
        if (!line.start.page) return wrong(text("There is no page %1.").arg(parser.value(text("page"))));
    }
    if (parser.isSet(text("screenshots"))) {
        line.task = Task::screenshots;
        line.screenshotsFolder = parser.value(text("screenshots"));
        if (line.screenshotsFolder.isEmpty()) return wrong(text("--screenshots needs a folder."));
    }
    if (parser.isSet(text("self-check"))) line.task = Task::selfCheck;
    if (parser.isSet(text("version"))) line.task = Task::version;
    if (parser.isSet(text("help"))) line.task = Task::help;
    return line;
}

QString CommandLine::help()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

}  // namespace nape::app
