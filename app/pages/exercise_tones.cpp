// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exercise_tones.h"

namespace nape::app {

namespace {
constexpr const char* kSetting = "guide_tones";
}  // namespace

TonesButton::TonesButton(CareModel& care, QWidget* parent)
    : Button(QString(), Form::text, parent)
    , m_care(care)
{
    setObjectName(QStringLiteral("tonesButton"));
    setCheckable(true);
    setAccessibleName(tr("Tones"));
    connect(this, &Button::clicked, this, &TonesButton::switchOver);
}

void TonesButton::refresh()
{
    const bool on = isOnInLog();
    setChecked(on);
    setLeadingIcon(on ? QStringLiteral("sound") : QStringLiteral("sound-off"));
    setToolTip(on ? tr("Tones on") : tr("Tones off"));
}

void TonesButton::switchOver()
{
    const bool on = !isOnInLog();
    m_care.carriedOut(m_care.journal().setSetting(m_care.person(), kSetting, on ? "on" : "off"));
    refresh();
    Q_EMIT switched(toolTip());
}

bool TonesButton::isOnInLog() const
{
    if (!m_care.person()) return true;
    const auto log = m_care.journal().careLog(*m_care.person());
    return !log || facts::settingOf(*log, kSetting).value_or("on") != "off";
}

}  // namespace nape::app
