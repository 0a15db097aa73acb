// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/single_instance.h"

#include <QDir>
#include <QFile>
#include <QSocketNotifier>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

namespace nape::app {
namespace {

using namespace std::chrono_literals;
using SteadyTime = std::chrono::steady_clock::time_point;

constexpr auto kPatience = 10s;  // the first one may still be starting
constexpr qsizetype kLongest = 4096;
constexpr char kTaken = '+';

/// A file descriptor that is closed when it goes.
class Descriptor {
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    {
        if (m_fd >= 0) ::fcntl(m_fd, F_SETFD, FD_CLOEXEC);
    }
    ~Descriptor() { reset(); }
    Descriptor(Descriptor&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        reset();
        m_fd = std::exchange(other.m_fd, -1);
        return *this;
    }
    [[nodiscard]] int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }

private:
    void reset()
    {
        if (m_fd >= 0) ::close(m_fd);
        m_fd = -1;
    }
    int m_fd;
};

bool isOurs(const QByteArray& folder)
{
    struct stat found{};
    return ::lstat(folder.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::getuid()
        && (found.st_mode & 077) == 0;
}

// Where the lock and the socket stand: this login's own folder, else one of our own under the temporary one. Never the
// data folder, in which nothing is made before the first command.
QByteArray meetingPlace()
{
    auto runtime = qgetenv("XDG_RUNTIME_DIR");
    // Two starts of a Flatpak share this part of it only.
    if (const auto flatpak = qgetenv("FLATPAK_ID"); !runtime.isEmpty() && !flatpak.isEmpty()) {
        runtime += "/app/" + flatpak;
    }
    if (!runtime.isEmpty() && runtime.size() < 60 && isOurs(runtime)) return runtime;
    const QByteArray own = QFile::encodeName(QDir::tempPath()) + "/nape-" + QByteArray::number(::getuid());
    ::mkdir(own.constData(), 0700);
    return isOurs(own) ? own : QByteArray();
}

bool wait(int fd, short events, SteadyTime until)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    pollfd one{fd, events, 0};
    return left.count() > 0 && ::poll(&one, 1, static_cast<int>(left.count())) == 1;
}

sockaddr_un addressOf(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(),
                std::min<std::size_t>(static_cast<std::size_t>(path.size()), sizeof address.sun_path - 1));
    return address;
}

/// A lock that the kernel drops with the process, and a socket beside it.
class UnixInstance final : public SingleInstance {
    Q_OBJECT
public:
    explicit UnixInstance(const QByteArray& base)
        : m_lockPath(base + ".lock")
        , m_socketPath(base + ".sock")
    {
    }
    ~UnixInstance() override
    {
        m_arrival.reset();
        if (m_listener) ::unlink(m_socketPath.constData());
    }
    UnixInstance(const UnixInstance&) = delete;
    UnixInstance& operator=(const UnixInstance&) = delete;

    Claim claim(const QByteArray& message) override
    {
        m_lock = Descriptor(::open(m_lockPath.constData(), O_RDWR | O_CREAT, 0600));
        if (!m_lock) return Claim::first;  // no place to meet: better two windows than none
        const auto until = std::chrono::steady_clock::now() + kPatience;
        do {
            if (::flock(m_lock.get(), LOCK_EX | LOCK_NB) == 0) {
                open();
                return Claim::first;
            }
            if (handOver(message, until)) return Claim::handedOver;
            std::this_thread::sleep_for(20ms);
        } while (std::chrono::steady_clock::now() < until);
        return Claim::noAnswer;
    }

    void listen() override
    {
        if (!m_listener) return;
        m_arrival = std::make_unique<QSocketNotifier>(m_listener.get(), QSocketNotifier::Read);
        connect(m_arrival.get(), &QSocketNotifier::activated, this, &UnixInstance::take);
    }

private:
    void open()
    {
        ::unlink(m_socketPath.constData());  // of one that was killed: the lock is ours
        m_listener = Descriptor(::socket(AF_UNIX, SOCK_STREAM, 0));
        const auto address = addressOf(m_socketPath);
        if (::bind(m_listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
            || ::listen(m_listener.get(), 64) != 0) {
            m_listener = Descriptor();
            return;
        }
        ::fcntl(m_listener.get(), F_SETFL, O_NONBLOCK);
    }

    [[nodiscard]] bool handOver(const QByteArray& message, SteadyTime until) const
    {
        const Descriptor peer(::socket(AF_UNIX, SOCK_STREAM, 0));
        const auto address = addressOf(m_socketPath);
        if (::connect(peer.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return false;
        const QByteArray line = message + '\n';
        if (::send(peer.get(), line.constData(), static_cast<std::size_t>(line.size()), MSG_NOSIGNAL) != line.size())
            return false;
        char answer = 0;
        return wait(peer.get(), POLLIN, until) && ::recv(peer.get(), &answer, 1, 0) == 1 && answer == kTaken;
    }

    void take()
    {
        const Descriptor peer(::accept(m_listener.get(), nullptr, nullptr));
        if (!peer) return;
        const auto until = std::chrono::steady_clock::now() + 1s;
        QByteArray line;
        while (line.size() < kLongest && !line.endsWith('\n')) {
            char part[512];
            const auto got = wait(peer.get(), POLLIN, until) ? ::recv(peer.get(), part, sizeof part, 0) : -1;
            if (got <= 0) return;
            line.append(part, got);
        }
        std::ignore = ::send(peer.get(), &kTaken, 1, MSG_NOSIGNAL);
        Q_EMIT startedAgain(line.trimmed());
    }

    QByteArray m_lockPath, m_socketPath;
    Descriptor m_lock, m_listener;
    std::unique_ptr<QSocketNotifier> m_arrival;
};

}  // namespace

std::unique_ptr<SingleInstance> makeSingleInstance(const std::filesystem::path& folder)
{
    return std::make_unique<UnixInstance>(meetingPlace() + '/' + nameOfFolder(folder).toLatin1());
}

}  // namespace nape::app

#include "single_instance_unix.moc"
