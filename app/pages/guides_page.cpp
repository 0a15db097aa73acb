// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/guides_page.h"

#include "pages/guide_list.h"
#include "pages/guide_print.h"
#include "pages/guide_reader.h"
#include "pages/remedy_words.h"
#include "pages/wording.h"
#include "remedies/guided.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace nape::app {

namespace {
constexpr int kList = 336;
constexpr int kSideBySide = 760;  // list and guide both have room from here
}  // namespace

struct GuidesPage::Parts {
    GuideList* list = nullptr;
    GuideReader* reader = nullptr;
    const catalogue::Guide* guide = nullptr;
    GuideLock lock;
    bool recordable = false;  ///< whether doing it can be noted now
    bool reading = false;  ///< where only one of the two fits: the guide
    std::unique_ptr<QTextDocument> printed;
};

GuidesPage::GuidesPage(CareModel& care, QWidget* parent)
    : Page(care, parent)
    , m_parts(std::make_unique<Parts>())
{
    auto& p = *m_parts;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    p.list = new GuideList;
    p.reader = new GuideReader;
    row->addWidget(p.list);
    row->addWidget(p.reader, 1);
    connect(p.list, &GuideList::chosen, this, [this](const catalogue::Guide& guide) {
        m_parts->reading = true;
        open(guide);
        m_parts->reader->focusText();
    });
    connect(p.reader, &GuideReader::listWanted, this, [this] {
        m_parts->reading = false;
        arrange();
        m_parts->list->focusCurrent();
    });
    connect(p.reader, &GuideReader::printWanted, this, &GuidesPage::print);
    connect(p.reader, &GuideReader::doneSaid, this, &GuidesPage::recordDone);
    connect(p.reader, &GuideReader::worseSaid, this, &GuidesPage::recordWorse);
    connect(p.reader, &GuideReader::startWanted, this,
            [this] { Q_EMIT openRemedy(QLatin1String(kLedThrough) + qt(m_parts->guide->id)); });
    connect(p.reader, &GuideReader::checkWanted, this, [this] { Q_EMIT goTo(PageId::check); });
    const auto key = [this](const QKeySequence& keys, auto&& done) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, done);
    };
    key(QKeySequence::Print, [this] { print(); });
    key(QKeySequence::Find, [this] {
        m_parts->reading = false;
        arrange();
        m_parts->list->focusSearch();
    });
    open(catalogue::guides().front());
}

GuidesPage::~GuidesPage() = default;

void GuidesPage::showGuide(std::string_view id)
{
    const auto* guide = catalogue::findGuide(id);
    if (guide == nullptr) return;
    m_parts->reading = true;
    open(*guide);
}

void GuidesPage::open(const catalogue::Guide& guide)
{
    auto& p = *m_parts;
    p.guide = &guide;
    p.lock = lockOf(guide, m_care.plan());
    p.recordable = canBeRecorded(guide);
    p.reader->show(guide, p.lock, p.recordable);
    p.list->setCurrent(&guide);
    arrange();
}

void GuidesPage::refresh()
{
    auto& p = *m_parts;
    if (lockOf(*p.guide, m_care.plan()) != p.lock || canBeRecorded(*p.guide) != p.recordable) open(*p.guide);
}

void GuidesPage::setSubject(const QString& subject)
{
    if (subject == QStringLiteral("relax")) return showGuide("breathing");
    if (subject == QStringLiteral("massage")) return showGuide("massage");
    // Of the stretches the one that can be done soonest, as the row said.
    const auto log = m_care.person() ? m_care.journal().careLog(*m_care.person()) : facts::CareLog{};
    if (!log) return;
    for (const auto& row : remedyRows(m_care.plan(), *log)) {
        if (row.id == subject) return showGuide(row.remedy->id);
    }
}

bool GuidesPage::canBeRecorded(const catalogue::Guide& guide) const
{
    const auto* remedy = remedyOf(m_care.plan(), guide.remedy);
    return m_care.plan().episode && remedies::isGuided(guide.remedy) && remedy != nullptr
        && remedy->state == remedies::State::available;
}

void GuidesPage::recordDone()
{
    const auto& guide = *m_parts->guide;
    if (m_care.carriedOut(m_care.journal().recordGuide(m_care.person(), {std::string(guide.remedy), {}, false})))
        Q_EMIT undoOffered(tr("Noted: %1").arg(translated(guide.title)));
}

void GuidesPage::recordWorse()
{
    const auto& guide = *m_parts->guide;
    if (m_care.carriedOut(m_care.journal().recordWorse(m_care.person(), std::string(guide.remedy))))
        Q_EMIT undoOffered(tr("Noted: it made it worse"));
}

void GuidesPage::arrange()
{
    auto& p = *m_parts;
    const double scale = std::min(1.5, textScale());
    const bool both = width() >= static_cast<int>(kSideBySide * scale);
    p.list->setVisible(both || !p.reading);
    p.reader->setVisible(both || p.reading);
    p.reader->offerWayBack(!both);
    if (both) {
        p.list->setFixedWidth(static_cast<int>(kList * scale));
    } else {
        p.list->setMinimumWidth(0);
        p.list->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

void GuidesPage::print()
{
    auto& p = *m_parts;
    p.printed = printableGuide(*p.guide, p.lock);
    Q_EMIT printAsked(*p.printed, translated(p.guide->title));
}

void GuidesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void GuidesPage::entered()
{
    refresh();
    if (m_parts->list->isVisible()) {
        m_parts->list->focusSearch();
    } else {
        m_parts->reader->focusText();
    }
}

}  // namespace nape::app
