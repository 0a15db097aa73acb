// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/result_words.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace nape::app {

class Button;
class Columns;
class PageScroll;
class TextLabel;

/// A telephone number as large as there is room for.
class BigNumber : public QWidget {
    Q_OBJECT
public:
    explicit BigNumber(QWidget* parent = nullptr);
    void show(const QString& number, bool large);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont face(int width) const;
    QString m_number;
    bool m_large = true;
};

/// The emergency card: the number first, what to do until help is there, and why. The only red of Nape. Shows what it
/// is given and says what was pressed.
class EmergencyView : public QWidget {
    Q_OBJECT
public:
    explicit EmergencyView(QWidget* parent = nullptr);
    /// Which number, and how sure that is.
    struct Place {
        QString country;  ///< the English name, empty when unknown
        QString sentence;  ///< whom to call, for where there is no number
        QString note;  ///< what to do about the number, or without one
        bool isChosen = false;  ///< the country was said here and now: it is not asked again
        QString region;  ///< the country that the system is set to, to be confirmed; empty when there is none to ask
    };
    void show(const ResultWords& words, const QString& number, const Place& place, OnTheSkin on, bool seen);
    using QWidget::show;
    void focusFirst();
    /// No program of this computer takes a number to call.
    void tellNoCalls();

Q_SIGNALS:
    void countryPicked(const QString& code);
    void regionConfirmed();
    void callWanted();
    void printWanted();
    void seen();
    void answersToChange();
    /// What was on the skin is off.
    void takenOff();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void buildTop(QWidget* top);
    void buildWhy(QWidget* deep);
    PageScroll* m_scroll = nullptr;
    QWidget* m_top;
    QWidget* m_deep;
    TextLabel* m_headline;
    TextLabel* m_until;
    BigNumber* m_number;
    TextLabel* m_sentence;
    Columns* m_callRow;
    Button* m_copy;
    Button* m_call;
    Button* m_region;
    Button* m_other;
    QComboBox* m_countries;
    QWidget* m_countryField;
    TextLabel* m_where;
    QBoxLayout* m_steps;
    Button* m_off;
    TextLabel* m_why;
    TextLabel* m_rule;
    Button* m_change = nullptr;
    Button* m_seen;
    QString m_country;
    bool m_dressing = false;
};

}  // namespace nape::app
