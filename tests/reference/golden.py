# SPDX-License-Identifier: GPL-3.0-or-later
"""What every make_*.py ends with: the golden file of a name is what it makes, or is written anew with --write."""
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def check_or_write(name, content):
    """Returns the exit status."""
    text = json.dumps(content, indent=1, allow_nan=False) + "\n"
    path = HERE / name
    if "--write" in sys.argv[1:]:
        path.write_text(text)
        print(f"wrote {name}: {len(text)} bytes")
        return 0
    same = path.exists() and path.read_text() == text
    print(f"{name}: {'as' if same else 'not what'} this script makes{' it' if same else ''}")
    return 0 if same else 1
