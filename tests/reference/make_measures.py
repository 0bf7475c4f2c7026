#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden data for entropies, cross-entropies, Jensen-Shannon and total variation of two masses over the same bins.

    make_measures.py            check that measures.json still comes out of this script
    make_measures.py --write    write it anew

The numbers are mpmath's, exact and then rounded once; where SciPy has the same quantity it must agree.
Needs mpmath, numpy and scipy (Debian 12: python3-mpmath, python3-scipy) and Python 3.9. README.md beside this file says
what each field means.
"""
import sys

import mpmath
import numpy as np
import scipy
from scipy.spatial.distance import jensenshannon
from scipy.stats import entropy

from golden import check_or_write

mpmath.mp.dps = 60


def cross(p, q):
    """-sum p ln q, exactly; a bin without p adds nothing."""
    if any(a > 0 and b == 0 for a, b in zip(p, q)):
        return mpmath.inf
    return -mpmath.fsum(a * mpmath.log(b) for a, b in zip(p, q) if a > 0)


def to_middle(p, q):
    """sum p ln(p/m), exactly."""
    return mpmath.fsum(a * mpmath.log(2 * a / (a + b)) for a, b in zip(p, q) if a > 0)


def num(x):
    x = float(x)
    return "Infinity" if x == float("inf") else x


def case(name, p, q):
    p, q = [float(x) for x in p], [float(x) for x in q]
    a, b = [mpmath.mpf(x) for x in p], [mpmath.mpf(x) for x in q]
    exact = {"entropy_p": cross(a, a), "entropy_q": cross(b, b),
             "cross_entropy_pq": cross(a, b), "cross_entropy_qp": cross(b, a),
             "jensen_shannon": (to_middle(a, b) + to_middle(b, a)) / 2,
             "total_variation": mpmath.fsum(abs(x - y) for x, y in zip(a, b)) / 2}
    if abs(sum(p) - 1) < 1e-15 and abs(sum(q) - 1) < 1e-15:  # SciPy makes masses total 1
        theirs = {"entropy_p": entropy(p), "entropy_q": entropy(q),
                  "cross_entropy_pq": entropy(p) + entropy(p, q), "cross_entropy_qp": entropy(q) + entropy(q, p),
                  "jensen_shannon": jensenshannon(p, q) ** 2}
        for field, value in theirs.items():
            assert np.isclose(float(exact[field]), value, rtol=1e-12, atol=1e-12), (name, field, value)
    return {"name": name, "p": p, "q": q, **{field: num(value) for field, value in exact.items()}}


def main():
    draw = np.random.RandomState(1991)

    def mass(bins):
        counts = draw.multinomial(10000, draw.dirichlet(np.ones(bins)))
        return counts / 10000

    log_normal = np.exp(0.5 * draw.standard_normal(10000))
    normal = draw.standard_normal(10000)
    both = [(x - x.mean()) / x.std() for x in (log_normal, normal)]
    edges = np.linspace(min(x.min() for x in both), max(x.max() for x in both), 80)
    p, q = (np.histogram(x, edges)[0] / 10000 for x in both)
    shared = (p > 0) & (q > 0)
    uniform = np.full(64, 1 / 64)
    nearly = uniform + np.tile([1, -1], 32) * 2.0**-40
    return {
        "about": {"what": "measures of two masses, exact and then rounded to doubles; nats",
                  "versions": {"mpmath": mpmath.__version__, "numpy": np.__version__, "scipy": scipy.__version__}},
        "cases": [
            case("the notebook's bins", p, q),
            case("the notebook's shared bins", p[shared], q[shared]),
            case("random, 7 bins", mass(7), mass(7)),
            case("random, 200 bins", mass(200), mass(200)),
            case("nearly equal", uniform, nearly),
            case("equal", q, q),
            case("nothing shared", np.where(shared, 0, p), np.where(shared, q, 0)),
            case("totals of 2 and 1/2", 2 * p, q / 2),
            case("tiny masses", 1e-300 * p, 1e-290 * q),
        ],
    }


if __name__ == "__main__":
    sys.exit(check_or_write("measures.json", main()))
