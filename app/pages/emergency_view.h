// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/emergency_numbers.h"
#include "pages/result_words.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace nape::app {

class Button;
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
    /// `country` is the English name of the country, empty when unknown.
    void show(const ResultWords& words, const catalogue::NumberToCall& number, const QString& sentence,
              const QString& country, OnTheSkin on, bool seen);
    using QWidget::show;
    void focusFirst();

Q_SIGNALS:
    void countryPicked(const QString& code);
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
    QWidget* m_top;
    QWidget* m_deep;
    TextLabel* m_headline;
    TextLabel* m_until;
    BigNumber* m_number;
    TextLabel* m_sentence;
    Button* m_copy;
    Button* m_other;
    QComboBox* m_countries;
    QWidget* m_countryField;
    TextLabel* m_where;
    QBoxLayout* m_steps;
    Button* m_off;
    TextLabel* m_why;
    TextLabel* m_rule;
    Button* m_seen;
    bool m_dressing = false;
};

}  // namespace nape::app
