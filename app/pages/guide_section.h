// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/guides.h"
#include "widgets/card.h"
#include "widgets/figure_view.h"

#include <vector>

namespace nape::app {

class TextLabel;

/// One section of a guide as a card: its drawing, its sentences with their marks, and for a stretch the choice of the
/// side. Shows what the row says; knows no lock.
class GuideSection : public Card {
    Q_OBJECT
public:
    explicit GuideSection(const catalogue::Section& section, QWidget* parent = nullptr);

private:
    void addPiece(const catalogue::Piece& piece, int number, const QString& badge);
    void setSide(Side side);

    struct Sided {
        TextLabel* label;
        const catalogue::Piece* piece;
    };
    bool m_emphasises;  ///< cautions stand out; not where all of them are
    std::vector<Sided> m_sided;
    FigureView* m_figure = nullptr;
};

}  // namespace nape::app
