// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/guides_page.h"

#include "pages/guide_list.h"
#include "pages/guide_print.h"
#include "pages/guide_reader.h"
#include "pages/pain_words.h"
#include "pages/remedy_words.h"
#include "pages/why_words.h"
#include "pages/wording.h"
#include "remedies/guided.h"
#include "theme/type.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace nape::app {

namespace {
constexpr int kList = 336;
constexpr int kSideBySide = 760;  // list and guide both have room from here
constexpr std::array<std::string_view, 3> kAboutCalling{"when_to_call", "your_doctor", "grinding"};

/// Doctor and dentist, where the guide is about calling them.
std::optional<std::pair<Contact, Contact>> contactsFor(const CareModel& care, const catalogue::Guide& guide)
{
    if (std::ranges::find(kAboutCalling, guide.id) == kAboutCalling.end() || !care.person()) return std::nullopt;
    const auto log = care.journal().careLog(*care.person());
    if (!log) return std::nullopt;
    return std::pair{contactOf(*log, Whom::doctor), contactOf(*log, Whom::dentist)};
}

QString textOf(const std::optional<std::pair<Contact, Contact>>& contacts)
{
    if (!contacts) return {};
    return contacts->first.text() + QLatin1Char('\n') + contacts->second.text();
}
}  // namespace

struct GuidesPage::Parts {
    GuideList* list = nullptr;
    GuideReader* reader = nullptr;
    const catalogue::Guide* guide = nullptr;
    GuideLock lock;
    QString contacts;  ///< as they are shown; empty where the guide shows none
    bool recordable = false;  ///< whether doing it can be noted now
    QString times;  ///< the pain around the last times
    std::optional<facts::FactId> asking;  ///< what was just noted: the pain after it is still to be asked
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
    connect(p.reader, &GuideReader::painSaid, this, &GuidesPage::recordPain);
    connect(p.reader, &GuideReader::painSkipped, this, &GuidesPage::endAsking);
    connect(p.reader, &GuideReader::contactsWanted, this, [this] {
        m_care.askForContacts();
        Q_EMIT goTo(PageId::people);
    });
    connect(p.reader, &GuideReader::startWanted, this,
            [this] { Q_EMIT openRemedy(QLatin1String(kLedThrough) + qt(m_parts->guide->id)); });
    connect(p.reader, &GuideReader::checkWanted, this, [this] { Q_EMIT goTo(PageId::check); });
    const auto key = [this](const QKeySequence& keys, auto&& done) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, done);
    };
    key(keysOf(Act::print), [this] { print(); });
    key(keysOf(Act::find), [this] {
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
    if (p.guide != &guide) p.asking.reset();
    p.guide = &guide;
    const auto read = m_care.person() ? m_care.journal().careLog(*m_care.person()) : facts::CareLog{};
    const auto log = read ? *read : facts::CareLog{};
    p.lock = lockOf(guide, m_care.plan());
    p.recordable = canBeRecorded(guide);
    const auto contacts = contactsFor(m_care, guide);
    p.contacts = textOf(contacts);
    p.times = timesOf(guide, log);
    p.reader->show(guide, p.lock, p.recordable, contacts);
    p.reader->addTimes(p.times);
    p.reader->explainLock(
        translated(guide.title),
        whyOf(m_care, log, {.id = std::string(guide.remedy), .state = remedies::State::locked, .why = p.lock.rules}));
    if (p.asking) p.reader->askPain();
    p.list->setCurrent(&guide);
    arrange();
}

void GuidesPage::refresh()
{
    auto& p = *m_parts;
    const auto read = m_care.person() ? m_care.journal().careLog(*m_care.person()) : facts::CareLog{};
    if (!read) return;
    // What was taken back is not asked about.
    const bool askedInVain = p.asking && read->find<facts::GuideDone>(*p.asking) == nullptr;
    if (askedInVain) p.asking.reset();
    const bool differs = lockOf(*p.guide, m_care.plan()) != p.lock || canBeRecorded(*p.guide) != p.recordable
        || timesOf(*p.guide, *read) != p.times || textOf(contactsFor(m_care, *p.guide)) != p.contacts;
    if (differs || askedInVain) rebuildKeepingFocus(p.reader, [&] { open(*p.guide); });
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
    const auto done = m_care.journal().recordGuide(m_care.person(), {std::string(guide.remedy), {}, false});
    if (!m_care.carriedOut(done)) return;
    // A look at the bed changes no pain.
    if (guide.remedy != "night") m_parts->asking = done->id;
    open(guide);
    Q_EMIT undoOffered(tr("Noted: %1").arg(translated(guide.title)));
}

void GuidesPage::recordPain(int pain)
{
    if (!m_care.carriedOut(m_care.journal().ratePain(m_care.person(), {pain}))) return;
    endAsking();
    Q_EMIT undoOffered(tr("Pain %1 saved").arg(QLocale().toString(pain)));
}

void GuidesPage::endAsking()
{
    m_parts->asking.reset();
    open(*m_parts->guide);
    m_parts->reader->focusText();
}

QString GuidesPage::timesOf(const catalogue::Guide& guide, const facts::CareLog& log) const
{
    return guide.remedy.empty() ? QString() : painTimesText(log, qt(guide.remedy), m_care.plan().now);
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
    // Asked once: who went away has skipped it.
    if (std::exchange(m_parts->asking, std::nullopt)) open(*m_parts->guide);
    refresh();
    if (m_parts->list->isVisible()) {
        m_parts->list->focusSearch();
    } else {
        m_parts->reader->focusText();
    }
}

}  // namespace nape::app
