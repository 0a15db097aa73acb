// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <memory>
#include <vector>

namespace nape::app {

struct EpisodeFact;

/// Everything of one episode in the order of happening, to correct and to delete.
class EpisodePage : public Page {
    Q_OBJECT
public:
    EpisodePage(CareModel& care, QWidget* parent);
    ~EpisodePage() override;
    void refresh() override;
    void entered() override;
    void showEpisode(const QString& id);

private:
    void fill(const std::vector<EpisodeFact>& facts);
    void edit();
    void saveEdit();
    void removeEpisode();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace nape::app
