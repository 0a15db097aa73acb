// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/single_instance.h"

#include <QCryptographicHash>
#include <QString>

namespace nape::app {

QString nameOfFolder(const std::filesystem::path& folder)
{
    std::error_code failed;
    auto path = std::filesystem::weakly_canonical(std::filesystem::absolute(folder, failed), failed);
    if (failed) path = folder;
    if (!path.has_filename()) path = path.parent_path();
    const auto bytes = path.u8string();
    const QByteArray written(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    const auto hash = QCryptographicHash::hash(written, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("nape-") + QString::fromLatin1(hash);
}

}  // namespace nape::app
