// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/episode_words.h"

#include <QPushButton>

namespace nape::app {

/// One episode of the list: picture, dates, length, triggers, highest pain. Pressed as a whole.
class EpisodeRow : public QPushButton {
    Q_OBJECT
public:
    explicit EpisodeRow(EpisodeWords words, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    EpisodeWords m_words;
};

}  // namespace nape::app
