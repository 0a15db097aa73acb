// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace nape::app {

class Button;

/// "Why?" and what it opens, the same wherever something is held back: each rule's sentence, the facts that it goes by,
/// and where it comes from. Shows what it is given; knows no rule. Closed until asked.
class Why : public QWidget {
    Q_OBJECT
public:
    struct Reason {
        QString sentence;
        QStringList facts;
        QString origin;  ///< "Rule I3, from the article (S45)"

        friend bool operator==(const Reason&, const Reason&) = default;
    };
    /// `id` names the button and the text: "why_heat", "whyText_heat".
    explicit Why(const QString& id, QWidget* parent = nullptr);
    /// The button that opens and closes it. Whoever owns this places it, in a layout of the same window.
    [[nodiscard]] Button* button() const { return m_button; }
    /// `name` of what is held back. Without reasons neither is seen. What is open stays open.
    void say(const QString& name, const std::vector<Reason>& reasons);
    void close();

private:
    Button* m_button;
    QVBoxLayout* m_column;
    std::vector<Reason> m_reasons;
};

}  // namespace nape::app
