// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/exercise.h"
#include "pages/care_model.h"

#include <QWidget>

class QTextDocument;

namespace nape::app {

/// The pages that the window can show; `--page` takes the same words.
enum class PageId {
    today,
    log,
    check,
    result,
    session,
    heat,
    dose,
    exercise,
    history,
    episode,
    guides,
    settings,
    people
};

/// Stands before the id of a guide in openRemedy(): the page that leads through it step by step.
inline constexpr const char* kLedThrough = "exercise.";

/// One page of the window. A page arranges components, shows the model and sends commands through its journal; it
/// knows no other page: where to go next is a signal that the window answers.
/// Pages are built when first shown, owned by the window's stack.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(CareModel& care, QWidget* parent)
        : QWidget(parent)
        , m_care(care)
    {
    }

    /// Brings what is shown up to date with the model. Called on every planChanged() while the page is shown, and
    /// before it is shown. Must not lose what the person is typing.
    virtual void refresh() = 0;
    /// Called when the page becomes the shown one: puts the focus where the eye goes first.
    virtual void entered() { }
    /// What the page is about, given before refresh(): the row of the remedy that was pressed ("heat"). A page that is
    /// about one thing only leaves it.
    virtual void setSubject(const QString& subject) { Q_UNUSED(subject); }
    /// A task (log, check, session, result) drops the rail; a room (today, history, settings) has it.
    [[nodiscard]] virtual bool isTask() const { return false; }
    /// The emergency card takes the whole window.
    [[nodiscard]] virtual bool takesWindow() const { return false; }

Q_SIGNALS:
    void goTo(nape::app::PageId page);
    void openEpisode(const QString& episodeId);
    /// The page of that remedy ("ice", "exercise.breathing").
    void openRemedy(const QString& row);
    /// Something for paper; `document` lives until the page makes its next one.
    void printAsked(QTextDocument& document, const QString& title);
    /// Other questions stand on the page now: what was pressed for the ones before is not for them.
    void contentChanged();
    /// Something that a screen reader says at once, whatever has the focus.
    void announced(const QString& sentence);
    /// A tone that marks a step; what it says is also shown.
    void toneAsked(nape::catalogue::Cue cue);
    /// Something was done that undo can take back; `sentence` says what.
    void undoOffered(const QString& sentence);

protected:
    CareModel& m_care;
};

}  // namespace nape::app
