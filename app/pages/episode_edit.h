// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"

#include <QDateTime>
#include <QStringList>
#include <QWidget>

#include <optional>

class QDateTimeEdit;
class QPlainTextEdit;

namespace nape::app {

class NeckMap;
class TextLabel;

/// Corrects onset, zones and note of an episode. Holds what was typed until it is saved or cancelled.
class EpisodeEdit : public QWidget {
    Q_OBJECT
public:
    explicit EpisodeEdit(QWidget* parent = nullptr);
    void show(const facts::Entry<facts::Episode>& episode, const QDateTime& onset, const QDateTime& latest);
    using QWidget::show;
    /// The new onset as the wall shows it; nothing when it was not touched.
    [[nodiscard]] std::optional<clock::WallTime> onset() const;
    [[nodiscard]] QStringList zones() const;
    [[nodiscard]] QString note() const;
    void setMessage(const QString& message);
    void focusFirst();

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    QDateTimeEdit* m_time;
    NeckMap* m_map;
    QPlainTextEdit* m_note;
    TextLabel* m_message;
    QDateTime m_before;
};

}  // namespace nape::app
