// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pain_before.h"

#include "facts/pain_around.h"
#include "pages/care_model.h"
#include "widgets/pain_scale.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace nape::app {

PainBefore::PainBefore(QWidget* parent)
    : Stack(4, parent)
    , m_scale(new PainScale(false))
{
    setObjectName(QStringLiteral("painBefore"));
    column()->addWidget(new TextLabel(tr("How strong is the pain now?"), Type::row));
    column()->addWidget(new TextLabel(tr("You may leave this out."), Type::caption, Tone::second));
    m_scale->setObjectName(QStringLiteral("painBeforeScale"));
    column()->addWidget(m_scale);
    hide();
}

void PainBefore::ask(const CareModel& care)
{
    const auto& person = care.person();
    if (!person) return hide();
    const auto log = care.journal().careLog(*person);
    setVisible(log && !facts::isPainKnown(*log, care.plan().now));
}

void PainBefore::reset()
{
    m_scale->setPain(std::nullopt);
}

bool PainBefore::save(CareModel& care)
{
    const auto pain = isHidden() ? std::nullopt : m_scale->pain();
    if (!pain) return true;
    if (!care.carriedOut(care.journal().ratePain(care.person(), {*pain}))) return false;
    reset();
    return true;
}

}  // namespace nape::app
