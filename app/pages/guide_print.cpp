// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/guide_print.h"

#include "pages/wording.h"
#include "theme/figure.h"
#include "theme/look.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace nape::app {

namespace {

constexpr int kFigureWidth = 260;  // on paper, in the document's pixels
constexpr int kSharp = 4;

QString tr(const char* source)
{
    return QCoreApplication::translate("GuidePrint", source);
}

QString paragraph(const QString& text, const char* tag = "p")
{
    const QString name = QString::fromLatin1(tag);
    return QStringLiteral("<%1>%2</%1>").arg(name, text.toHtmlEscaped());
}

QString lineOf(const Marked& marked, bool left)
{
    const auto& piece = *marked.piece;
    QString line = translated(left && *piece.left != '\0' ? piece.left : piece.text).toHtmlEscaped();
    if (piece.kind == catalogue::PieceKind::caution) line = QStringLiteral("<b>%1</b>").arg(line);
    if (!marked.at.isEmpty()) line += QStringLiteral(" <i>(%1)</i>").arg(marked.at.toHtmlEscaped());
    return line;
}

// In the order of the row: runs of steps are numbered on, runs of the rest are dotted.
QString piecesHtml(const catalogue::Section& section, bool left)
{
    QString html;
    QString open;
    int number = 0;
    const auto change = [&](const QString& tag) {
        if (tag == open) return;
        if (!open.isEmpty()) html += QStringLiteral("</%1>").arg(open);
        open = tag;
        if (tag == QStringLiteral("ol")) html += QStringLiteral("<ol start=\"%1\">").arg(number + 1);
        if (tag == QStringLiteral("ul")) html += QStringLiteral("<ul>");
    };
    for (const auto& marked : markedPiecesOf(section)) {
        if (!marked.over.isEmpty()) {
            change({});
            html += QStringLiteral("<p><i>%1</i></p>").arg(marked.over.toHtmlEscaped());
        }
        const bool step = marked.piece->kind == catalogue::PieceKind::step;
        const bool plain = marked.piece->kind == catalogue::PieceKind::paragraph;
        change(step ? QStringLiteral("ol") : plain ? QString() : QStringLiteral("ul"));
        if (step) ++number;
        html += QString(plain ? QStringLiteral("<p>%1</p>") : QStringLiteral("<li>%1</li>")).arg(lineOf(marked, left));
    }
    change({});
    return html;
}

QString sectionHtml(const catalogue::Section& section)
{
    QString html = paragraph(translated(section.title), "h3");
    QString drawing;
    if (!section.figure.file.empty()) {
        drawing = QStringLiteral("<p><img src=\"figure:%1\" width=\"%2\"></p>")
                      .arg(qt(section.figure.file), QString::number(kFigureWidth))
            + paragraph(translated(section.figure.words));
    }
    const bool sided =
        std::ranges::any_of(section.pieces, [](const catalogue::Piece& piece) { return *piece.left != '\0'; });
    if (!sided) return html + drawing + piecesHtml(section, false);
    return html + paragraph(tr(QT_TRANSLATE_NOOP("GuidePrint", "Right side")), "h4") + drawing
        + piecesHtml(section, false) + paragraph(tr(QT_TRANSLATE_NOOP("GuidePrint", "Left side")), "h4")
        + piecesHtml(section, true);
}

QImage picture(const QString& name)
{
    QSizeF size = figureSize(name);
    size.scale(kFigureWidth * kSharp, kFigureWidth * kSharp * 2, Qt::KeepAspectRatio);
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFigure(painter, QRectF(image.rect()), name, Look::light());
    return image;
}

}  // namespace

std::unique_ptr<QTextDocument> printableGuide(const catalogue::Guide& guide, const GuideLock& lock)
{
    auto document = std::make_unique<QTextDocument>();
    QString html = paragraph(translated(guide.title), "h1") + paragraph(translated(guide.summary));
    bool told = false;
    for (const auto& section : guide.sections) {
        if (!section.figure.file.empty()) {
            const QString name = qt(section.figure.file);
            document->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("figure:") + name), picture(name));
        }
        if (section.kind != catalogue::SectionKind::doing || !lock.holds()) {
            html += sectionHtml(section);
        } else if (!told) {
            html += paragraph(tr(QT_TRANSLATE_NOOP("GuidePrint", "How to do it is not shown now")), "h3");
            for (const QString& reason : lock.reasons)
                html += paragraph(reason);
            told = true;
        }
    }
    html += QStringLiteral("<hr>");
    html += paragraph(
        tr(QT_TRANSLATE_NOOP("GuidePrint", "Printed from Nape. No diagnosis, and no clinician has reviewed it.")));
    html += paragraph(tr(QT_TRANSLATE_NOOP("GuidePrint", "Statements of the article: %1")).arg(statementLineOf(guide)));
    const QString sources = sourceLinesOf(guide);
    for (const QString& line : sources.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        html += QStringLiteral("<p><small>%1</small></p>").arg(line.toHtmlEscaped());
    document->setDefaultStyleSheet(QStringLiteral("* { color: black } p { margin: 4px 0 } li { margin: 3px 0 }"));
    document->setHtml(html);
    document->setMetaInformation(QTextDocument::DocumentTitle, translated(guide.title));
    return document;
}

}  // namespace nape::app
