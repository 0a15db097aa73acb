// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/type.h"

#include <QLabel>

namespace nape::app {

enum class Tone { ink, second, accent, onFill };

/// A line or paragraph in one step of the type scale. Wraps, follows the system's text size, takes its colour from the
/// palette that it stands on. Where one of its words is wider than the room for it, a large step is set smaller.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    TextLabel(const QString& text, Type type, Tone tone = Tone::ink, QWidget* parent = nullptr);
    explicit TextLabel(Type type, Tone tone = Tone::ink, QWidget* parent = nullptr)
        : TextLabel(QString(), type, tone, parent)
    {
    }
    void setType(Type type);
    void setWeight(QFont::Weight weight);
    void setText(const QString& text);
    /// Shows the text, or hides the label where there is none.
    void say(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QFont face() const;
    [[nodiscard]] QFont faceAt(int width) const;
    void applyFont();
    Type m_type;
    int m_weight = 0;
    bool m_laidOut = false;
};

}  // namespace nape::app
