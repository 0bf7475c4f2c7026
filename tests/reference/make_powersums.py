#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden data for the power sums: moments of z and of exp(sigma z) of small lists, to all digits of a double.

    make_powersums.py            check that powersums.json still comes out of this script
    make_powersums.py --write    write it anew

Needs mpmath (Debian 12: python3-mpmath) and Python 3.9. README.md beside this file says what each field means.
"""
import sys
from math import inf, nextafter
from statistics import NormalDist

import mpmath

from golden import check_or_write

mpmath.mp.dps = 120  # symmetric lists cancel, and exp(3·5·12) lies beside exp(−3·5·12)

REACH = 12.0625  # no normal of the stream is farther from 0
SIGMAS = (0.001, 0.01, 0.1, 0.5, 1.0, 2.0, 5.0)


def moments(values):
    """Mean and second and third central moment, each rounded to a double once."""
    n = len(values)
    mean = mpmath.fsum(values) / n
    return {"mean": float(mean),
            "variance": float(mpmath.fsum((x - mean) ** 2 for x in values) / n),
            "third": float(mpmath.fsum((x - mean) ** 3 for x in values) / n)}


def case(name, values):
    z = sorted(float(value) for value in values)
    assert -REACH <= z[0] and z[-1] <= REACH
    exact = [mpmath.mpf(value) for value in z]
    return {"name": name, "z": z, "normals": moments(exact),
            "log_normals": [{"sigma": sigma, **moments([mpmath.exp(mpmath.mpf(sigma) * value) for value in exact])}
                            for sigma in SIGMAS]}


def scattered(count, low, high):
    """Without a pattern, and the same everywhere: multiples of the golden section, six digits kept."""
    return [round(low + (high - low) * (i * 0.6180339887498949 % 1.0), 6) for i in range(1, count + 1)]


def quantiles(count):
    """Shaped like normals."""
    return [round(NormalDist().inv_cdf((i + 0.5) / count), 6) for i in range(count)]


def main():
    borders = [k / 16 for k in range(-64, 65, 4)]
    return {
        "about": {"what": "moments, exact and then rounded to doubles", "versions": {"mpmath": mpmath.__version__}},
        "cases": [
            case("scattered", scattered(300, -4.0, 4.0)),
            case("shaped like normals", quantiles(60)),
            case("symmetric", [s * k / 7 for k in range(1, 29) for s in (-1, 1)]),
            case("minus one and one", [-1.0, 1.0]),
            case("zeros and ones", [0.0] * 5 + [1.0] * 3),
            case("on cell borders", borders),
            case("just below cell borders", [nextafter(x, -inf) for x in borders]),
            case("just above cell borders", [nextafter(x, inf) for x in borders]),
            case("in the middle of cells", [x + 1 / 32 for x in borders]),
            case("two clusters", [s * 3.0 + x for x in scattered(20, 0.0, 1e-3) for s in (-1, 1)]),
            case("two clusters in neighbouring cells", [0.5 - 1e-3, 0.5 - 1.5e-3, 0.5 + 1e-3, 0.5 + 2e-3]),
            case("far out", [-12.01, -9.5, -0.25, 0.1, 8.75, 12.01]),
            case("one far out", scattered(50, -2.0, 2.0) + [11.3]),
            case("one far below", scattered(50, -2.0, 2.0) + [-11.3]),
            case("both ends of the reach", [-REACH, -REACH, 0.5, REACH, REACH, REACH]),
            case("one cell from border to border", [1.0, nextafter(1.0625, -inf)]),
            case("one cell", scattered(30, 1.0, 1.0625)),
            case("one cell far out", scattered(30, 5.0, 5.0625)),
            case("a thousandth of a cell", scattered(30, 0.7, 0.7 + 6e-5)),
            case("all far below", scattered(30, -9.0, -4.0)),
            case("all equal", [0.3] * 5),
            case("one value", [-0.7]),
        ],
    }


if __name__ == "__main__":
    sys.exit(check_or_write("powersums.json", main()))
