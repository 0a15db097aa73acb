// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wal_header.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <span>
#include <vector>

// The format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
namespace nape::store {
namespace {

using Bytes = std::span<const unsigned char>;

constexpr std::size_t kLogHeader = 32;
constexpr std::size_t kFrameHeader = 24;

std::uint32_t bigEndian(Bytes bytes, std::size_t at)
{
    return std::uint32_t{bytes[at]} << 24 | std::uint32_t{bytes[at + 1]} << 16 | std::uint32_t{bytes[at + 2]} << 8
        | std::uint32_t{bytes[at + 3]};
}

std::uint32_t littleEndian(Bytes bytes, std::size_t at)
{
    return std::uint32_t{bytes[at + 3]} << 24 | std::uint32_t{bytes[at + 2]} << 16 | std::uint32_t{bytes[at + 1]} << 8
        | std::uint32_t{bytes[at]};
}

struct Checksum {
    bool big = false;  ///< the byte order in which words are summed
    std::uint32_t a = 0, b = 0;

    void add(Bytes bytes)
    {
        for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
            a += (big ? bigEndian(bytes, i) : littleEndian(bytes, i)) + b;
            b += (big ? bigEndian(bytes, i + 4) : littleEndian(bytes, i + 4)) + a;
        }
    }
    [[nodiscard]] bool equals(Bytes bytes, std::size_t at) const
    {
        return a == bigEndian(bytes, at) && b == bigEndian(bytes, at + 4);
    }
};

bool readExactly(std::ifstream& in, std::span<unsigned char> into)
{
    in.read(reinterpret_cast<char*>(into.data()), static_cast<std::streamsize>(into.size()));
    return in.gcount() == static_cast<std::streamsize>(into.size());
}

}  // namespace

PendingChanges pendingChanges(const std::filesystem::path& file)
{
    PendingChanges pending;
    std::ifstream in{file, std::ios::binary};
    std::array<unsigned char, kLogHeader> head{};
    if (!in || !readExactly(in, head)) return pending;

    const auto magic = bigEndian(head, 0);
    const auto pageSize = bigEndian(head, 8);
    if ((magic & 0xFFFFFFFEU) != 0x377F0682U || pageSize < 512 || pageSize > 65536) return pending;
    Checksum sum{(magic & 1U) != 0};
    sum.add(Bytes{head}.first(24));
    if (!sum.equals(head, 24)) return pending;

    std::vector<unsigned char> frame(kFrameHeader + pageSize);
    std::optional<FileHeader> uncommitted;
    while (readExactly(in, frame)) {
        // Frames of an earlier round of the log carry other salts.
        if (!std::equal(frame.begin() + 8, frame.begin() + 16, head.begin() + 16)) break;
        sum.add(Bytes{frame}.first(8));
        sum.add(Bytes{frame}.subspan(kFrameHeader));
        if (!sum.equals(frame, 16)) break;
        if (bigEndian(frame, 0) == 1) {
            auto& page1 = uncommitted.emplace();
            std::copy_n(frame.begin() + kFrameHeader, page1.size(), page1.begin());
        }
        if (bigEndian(frame, 4) != 0) {
            pending.any = true;
            if (uncommitted) pending.header = uncommitted;
        }
    }
    return pending;
}

}  // namespace nape::store
