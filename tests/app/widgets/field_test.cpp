// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field.h"

#include "widgets/text_label.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace nape::test {
namespace {

void turnWheelOver(QWidget& widget)
{
    const QPointF at(8, 8);
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&widget, &event);
}

class AField : public testing::Test {
protected:
    AField()
    {
        m_tall.setFixedHeight(2000);
        auto* column = new QVBoxLayout(&m_tall);
        combo->addItems({QStringLiteral("one"), QStringLiteral("two")});
        time->setTime(QTime(22, 0));
        column->addWidget(new app::Field(combo, QStringLiteral("Country")));
        column->addWidget(new app::Field(time, QStringLiteral("Quiet from")));
        scroll.setWidget(&m_tall);
        scroll.resize(300, 300);
        scroll.show();
        QApplication::processEvents();
    }
    ~AField() override { scroll.takeWidget(); }

    QComboBox* combo = new QComboBox;
    QTimeEdit* time = new QTimeEdit;
    QScrollArea scroll;

private:
    QWidget m_tall;
};

TEST_F(AField, LeavesTheWheelToWhatScrolls)
{
    ASSERT_GT(scroll.verticalScrollBar()->maximum(), 0);
    turnWheelOver(*combo);
    EXPECT_EQ(combo->currentIndex(), 0);
    EXPECT_GT(scroll.verticalScrollBar()->value(), 0);
    scroll.verticalScrollBar()->setValue(0);
    turnWheelOver(*time);
    EXPECT_EQ(time->time(), QTime(22, 0));
    EXPECT_GT(scroll.verticalScrollBar()->value(), 0);
}

TEST_F(AField, LeavesTheKeysThatMoveAPageToThePage)
{
    QTest::keyClick(time, Qt::Key_PageUp);
    QTest::keyClick(time, Qt::Key_PageDown);
    QTest::keyClick(time, Qt::Key_PageDown);
    EXPECT_EQ(time->time(), QTime(22, 0));
}

TEST_F(AField, NamesTheListOfAChooserToo)
{
    EXPECT_FALSE(combo->view()->accessibleName().isEmpty());
}

TEST_F(AField, TakesNoFocusFromTheWheel)
{
    EXPECT_EQ(combo->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(time->focusPolicy(), Qt::StrongFocus);
}

TEST(TheCalendar, KeepsRedForEmergencies)
{
    auto* date = new QDateTimeEdit;
    date->setCalendarPopup(true);
    const app::Field field(date, QStringLiteral("Day"));
    const auto* calendar = date->calendarWidget();
    EXPECT_EQ(calendar->weekdayTextFormat(Qt::Sunday), calendar->weekdayTextFormat(Qt::Monday));
}

TEST_F(AField, FollowsTheTextSizeOfTheSystem)
{
    const auto before = time->font().pixelSize();
    const QFont ordinary = QApplication::font();
    QFont large = ordinary;
    large.setPixelSize(40);
    QApplication::setFont(large);
    QEvent changed(QEvent::ApplicationFontChange);  // as a running application sends it to each widget
    QApplication::sendEvent(time->parentWidget(), &changed);
    const auto after = time->font().pixelSize();
    QApplication::setFont(ordinary);
    EXPECT_GT(after, before);
}

TEST(ATextLabel, FollowsTheTextSizeOfTheSystem)
{
    app::TextLabel label(QStringLiteral("Quiet"), app::Type::body);
    const auto before = label.font().pixelSize();
    const QFont ordinary = QApplication::font();
    QFont large = ordinary;
    large.setPixelSize(40);
    QApplication::setFont(large);
    QEvent changed(QEvent::ApplicationFontChange);
    QApplication::sendEvent(&label, &changed);
    QApplication::setFont(ordinary);
    EXPECT_GT(label.font().pixelSize(), before);
}

}  // namespace
}  // namespace nape::test
