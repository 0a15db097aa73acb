// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"

#include <QWidget>

#include <optional>

class QKeyEvent;
class QVBoxLayout;

namespace nape::app {

class Segmented;

/// One question with Yes, No and Not sure, y, n and u. Holds what was answered; means nothing by it.
class CheckLine : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString ask, help;
        QString yes, no, unknown;  ///< empty: "Yes", "No", "Not sure"
        QString figure{};  ///< a drawing, where words are slow
        QString drawn{};  ///< what a screen reader says of it
    };
    /// `id` makes the object names: answer_<id>_yes, …; `follows` moves a follow-up question in.
    CheckLine(const QString& id, const Words& words, bool follows, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<facts::Answer> answer() const;
    void setAnswer(std::optional<facts::Answer> answer);
    /// Below question and answers: what else belongs to this line.
    [[nodiscard]] QVBoxLayout* below() const { return m_below; }
    [[nodiscard]] const QString& question() const { return m_question; }
    /// Whether a key, pressed once and by itself, is one of the letters that answer.
    [[nodiscard]] static bool isAnswer(const QKeyEvent& event);
    /// What the button below such lines fills in where it goes on.
    [[nodiscard]] static QString fills(bool hasOpen, bool hasYes);
    /// Leads to its answers; Enter chooses the one that the ring is around.
    void focusAnswers();

Q_SIGNALS:
    void answered(nape::facts::Answer answer);

private:
    QString m_question;
    Segmented* m_answers;
    QVBoxLayout* m_below;
};

}  // namespace nape::app
