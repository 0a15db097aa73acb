// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/system_hints.h"

#include <windows.h>

namespace nape::app {
namespace {

/// Windows answers at once. A change arrives as a change of the application's palette, upon which LookKeeper asks anew.
class WindowsHints final : public SystemHints {
public:
    [[nodiscard]] Hints now() const override
    {
        Hints hints = fromQt();
        HIGHCONTRASTW contrast{};
        contrast.cbSize = sizeof contrast;
        if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) != 0) {
            const bool on = (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
            hints.contrast = on ? Hints::Contrast::high : Hints::Contrast::ordinary;
        }
        BOOL animates = TRUE;
        if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animates, 0) != 0) {
            hints.motion = animates != FALSE ? Hints::Motion::full : Hints::Motion::less;
        }
        return hints;
    }
};

}  // namespace

std::unique_ptr<SystemHints> makeSystemHints()
{
    return std::make_unique<WindowsHints>();
}

}  // namespace nape::app
