// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

namespace nape::app {

class Button;
class TextLabel;

/// A sentence at the head of the window, with one thing that can be done about it: what would be a dialog elsewhere.
/// Blocks nothing; stays until it is closed or something else takes its place. Never takes the focus from something
/// that is being typed, and gives it back where it went.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent);
    void tell(const QString& sentence);
    /// A question: one button does it, the other leaves things as they are.
    void ask(const QString& sentence, const QString& doIt, const QString& leaveIt, std::function<void()> done);
    /// The same for an alarm: no key that was meant for the page may answer it, so that the focus comes to the banner
    /// and to neither of its buttons.
    void alarm(const QString& sentence, const QString& doIt, const QString& leaveIt, std::function<void()> done);
    /// Whether that question stands.
    [[nodiscard]] bool asks(const QString& sentence) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void appear(const QString& sentence);
    void question(const QString& sentence, const QString& doIt, const QString& leaveIt, std::function<void()> done);
    void takeFocus(QWidget* part);
    TextLabel* m_sentence;
    Button* m_do;
    Button* m_close;
    std::function<void()> m_done;
    QPointer<QWidget> m_before;  ///< had the focus
};

}  // namespace nape::app
