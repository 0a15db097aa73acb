// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/look.h"

#include <QFont>
#include <QTranslator>

#include <string>
#include <vector>

namespace nape::test {

/// One way in which a person may see Nape.
struct LookRow {
    enum class Colours { light, dark, contrastDark, contrastLight };
    enum class Text { ordinary, points20, twice };
    enum class Language { english, pseudo };
    enum class Direction { leftToRight, mirrored };
    Colours colours;
    Text text;
    Language language;
    Direction direction;
    int width;

    [[nodiscard]] std::string name() const;
    [[nodiscard]] QPalette palette() const;
};

/// Few rows in which every look comes at least once, or with NAPE_LOOKS=all in the environment every combination.
[[nodiscard]] std::vector<LookRow> lookRows();

/// English as a language that Nape has not learned: each vowel accented and twice, which makes texts about 40 % longer.
/// Arguments and mnemonics stay.
class PseudoLanguage final : public QTranslator {
public:
    [[nodiscard]] static QString of(const QString& english);
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
};

/// Makes the application look like the row, and as before when it goes.
class Dressed {
public:
    explicit Dressed(const LookRow& row);
    ~Dressed();
    Dressed(const Dressed&) = delete;
    Dressed& operator=(const Dressed&) = delete;

private:
    QFont m_font;
    PseudoLanguage m_pseudo;
};

}  // namespace nape::test
