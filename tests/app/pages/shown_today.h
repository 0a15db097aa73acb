// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/shown_page.h"

#include "pages/remedy_words.h"
#include "widgets/pill.h"
#include "widgets/remedy_row.h"

#include <QLabel>

#include <map>
#include <set>

namespace nape::test {

/// Holds what the window shows of a plan against that plan: the words of each remedy, its rows, and Today as it is
/// painted. Written from what the faces of the design may say, not from how the pages come to say it.
class ShownToday {
public:
    explicit ShownToday(app::CareModel& care)
        : m_care(care)
    {
        m_window.resize(900, 700);
        auto* column = new QVBoxLayout(&m_window);
        m_care.refresh();
        m_page = app::makePage(app::PageId::today, m_care).release();
        column->addWidget(m_page);
        QObject::connect(&m_care, &app::CareModel::planChanged, m_page, [page = m_page] { page->refresh(); });
        m_page->refresh();
        m_window.show();
    }

    /// The model has this plan, and everything on Today says it.
    void agreesWith(const plan::Plan& plan, const facts::CareLog& log)
    {
        for (const auto& remedy : plan.remedies)
            wordsAgree(remedy);
        const auto rows = app::remedyRows(m_care.plan(), log);
        rowsAgree(plan, rows);
        for (int i = 0; i < 2; ++i) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        EXPECT_EQ(isShown("itHurtsButton"), !plan.episode.has_value());
        if (plan.episode) {
            pageAgrees(rows);
            const bool doctor = plan.tier && *plan.tier > rules::Tier::selfCare;
            // To the dentist, or to a doctor for the stress; a pharmacist has no card.
            const bool referred =
                std::ranges::any_of(plan.referrals, [](const auto& id) { return id != "PHARMACIST"; });
            const bool emergency = plan.tier && *plan.tier >= rules::Tier::emergencyDept;
            EXPECT_EQ(isShown("tierCard"), doctor || referred);
            EXPECT_EQ(isShown("showEmergencyButton"), emergency);
        }
        dueAgrees(plan);
    }

private:
    using Words = app::RemedyWords;

    static bool has(const remedies::RemedyState& remedy, std::initializer_list<const char*> locks)
    {
        return std::ranges::any_of(
            locks, [&](const char* lock) { return std::ranges::find(remedy.why, lock) != remedy.why.end(); });
    }
    static bool isDose(const remedies::RemedyState& remedy) { return remedy.id.starts_with("dose."); }

    // What the row that stands for this remedy is called; empty where no page leads through it.
    static QString rowOf(const std::string& remedy)
    {
        if (remedy.starts_with("stretch_")) return QStringLiteral("stretches");
        if (remedy.starts_with("dose.")) return QStringLiteral("dose");
        if (remedy == "activity" || remedy == "night") return {};
        return QString::fromStdString(remedy);
    }

    // A lock says from when, or what opens it; "not today" is never said of what a check or a clinician opens.
    static Words::State expected(const remedies::RemedyState& remedy)
    {
        using remedies::State;
        if (remedy.state == State::available) return isDose(remedy) ? Words::State::may : Words::State::now;
        if (remedy.state == State::running) return Words::State::running;
        if (remedy.until) {
            const bool day = has(remedy, {"L5"}) || (remedy.state == State::done && !isDose(remedy));
            return day ? Words::State::notToday : Words::State::from;
        }
        if (has(remedy, {"L1", "L2", "L6"})) return Words::State::cleared;
        return has(remedy, {"L0", "L3"}) ? Words::State::checkFirst : Words::State::other;
    }

    void wordsAgree(const remedies::RemedyState& remedy)
    {
        const auto words = app::remedyWords(m_care, remedy);
        if (rowOf(remedy.id).isEmpty()) {
            EXPECT_EQ(words.state, Words::State::none) << remedy.id;
            return;
        }
        EXPECT_EQ(words.state, expected(remedy)) << remedy.id << ' ' << words.pill.toStdString();
        EXPECT_FALSE(words.pill.isEmpty() || words.name.isEmpty()) << remedy.id;
        EXPECT_EQ(words.from, words.state == Words::State::from ? remedy.until : std::nullopt) << remedy.id;
        if (words.from) {
            EXPECT_TRUE(words.pill.contains(m_care.moment(*remedy.until))) << words.pill.toStdString();
        }
        if (words.state == Words::State::running) {
            EXPECT_TRUE(words.reason.contains(m_care.moment(*remedy.until))) << words.reason.toStdString();
        }
    }

    // One row for each group, in the order of the plan but for a pain reliever, which is never the first; what can be
    // done soonest speaks for its group.
    static void rowsAgree(const plan::Plan& plan, const std::vector<app::RemedyRowOf>& rows)
    {
        std::map<QString, std::vector<const remedies::RemedyState*>> groups;
        for (const auto& remedy : plan.remedies) {
            if (const auto row = rowOf(remedy.id); !row.isEmpty()) groups[row].push_back(&remedy);
        }
        ASSERT_EQ(rows.size(), groups.size());
        EXPECT_NE(rows.front().id, QStringLiteral("dose"));
        for (const auto& row : rows) {
            ASSERT_TRUE(groups.contains(row.id)) << row.id.toStdString();
            const auto& group = groups[row.id];
            const auto same = [&](const auto* remedy) { return remedy->id == row.remedy->id; };
            ASSERT_TRUE(std::ranges::any_of(group, same)) << row.id.toStdString();
            if (row.id == QStringLiteral("dose")) continue;  // the one that was logged last speaks
            for (const auto* remedy : group) {
                const bool may = row.remedy->state == remedies::State::available;
                EXPECT_TRUE(may || remedy->state != remedies::State::available) << remedy->id;
                if (may || !remedy->until) continue;
                EXPECT_TRUE(row.remedy->until && *row.remedy->until <= *remedy->until) << remedy->id;
            }
        }
    }

    // What is painted: a row each with its pill, and a button that starts it exactly where it may be done now.
    void pageAgrees(const std::vector<app::RemedyRowOf>& rows)
    {
        for (const auto& row : rows) {
            const auto words = app::remedyWords(m_care, *row.remedy);
            const auto* shown = shownAs<app::RemedyRow>(QStringLiteral("remedy_") + row.id);
            ASSERT_NE(shown, nullptr) << row.id.toStdString();
            const auto pills = shown->findChildren<app::Pill*>();
            ASSERT_EQ(pills.size(), 1);
            // The check is asked for once; "Now" is said once, elsewhere a button says it.
            const bool waits = words.state == Words::State::checkFirst && !shown->isFirst();
            EXPECT_EQ(pills.front()->text(), waits ? QStringLiteral("after the check") : words.pill)
                << row.id.toStdString();
            const bool large = shown->isFirst();
            EXPECT_EQ(pills.front()->isVisibleTo(shown), large || words.state != Words::State::now)
                << row.id.toStdString();
            if (row.id == QStringLiteral("dose")) continue;
            if (words.state == Words::State::checkFirst) {
                EXPECT_NE(shownAs<QAbstractButton>(QStringLiteral("answerCheckButton")), nullptr);
            }
            const bool ice = row.id == QStringLiteral("ice");
            const QString start = ice ? QStringLiteral("startIceButton") : QStringLiteral("start_") + row.id;
            EXPECT_EQ(shownAs<QAbstractButton>(start) != nullptr, words.state == Words::State::now)
                << start.toStdString();
        }
    }

    // Each thing that is due is a line, but what stands in the row of its remedy or appointment, or in a card.
    void dueAgrees(const plan::Plan& plan)
    {
        std::multiset<QString> wanted, shown;
        const auto asks = std::ranges::find(plan.due, "sleep.ask", &plan::Due::key);
        const bool asked = asks != plan.due.end() && asks->state == plan::DueState::due;
        EXPECT_EQ(shownAs<QWidget>(QStringLiteral("sleepQuestion")) != nullptr, asked);
        for (const auto& due : plan.due) {
            const bool elsewhere =
                due.key == "ice.again" || due.key == "sleep.ask" || due.key.starts_with("appointment.");
            if (due.state == plan::DueState::due && !elsewhere)
                wanted.insert(QStringLiteral("due_") + QString::fromStdString(due.key));
        }
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            if (label->objectName().startsWith(QStringLiteral("due_")) && label->isVisibleTo(&m_window))
                shown.insert(label->objectName());
        }
        EXPECT_EQ(shown, wanted);
    }

    template <class T> [[nodiscard]] T* shownAs(const QString& name)
    {
        for (auto* widget : m_page->findChildren<T*>(name)) {
            if (widget->isVisibleTo(&m_window)) return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool isShown(const char* name) { return shownAs<QWidget>(QString::fromLatin1(name)) != nullptr; }

    app::CareModel& m_care;
    QWidget m_window;
    app::Page* m_page = nullptr;
};

}  // namespace nape::test
