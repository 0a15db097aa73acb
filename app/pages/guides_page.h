// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <memory>
#include <string_view>

namespace nape::catalogue {
struct Guide;
}

namespace nape::app {

/// The library: the list of guides with its search field, and one guide open beside it; one of the two where the page
/// is narrow. Follows the locks of the plan; decides nothing.
class GuidesPage : public Page {
    Q_OBJECT
public:
    GuidesPage(CareModel& care, QWidget* parent);
    ~GuidesPage() override;
    void refresh() override;
    void entered() override;
    /// The guide that tells how to do the remedy of that row of Today.
    void setSubject(const QString& subject) override;
    /// Opens the guide of that id; an unknown one leaves what is open.
    void showGuide(std::string_view id);
    /// List and guide side by side ask for no width: where there is none, one of them goes.
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 240}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const catalogue::Guide& guide);
    [[nodiscard]] bool canBeRecorded(const catalogue::Guide& guide) const;
    void recordDone();
    void recordWorse();
    void recordPain(int pain);
    void endAsking();
    [[nodiscard]] QString timesOf(const catalogue::Guide& guide, const facts::CareLog& log) const;
    void arrange();
    void print();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace nape::app
