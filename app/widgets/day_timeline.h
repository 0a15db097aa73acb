// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

namespace nape::app {

/// One mark of the day: an icon in a circle whose form says whether it was done, runs, or may be from then on. Told
/// apart by shape, not by colour alone. Says its name to a screen reader and under the pointer.
class DayMark : public QWidget {
    Q_OBJECT
public:
    enum class Form {
        done,  ///< filled
        running,  ///< soft, with a strong border
        next,  ///< dashed
        stopped,  ///< it made it worse: grey
        pain  ///< a dot on its line
    };
    DayMark(const QString& icon, Form form, const QString& name, QWidget* parent = nullptr);
    static constexpr int kSide = 24;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Form m_form;
};

/// A day as one strip: pain as a line with its numbers, marks for what was done and what comes, quiet hours hatched,
/// and now. Draws what it is given, from 0 at the beginning to 1 at the end of the strip; knows no time and no rule.
/// Mirrored where the language is. What has no room is left out here, the newest last: a list beside it has them all.
class DayTimeline : public QWidget {
    Q_OBJECT
public:
    struct Mark {
        double at = 0;
        QString icon, name;
        DayMark::Form form = DayMark::Form::done;

        friend bool operator==(const Mark&, const Mark&) = default;
    };
    struct Score {
        double at = 0;
        int pain = 0;
        QString name;

        friend bool operator==(const Score&, const Score&) = default;
    };
    struct Hour {
        double at = 0;
        int hour = 0;  ///< on the wall: of few hours the even ones are written
        QString text;

        friend bool operator==(const Hour&, const Hour&) = default;
    };
    struct Shown {
        std::vector<Mark> marks;
        std::vector<Score> scores;
        std::vector<Hour> hours;
        std::vector<std::pair<double, double>> quiet;
        double now = 0;
        QString nowText;

        friend bool operator==(const Shown&, const Shown&) = default;
    };
    explicit DayTimeline(QWidget* parent = nullptr);
    void show(const Shown& shown);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] double xOf(double at) const;
    [[nodiscard]] double yOf(int pain) const;
    [[nodiscard]] int painHeight() const;
    [[nodiscard]] int axis() const;
    void place();
    void placeScores();
    void paintQuiet(QPainter& painter) const;
    void paintHours(QPainter& painter) const;

    Shown m_shown;
    std::vector<QWidget*> m_marks, m_scores;
    int m_lanes = 1;
};

}  // namespace nape::app
