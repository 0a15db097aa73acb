// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pain_after.h"

#include "widgets/button.h"
#include "widgets/pain_scale.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nape::app {

PainAfter::PainAfter(QWidget* parent)
    : Card(Form::plain, parent)
    , m_scale(new PainScale(false))
    , m_save(new Button(tr("Save"), Button::Form::plain))
{
    setObjectName(QStringLiteral("painAfterCard"));
    column()->addWidget(new TextLabel(tr("How strong is the pain now?"), Type::row));
    m_scale->setObjectName(QStringLiteral("painAfterScale"));
    column()->addWidget(m_scale);
    m_save->setObjectName(QStringLiteral("savePainAfterButton"));
    m_save->setEnabled(false);
    auto* skip = new Button(tr("Skip"), Button::Form::text);
    skip->setObjectName(QStringLiteral("skipPainAfterButton"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_save);
    row->addWidget(skip);
    row->addStretch(1);
    column()->addLayout(row);
    connect(m_scale, &PainScale::painChosen, this, [this] { m_save->setEnabled(true); });
    connect(m_save, &Button::clicked, this, &PainAfter::save);
    connect(skip, &Button::clicked, this, &PainAfter::skipped);
}

bool PainAfter::save()
{
    const auto pain = m_scale->pain();
    if (pain) Q_EMIT rated(*pain);
    return pain.has_value();
}

void PainAfter::focusScale()
{
    m_scale->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
