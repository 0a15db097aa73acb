// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace nape::app {

/// Puts what Tab reaches in a window into the order in which it is read: as the layouts have it, not as it was made.
/// What came later, in the middle of a page, is reached where it stands. Of answers that exclude each other Tab leads
/// to the chosen one.
void chainInReadingOrder(QWidget& window);

}  // namespace nape::app
