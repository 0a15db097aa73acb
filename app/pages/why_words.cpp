// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/why_words.h"

#include "pages/wording.h"
#include "plan/why.h"

#include <QCoreApplication>

namespace nape::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("WhyWords", text);
}

QString listed(std::string_view ids)
{
    return qt(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts).join(QStringLiteral(", "));
}

}  // namespace

QString originOf(const rules::Rule& rule)
{
    const QString statements = listed(rule.statements);
    const QString sources = listed(rule.sources);
    QString origin;
    if (rule.origin == rules::Origin::article)
        origin = tr(QT_TRANSLATE_NOOP("WhyWords", "Rule %1, from the article (%2)")).arg(qt(rule.id), statements);
    else if (sources.isEmpty())
        origin = tr(QT_TRANSLATE_NOOP("WhyWords", "Rule %1, Nape’s own choice")).arg(qt(rule.id));
    else
        origin = tr(QT_TRANSLATE_NOOP("WhyWords", "Rule %1, not in the article")).arg(qt(rule.id));
    if (sources.isEmpty()) return origin;
    return tr(QT_TRANSLATE_NOOP("WhyWords", "%1. Sources: %2")).arg(origin, sources);
}

std::vector<Why::Reason> whyOf(const CareModel& care, const facts::CareLog& log, const remedies::RemedyState& remedy,
                               int tablets)
{
    std::vector<Why::Reason> reasons;
    if (remedy.state == remedies::State::running) return reasons;
    for (const auto& held : plan::reasonsFor(log, remedy, care.plan().now, care.zone(), tablets)) {
        Why::Reason reason{care.text(held.text), {}, held.rule == nullptr ? QString() : originOf(*held.rule)};
        for (const auto& fact : held.facts)
            reason.facts << care.text(fact);
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

}  // namespace nape::app
