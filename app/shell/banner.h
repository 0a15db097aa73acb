// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

namespace nape::app {

class Button;
class TextLabel;

/// A sentence at the head of the window, with one thing that can be done about it: what would be a dialog elsewhere.
/// Blocks nothing; stays until it is closed or something else takes its place.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent);
    void tell(const QString& sentence);
    /// A question: one button does it, the other leaves things as they are.
    void ask(const QString& sentence, const QString& doIt, const QString& leaveIt, std::function<void()> done);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void appear(const QString& sentence);
    TextLabel* m_sentence;
    Button* m_do;
    Button* m_close;
    std::function<void()> m_done;
};

}  // namespace nape::app
