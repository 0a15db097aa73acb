// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/clock_watch.h"

#include <QDBusConnection>
#include <QSocketNotifier>

#include <cerrno>
#include <cstdint>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>

namespace nape::app {
namespace {

/// A timerfd on the wall clock. The kernel counts a suspend in, and ends the wait when the clock is set. It costs no
/// wake-up while it waits. logind's word that the machine woke is taken as a hint where there is a system bus.
class LinuxClockWatch final : public ClockWatch {
    Q_OBJECT
public:
    LinuxClockWatch()
        : m_fd(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
    {
        if (m_fd >= 0) {
            m_ready = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
            connect(m_ready.get(), &QSocketNotifier::activated, this, &LinuxClockWatch::read);
        }
        // No service name: naming one makes Qt ask the bus for its owner and wait for the answer.
        QDBusConnection::systemBus().connect(QString(), QStringLiteral("/org/freedesktop/login1"),
                                             QStringLiteral("org.freedesktop.login1.Manager"),
                                             QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
        arm();
    }
    ~LinuxClockWatch() override
    {
        m_ready.reset();
        if (m_fd >= 0) ::close(m_fd);
    }
    LinuxClockWatch(const LinuxClockWatch&) = delete;
    LinuxClockWatch& operator=(const LinuxClockWatch&) = delete;

    void aimAt(std::optional<clock::Instant> moment) override
    {
        m_moment = moment;
        arm();
    }

private Q_SLOTS:
    void prepareForSleep(bool before)
    {
        if (!before) Q_EMIT clockWasSet();
    }

private:
    void arm()
    {
        if (m_fd < 0) return;
        itimerspec when{};
        // Far away when there is nothing to wait for: only an armed timer tells of a clock that is set.
        when.it_value.tv_sec = m_moment ? static_cast<time_t>(m_moment->time_since_epoch().count())
                                        : static_cast<time_t>(std::numeric_limits<std::int32_t>::max());
        ::timerfd_settime(m_fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
    }
    void read()
    {
        std::uint64_t passed = 0;
        const auto got = ::read(m_fd, &passed, sizeof passed);
        if (got == static_cast<ssize_t>(sizeof passed)) {
            m_moment.reset();
            arm();
            Q_EMIT momentPassed();
        } else if (errno == ECANCELED) {
            arm();
            Q_EMIT clockWasSet();
        }
    }

    int m_fd;
    std::unique_ptr<QSocketNotifier> m_ready;
    std::optional<clock::Instant> m_moment;
};

}  // namespace

std::unique_ptr<ClockWatch> makeClockWatch()
{
    return std::make_unique<LinuxClockWatch>();
}

}  // namespace nape::app

#include "clock_watch_linux.moc"
