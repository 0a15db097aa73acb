// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/episode_words.h"

#include <QPushButton>

#include <utility>
#include <vector>

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
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Where the parts stand in a row of that width.
    struct Places {
        bool hasPicture = true;
        int left = 0, room = 0, number = 0;
    };
    [[nodiscard]] Places placesAt(int width) const;
    [[nodiscard]] std::vector<std::pair<QString, QFont>> linesAt(int room) const;
    EpisodeWords m_words;
    bool m_laidOut = false;
};

}  // namespace nape::app
