// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QWidget>

#include <functional>

class QAbstractButton;
class QBoxLayout;
class QLayout;
class QVBoxLayout;

namespace nape::app {

constexpr int kRoom = 1040;  ///< the widest room
constexpr int kNarrow = 720;  ///< below this width columns stack, at the system's ordinary text size

/// The same at the text size of the system: what is wide enough for ordinary text is narrow for a large one.
[[nodiscard]] bool isNarrow(int width);

/// Two or more parts side by side; one below the other where there is less than `breakAt` px for them,
/// more where the system's text is larger.
class Columns : public QWidget {
    Q_OBJECT
public:
    Columns(int gap, int breakAt, QWidget* parent = nullptr);
    void addColumn(QWidget* column, int stretch, Qt::Alignment alignment = {});
    void setBreakAt(int width);
    /// The same for a width that was measured on text of the system's size.
    void setBreakAtMeasured(int width);
    [[nodiscard]] bool stacked() const { return m_stacked; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QBoxLayout* m_row;
    int m_breakAt;
    bool m_measured = false;
    bool m_stacked = false;
};

/// A column of widgets without a face.
class Stack : public QWidget {
    Q_OBJECT
public:
    explicit Stack(int gap, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

/// Scrolls up and down only: the content is always as wide as there is room.
class PageScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit PageScroll(QWidget* content, QWidget* parent = nullptr);
    ~PageScroll() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(QWidget* old, QWidget* now);
};

/// What a PageScroll holds: as high as its width asks for, never as high as it would be at its narrowest.
class ScrollBody : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

/// A room's content: its margin (16 when narrow), no wider than is good to read, inside a PageScroll.
class RoomBody : public ScrollBody {
    Q_OBJECT
public:
    explicit RoomBody(int widest, int margin = 40, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// Begins where a room of that width begins: from one room to the next the eye stays where it is.
    void setBeginsLike(int widest) { m_beginsLike = widest; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* m_column;
    int m_beginsLike = 0;
    int m_widest;
    int m_margin;
};

/// Margins that mirror: `leading` is left where text runs to the right.
[[nodiscard]] QMargins mirrored(int leading, int top, int trailing, int bottom);

/// Makes the content of `within` anew by `rebuild`. Where the focus was inside, it goes to what bears the same names,
/// else to the nearest of the same object name, else to what stands in the same place now.
void rebuildKeepingFocus(QWidget* within, const std::function<void()>& rebuild);

/// Puts what Tab reaches inside `within` behind `after`, in the order in which it was made; answers the last of it.
QWidget* chainTabs(QWidget* after, QWidget* within);

/// Empties a layout and deletes what stood in it once the event that asked for it is over.
void emptyLayout(QLayout* layout);
/// The first button of what the layout holds now, shown already or not, or null: what emptyLayout() took away is not in
/// it any more, though its parent still knows it for a moment.
[[nodiscard]] QAbstractButton* firstButtonIn(const QLayout& layout);

}  // namespace nape::app
