// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each fault that the look check is for, planted in a small window: the check must find it, and nothing in the window
// without it.
#include "app/look/faults.h"
#include "theme/look.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/text_label.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <functional>
#include <set>
#include <sstream>

namespace nape::test {
namespace {

using app::Button;
using app::Look;
using app::TextLabel;
using app::Type;
using Kind = Fault::Kind;

/// Paints whatever a test tells it to.
class Painted : public QWidget {
public:
    Painted(QWidget* parent, std::function<void(QPainter&)> paint)
        : QWidget(parent)
        , m_paint(std::move(paint))
    {
        setFixedSize(200, 60);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(app::fontOf(Type::body));
        painter.setPen(Look::of(*this).ink);
        m_paint(painter);
    }

private:
    std::function<void(QPainter&)> m_paint;
};

class TheCheck : public testing::Test {
protected:
    TheCheck()
    {
        window.setPalette(Look::light().palette());
        window.setAutoFillBackground(true);
        window.resize(400, 400);
        window.setAttribute(Qt::WA_DontShowOnScreen);
        column = new QVBoxLayout(&window);
        add(new TextLabel(QStringLiteral("A line that is as it should be"), Type::body));
        add(new Button(QStringLiteral("Go on"), Button::Form::plain));
        column->addStretch(1);
    }
    template <class T> T* add(T* widget)
    {
        column->insertWidget(column->count() - 1, widget);
        return widget;
    }
    /// The kinds that are found, each once.
    std::set<Kind> kinds()
    {
        window.show();
        std::set<Kind> found;
        for (const auto& fault : faultsOf(window)) {
            found.insert(fault.kind);
            std::ostringstream text;
            text << fault;
            RecordProperty("fault", text.str());
        }
        return found;
    }
    QWidget window;
    QVBoxLayout* column;
};

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(TheCheck, FindsNothingWhereAllIsWell)
{
    auto* field = new QLineEdit;
    add(new app::Field(field, QStringLiteral("Name")));
    add(new Painted(&window,
                    [](QPainter& p) { p.drawText(QRect(0, 0, 200, 60), Qt::AlignCenter, QStringLiteral("Fits")); }));
    EXPECT_THAT(kinds(), IsEmpty());
}

TEST_F(TheCheck, FindsALabelThatIsTooLow)
{
    add(new TextLabel(QStringLiteral("Cut through its middle"), Type::title))->setFixedHeight(14);
    EXPECT_THAT(kinds(), ElementsAre(Kind::clipped));
}

TEST_F(TheCheck, FindsALabelThatIsTooNarrow)
{
    auto* label = add(new TextLabel(QStringLiteral("Unwrappable"), Type::title));
    label->setFixedWidth(60);
    EXPECT_THAT(kinds(), Contains(Kind::clipped));
}

TEST_F(TheCheck, FindsAButtonThatIsTooNarrow)
{
    add(new Button(QStringLiteral("Incomprehensibilities"), Button::Form::plain))->setFixedWidth(80);
    EXPECT_THAT(kinds(), Contains(Kind::clipped));
}

TEST_F(TheCheck, FindsPaintedTextThatLeavesItsWidget)
{
    add(new Painted(&window,
                    [](QPainter& p) { p.drawText(QPoint(150, 30), QStringLiteral("Goes on beyond the edge")); }));
    EXPECT_THAT(kinds(), ElementsAre(Kind::clipped));
}

TEST_F(TheCheck, FindsPaintedTextThatLeavesItsBox)
{
    add(new Painted(&window, [](QPainter& p) {
        p.drawText(QRect(10, 10, 60, 30), Qt::AlignLeft, QStringLiteral("Goes on beyond the box"));
    }));
    EXPECT_THAT(kinds(), ElementsAre(Kind::clipped));
}

TEST_F(TheCheck, FindsATextThatIsNotPainted)
{
    class Mute : public QPushButton {
    public:
        using QPushButton::QPushButton;

    protected:
        void paintEvent(QPaintEvent*) override { }
    };
    add(new Mute(QStringLiteral("Never seen"), &window));
    EXPECT_THAT(kinds(), ElementsAre(Kind::clipped));
}

TEST_F(TheCheck, FindsDotsInsteadOfTheEnd)
{
    add(new Painted(&window, [](QPainter& p) {
        const auto text = QStringLiteral("A sentence that nobody will ever read to its end");
        p.drawText(QPoint(0, 30), p.fontMetrics().elidedText(text, Qt::ElideRight, 180));
    }));
    EXPECT_THAT(kinds(), ElementsAre(Kind::elided));
}

TEST_F(TheCheck, FindsTextOnText)
{
    add(new Painted(&window, [](QPainter& p) {
        p.drawText(QRect(0, 0, 200, 60), Qt::AlignLeft, QStringLiteral("The left one is long"));
        p.drawText(QRect(0, 0, 200, 60), Qt::AlignRight, QStringLiteral("and so is the right"));
    }));
    EXPECT_THAT(kinds(), ElementsAre(Kind::overlapping));
}

TEST_F(TheCheck, FindsTextOnAnIcon)
{
    add(new Painted(&window, [](QPainter& p) {
        QPixmap icon(20, 20);
        icon.fill(Qt::transparent);
        p.drawPixmap(20, 10, icon);
        p.drawText(QPoint(10, 28), QStringLiteral("Over it"));
    }));
    EXPECT_THAT(kinds(), ElementsAre(Kind::overlapping));
}

TEST_F(TheCheck, FindsSiblingsOnEachOther)
{
    for (const int x : {20, 60}) {
        auto* box = new QWidget(&window);
        box->setGeometry(x, 300, 80, 30);
    }
    EXPECT_THAT(kinds(), ElementsAre(Kind::overlapping));
}

TEST_F(TheCheck, FindsAWidgetOutsideItsParent)
{
    auto* holder = add(new QWidget);
    holder->setFixedSize(200, 40);
    auto* child = new QWidget(holder);
    child->setGeometry(150, 10, 80, 20);
    EXPECT_THAT(kinds(), ElementsAre(Kind::outside));
}

TEST_F(TheCheck, FindsContentWiderThanItsScrollArea)
{
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setFixedSize(700, 20);
    scroll->setWidget(content);
    add(scroll);
    EXPECT_THAT(kinds(), ElementsAre(Kind::outside));
}

TEST_F(TheCheck, FindsAStopWithoutAName)
{
    auto* nameless = add(new Button(QString(), Button::Form::plain));
    nameless->setLeadingIcon(QStringLiteral("x"));
    EXPECT_THAT(kinds(), ElementsAre(Kind::unnamed));
}

TEST_F(TheCheck, FindsTextThatIsTooFaint)
{
    add(new Painted(&window, [](QPainter& p) {
        p.setPen(QColor(0x99, 0x99, 0x99));
        p.drawText(QPoint(0, 30), QStringLiteral("Hardly to be read"));
    }));
    EXPECT_THAT(kinds(), ElementsAre(Kind::faintText));
}

TEST_F(TheCheck, FindsTextThatIsFaintOnHalfOfItsGround)
{
    add(new Painted(&window, [](QPainter& p) {
        p.fillRect(QRect(60, 0, 140, 60), QColor(0x40, 0x40, 0x40));
        p.drawText(QPoint(0, 30), QStringLiteral("Runs into the dark part"));
    }));
    EXPECT_THAT(kinds(), ElementsAre(Kind::faintText));
}

TEST_F(TheCheck, FindsTextThatIsFaintOnAGradient)
{
    const auto onGradient = [](const QColor& ink) {
        return [ink](QPainter& p) {
            QLinearGradient gradient(0, 0, 0, 60);
            gradient.setColorAt(0, QColor(0xFF, 0xFF, 0xFF));
            gradient.setColorAt(1, QColor(0xE0, 0xE0, 0xE0));
            p.fillRect(QRect(0, 0, 200, 60), gradient);
            p.setPen(ink);
            p.drawText(QPoint(0, 30), QStringLiteral("On shades of grey"));
        };
    };
    auto* well = add(new Painted(&window, onGradient(Look::light().ink)));
    EXPECT_THAT(kinds(), IsEmpty());
    delete well;
    add(new Painted(&window, onGradient(QColor(0xA0, 0xA0, 0xA0))));
    EXPECT_THAT(kinds(), ElementsAre(Kind::faintText));
}

TEST_F(TheCheck, FindsTextInTheColourOfItsGround)
{
    add(new Painted(&window, [](QPainter& p) {
        p.setPen(Look::light().ground);
        p.drawText(QPoint(0, 30), QStringLiteral("Not to be seen"));
    }));
    EXPECT_THAT(kinds(), ElementsAre(Kind::faintText));
}

TEST_F(TheCheck, FindsFaintTextThatIsScrolledAway)
{
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedHeight(100);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    scroll->setMaximumHeight(QWIDGETSIZE_MAX);
    scroll->setWidgetResizable(true);
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    for (int i = 0; i < 30; ++i)
        inside->addWidget(new TextLabel(QStringLiteral("A line"), Type::body));
    inside->addWidget(new Painted(content, [](QPainter& p) {
        p.setPen(Look::light().line);
        p.drawText(QPoint(0, 30), QStringLiteral("At the far end"));
    }));
    scroll->setWidget(content);
    column->insertWidget(0, scroll, 10);
    EXPECT_THAT(kinds(), ElementsAre(Kind::faintText));
}

TEST_F(TheCheck, FindsABorderThatIsTooFaint)
{
    class Faint : public QPushButton {
    public:
        using QPushButton::QPushButton;

    protected:
        void paintEvent(QPaintEvent*) override
        {
            QPainter painter(this);
            painter.setPen(Look::light().line);
            painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), 8, 8);
            painter.setPen(Look::light().ink);
            painter.drawText(rect(), Qt::AlignCenter, text());
        }
    };
    add(new Faint(QStringLiteral("Where does it end"), &window));
    EXPECT_THAT(kinds(), ElementsAre(Kind::faintBorder));
}

TEST_F(TheCheck, SeesMirroredTextWhereItIsPainted)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    auto* painted = new Painted(&window, [](QPainter& p) {
        p.fillRect(QRect(100, 0, 100, 60), QColor(0x40, 0x40, 0x40));
        p.drawText(QRect(0, 0, 200, 60), Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("1 of 4"));
    });
    add(painted);
    window.show();
    settle();
    const auto painting = paintingOf(*painted);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    ASSERT_FALSE(painting.texts.empty());
    for (const auto& text : painting.texts)
        EXPECT_LT(text.ink.right(), 100) << text.text.toStdString() << " " << text.ink.left();
}

}  // namespace
}  // namespace nape::test
