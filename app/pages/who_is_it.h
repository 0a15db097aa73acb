// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/age.h"

#include <QWidget>

namespace nape::app {

/// How old the person is: five bands, or the birth date for those who would rather say it once and for all. Nothing is
/// chosen beforehand: one Enter too many must not make a child an adult.
class WhoIsIt : public QWidget {
    Q_OBJECT
public:
    /// `today` bounds the birth date.
    explicit WhoIsIt(clock::Day today, QWidget* parent = nullptr);

Q_SIGNALS:
    void bandChosen(nape::facts::AgeBand band);
    void birthChosen(nape::clock::Day birth);
};

[[nodiscard]] QString bandText(facts::AgeBand band);
/// "18 to 64 years", "34 years old", "5 months old", "3 to 11 months".
[[nodiscard]] QString ageText(const facts::AgeRange& age);

}  // namespace nape::app
