// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <QWidget>

namespace nape::app {

enum class Whom { doctor, dentist };

/// A person's own doctor or dentist, as they were typed; either part may be empty.
struct Contact {
    QString name, phone;
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && phone.isEmpty(); }
    /// "Dr Green, 0123 456".
    [[nodiscard]] QString text() const;
};
[[nodiscard]] Contact contactOf(const facts::CareLog& log, Whom whom);

/// Whom to call, on the card that says to call: the name, the number to copy, or the way to where they are kept.
class ContactLine : public QWidget {
    Q_OBJECT
public:
    /// `onInk`: it stands on a card that is filled with ink.
    enum class On { surface, ink };
    ContactLine(const Contact& contact, Whom whom, On on, QWidget* parent = nullptr);

Q_SIGNALS:
    /// There is none yet.
    void addWanted();
};

}  // namespace nape::app
