// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/temperature.h"

namespace nape::facts {
namespace {

// The reading in hundredths of a degree Fahrenheit, exact: F = C * 9/5 + 32.
int fahrenheitHundredths(const Reading& reading)
{
    return reading.unit == Unit::fahrenheit ? reading.tenths * 10 : reading.tenths * 18 + 3200;
}

constexpr int kFeverLimit = 10000;  // 100.0 F
constexpr int kArmpitLimit = 9900;  // 99.0 F
constexpr int kNearLimit = 9900;  // 99.0 F

}  // namespace

std::optional<int> parseTenths(std::string_view text)
{
    int whole = 0;
    std::size_t i = 0;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
        whole = whole * 10 + (text[i] - '0');
        if (whole > 100000) return std::nullopt;
    }
    if (i == 0) return std::nullopt;
    int tenths = whole * 10;
    if (i < text.size()) {
        if (text[i] != '.' && text[i] != ',') return std::nullopt;
        ++i;
        if (i == text.size()) return std::nullopt;
        bool more = false;
        for (std::size_t place = 0; i < text.size(); ++i, ++place) {
            if (text[i] < '0' || text[i] > '9') return std::nullopt;
            if (place == 0) tenths += text[i] - '0';
            if (place > 0 && text[i] != '0') more = true;
        }
        if (more) ++tenths;  // the more careful reading of 37.75 is 37.8
    }
    return tenths;
}

bool isPossible(const Reading& reading)
{
    return reading.unit == Unit::celsius ? reading.tenths >= 250 && reading.tenths <= 450
                                         : reading.tenths >= 770 && reading.tenths <= 1130;
}

bool isFever(const Reading& reading)
{
    return fahrenheitHundredths(reading) > (reading.site == Site::armpit ? kArmpitLimit : kFeverLimit);
}

bool isJustUnderFever(const Reading& reading)
{
    return fahrenheitHundredths(reading) > kNearLimit && !isFever(reading);
}

bool isYoungBabyFever(const Reading& reading)
{
    return reading.tenths >= (reading.unit == Unit::celsius ? 380 : 1004);
}

std::string toText(const Reading& reading)
{
    return std::to_string(reading.tenths / 10) + '.' + std::to_string(reading.tenths % 10)
        + (reading.unit == Unit::celsius ? " °C" : " °F");
}

}  // namespace nape::facts
