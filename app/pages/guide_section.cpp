// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/guide_section.h"

#include "pages/guide_words.h"
#include "pages/wording.h"
#include "theme/icon.h"
#include "theme/look.h"
#include "widgets/badge.h"
#include "widgets/segmented.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace nape::app {

namespace {

constexpr int kMark = 28;
constexpr double kIcon = 20;
constexpr int kFigure = 300;

/// What stands before a sentence: a dot, the number of a step, or a sign for caution.
class Mark : public QWidget {
public:
    Mark(catalogue::PieceKind kind, int number)
        : m_kind(kind)
        , m_number(number)
    {
        const int line = QFontMetrics(fontOf(Type::body)).height();
        setFixedSize(std::max(kMark, line + 8), kind == catalogue::PieceKind::step ? std::max(kMark, line + 8) : line);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Look& look = Look::of(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box(rect());
        if (m_kind == catalogue::PieceKind::caution) {
            const QPointF corner = box.center() - QPointF(kIcon / 2.0, kIcon / 2.0);
            return paintIcon(painter, QRectF(corner, QSizeF(kIcon, kIcon)), QStringLiteral("info"), look.ink);
        }
        if (m_kind == catalogue::PieceKind::step) {
            painter.setPen(QPen(look.edge, 1.5));
            painter.drawEllipse(box.adjusted(1, 1, -1, -1));
            painter.setFont(fontOf(Type::caption, QFont::DemiBold));
            painter.setPen(look.ink);
            painter.drawText(box, Qt::AlignCenter, QLocale().toString(m_number));
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.ink2);
        painter.drawEllipse(box.center(), 3, 3);
    }

private:
    catalogue::PieceKind m_kind;
    int m_number;
};

bool isSided(const catalogue::Section& section)
{
    return std::ranges::any_of(section.pieces, [](const catalogue::Piece& piece) { return *piece.left != '\0'; });
}

}  // namespace

GuideSection::GuideSection(const catalogue::Section& section, QWidget* parent)
    : Card(Form::plain, parent)
    , m_emphasises(section.kind != catalogue::SectionKind::care)
{
    column()->setSpacing(12);
    column()->addWidget(new TextLabel(translated(section.title), Type::row));
    if (isSided(section)) {
        auto* sides = new Segmented(tr("the side"),
                                    {{tr("Right"), Qt::Key_R, QStringLiteral("guideSideRight")},
                                     {tr("Left"), Qt::Key_L, QStringLiteral("guideSideLeft")}});
        sides->choose(0);
        column()->addWidget(sides, 0, Qt::AlignLeft);
        connect(sides, &Segmented::chosenByPerson, this,
                [this](int index) { setSide(index == 0 ? Side::right : Side::left); });
    }
    if (!section.figure.file.empty()) {
        const QString words = translated(section.figure.words);
        m_figure = new FigureView(qt(section.figure.file), words, kFigure);
        m_figure->setObjectName(QStringLiteral("guideFigure"));
        column()->addWidget(m_figure);
        column()->addWidget(new TextLabel(words, Type::caption, Tone::second));
    }
    int number = 0;
    for (const auto& [piece, over, at] : markedPiecesOf(section)) {
        if (!over.isEmpty()) column()->addWidget(new Badge(over));
        if (piece->kind == catalogue::PieceKind::step) ++number;
        addPiece(*piece, number, at);
    }
}

void GuideSection::addPiece(const catalogue::Piece& piece, int number, const QString& badge)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    auto* label = new TextLabel(translated(piece.text), Type::body);
    words->addWidget(label);
    if (*piece.left != '\0') m_sided.push_back({label, &piece});
    if (!badge.isEmpty()) words->addWidget(new Badge(badge));
    if (piece.kind == catalogue::PieceKind::paragraph) {
        column()->addLayout(words);
        return;
    }
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    if (piece.kind == catalogue::PieceKind::caution && m_emphasises) label->setWeight(QFont::DemiBold);
    auto* mark = new Mark(piece.kind, number);
    // The mark and the first line share their middle.
    const int line = QFontMetrics(label->font()).height();
    words->setContentsMargins(0, std::max(0, (mark->height() - line) / 2), 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column()->addLayout(row);
}

void GuideSection::setSide(Side side)
{
    for (const auto& [label, piece] : m_sided)
        label->setText(translated(side == Side::left ? piece->left : piece->text));
    if (m_figure != nullptr) m_figure->setSide(side);
}

}  // namespace nape::app
