// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a Qt window costs: what Nape's first paint and memory are measured against. Prints the moment of its
// first paint (CLOCK_MONOTONIC, ms) and ends, as Nape does with NAPE_PRINT_FIRST_PAINT=1.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace {

class EmptyWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        if (m_painted) return;
        m_painted = true;
        QTimer::singleShot(0, this, [] {
            const std::chrono::duration<double, std::milli> now = std::chrono::steady_clock::now().time_since_epoch();
            std::printf("%.3f\n", now.count());
            QCoreApplication::quit();
        });
    }

private:
    bool m_painted = false;
};

}  // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    EmptyWindow window;
    window.resize(1100, 760);
    window.show();
    return QApplication::exec();
}
