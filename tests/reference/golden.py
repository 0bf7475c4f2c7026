# SPDX-License-Identifier: GPL-3.0-or-later
"""What the make_*.py share: numbers in JSON, and that a golden file is compared with what they make, or written anew with
--write."""
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def num(x):
    """A double as a JSON number (17 digits, exact both ways), or a string if not finite."""
    x = float(x)
    if x != x:
        return "NaN"
    if x in (float("inf"), float("-inf")):
        return "Infinity" if x > 0 else "-Infinity"
    return x


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
