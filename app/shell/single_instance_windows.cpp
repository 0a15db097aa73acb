// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/single_instance.h"

#include <QString>

#include <chrono>
#include <thread>

#include <windows.h>

namespace nape::app {
namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 10s;

/// A named mutex, and a window that is never shown to take messages at.
class WindowsInstance final : public SingleInstance {
    Q_OBJECT
public:
    explicit WindowsInstance(const QString& name)
        : m_name(name.toStdWString())
    {
    }
    ~WindowsInstance() override
    {
        if (m_window != nullptr) DestroyWindow(m_window);
        if (m_mutex != nullptr) CloseHandle(m_mutex);
    }
    WindowsInstance(const WindowsInstance&) = delete;
    WindowsInstance& operator=(const WindowsInstance&) = delete;

    Claim claim(const QByteArray& message) override
    {
        const auto until = std::chrono::steady_clock::now() + kPatience;
        do {
            m_mutex = CreateMutexW(nullptr, FALSE, (L"Local\\" + m_name).c_str());
            if (m_mutex == nullptr || GetLastError() != ERROR_ALREADY_EXISTS) return Claim::first;
            CloseHandle(m_mutex);
            m_mutex = nullptr;
            if (handOver(message)) return Claim::handedOver;
            std::this_thread::sleep_for(50ms);
        } while (std::chrono::steady_clock::now() < until);
        return Claim::noAnswer;
    }

    void listen() override
    {
        WNDCLASSW kind{};
        kind.lpfnWndProc = &WindowsInstance::procedure;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = m_name.c_str();
        RegisterClassW(&kind);
        m_window = CreateWindowExW(0, m_name.c_str(), m_name.c_str(), 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr,
                                   kind.hInstance, nullptr);
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    }

private:
    [[nodiscard]] bool handOver(const QByteArray& message) const
    {
        const HWND other = FindWindowExW(HWND_MESSAGE, nullptr, m_name.c_str(), nullptr);
        if (other == nullptr) return false;
        DWORD process = 0;
        GetWindowThreadProcessId(other, &process);
        AllowSetForegroundWindow(process);
        COPYDATASTRUCT data{0, static_cast<DWORD>(message.size()), const_cast<char*>(message.constData())};
        DWORD_PTR taken = 0;
        return SendMessageTimeoutW(other, WM_COPYDATA, 0, reinterpret_cast<LPARAM>(&data), SMTO_ABORTIFHUNG, 5000,
                                   &taken)
            != 0
            && taken == TRUE;
    }

    static LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM w, LPARAM l)
    {
        auto* self = reinterpret_cast<WindowsInstance*>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (message != WM_COPYDATA || self == nullptr) return DefWindowProcW(window, message, w, l);
        const auto* data = reinterpret_cast<const COPYDATASTRUCT*>(l);
        const QByteArray bytes(static_cast<const char*>(data->lpData), static_cast<qsizetype>(data->cbData));
        // Answered first: the other one waits.
        QMetaObject::invokeMethod(self, [self, bytes] { Q_EMIT self->startedAgain(bytes); }, Qt::QueuedConnection);
        return TRUE;
    }

    std::wstring m_name;
    HANDLE m_mutex = nullptr;
    HWND m_window = nullptr;
};

}  // namespace

std::unique_ptr<SingleInstance> makeSingleInstance(const std::filesystem::path& folder)
{
    return std::make_unique<WindowsInstance>(nameOfFolder(folder));
}

}  // namespace nape::app

#include "single_instance_windows.moc"
