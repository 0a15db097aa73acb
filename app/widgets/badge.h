// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text_label.h"

namespace nape::app {

/// A quiet remark in a frame of its own: where a sentence comes from. Shows; is never pressed.
class Badge : public TextLabel {
    Q_OBJECT
public:
    explicit Badge(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace nape::app
