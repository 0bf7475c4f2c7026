// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/referencefolder.h"

const char* referenceFolder()
{
    return KL_REFERENCE_FOLDER;
}
