#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden data for the nearest-neighbour estimate, from distances that SciPy's k-d tree finds, and for the samples that
the program draws, where doubles would not do, from distances in extended precision.

    make_knn.py            check that knn.json still comes out of this script
    make_knn.py --write    write it anew

Needs numpy and scipy (Debian 12: python3-scipy) and Python 3.9. README.md beside this file says what each field means.
"""
import math
import sys

import numpy as np
import scipy
from scipy.spatial import cKDTree

from golden import check_or_write


def divergence(x, y, k):
    """Wang, Kulkarni, Verdu (2009), with every sum exact."""
    # In one dimension the 1-norm is the plain difference; the 2-norm would square it and take the root.
    rho = cKDTree(x[:, None]).query(x[:, None], k=[k + 1], p=1)[0][:, 0]
    nu = cKDTree(y[:, None]).query(x[:, None], k=[k], p=1)[0][:, 0]
    assert 0 < rho.min() and rho.max() < math.inf and 0 < nu.min() and nu.max() < math.inf
    logs = [math.log(a) - math.log(b) for a, b in zip(nu, rho)]
    return math.fsum(logs) / len(x) + math.log(len(y) / (len(x) - 1))


def case(name, x, y, neighbours):
    x = np.sort(np.asarray(x, dtype=float))
    y = np.sort(np.asarray(y, dtype=float))
    return {"name": name, "x": x.tolist(), "y": y.tolist(),
            "estimates": [{"neighbours": k, "value": divergence(x, y, k)} for k in neighbours]}


def standardised(x):
    return (x - x.mean()) / x.std()


def kth_distance(n, m, start, k, apart):
    """From each of n places to the k-th nearest of m sorted values; apart(i, j) is place i less value j.

    The k nearest are k in a row, the first of them one of start - k ... start: those whose farther end is the nearest.
    """
    best = np.full(n, np.inf, dtype=np.longdouble)
    every = np.arange(n)
    for below in range(k + 1):
        first = start - below
        inside = (first >= 0) & (first + k <= m)
        i, low, high = every[inside], first[inside], first[inside] + k - 1
        best[i] = np.minimum(best[i], np.maximum(np.abs(apart(i, low)), np.abs(apart(i, high))))
    return best


def program(n, sigma, seed, k=5):
    """Both directions for the samples that the program draws, in extended precision (64 bits).

    A difference of two values exp(sigma z) is taken as exp(sigma b) expm1(sigma (a - b)), so that nothing cancels but
    a - b itself, which is exact.
    """
    assert np.finfo(np.longdouble).nmant >= 63
    z = np.random.RandomState(seed).standard_normal(2 * n)
    a, b = (np.sort(part).astype(np.longdouble) for part in (z[:n], z[n:]))
    sigma = np.longdouble(sigma)
    x = np.expm1(sigma * a)  # less 1, which the mean is too
    std_p = np.sqrt(np.mean((x - x.mean()) ** 2))
    std_q = np.sqrt(np.mean((b - b.mean()) ** 2))
    p, q = (x - x.mean()) / std_p, (b - b.mean()) / std_q

    def apart_in_p(i, j):
        return np.exp(sigma * a[j]) * np.expm1(sigma * (a[i] - a[j])) / std_p

    place = np.arange(n)
    # The k + 1 nearest of its own sample begin with the value itself, so they lie around it.
    rho_p = kth_distance(n, n, place, k + 1, apart_in_p)
    rho_q = kth_distance(n, n, place, k + 1, lambda i, j: (b[i] - b[j]) / std_q)
    nu_p = kth_distance(n, n, np.searchsorted(q, p), k, lambda i, j: p[i] - q[j])
    nu_q = kth_distance(n, n, np.searchsorted(p, q), k, lambda i, j: q[i] - p[j])
    sizes = np.log(np.longdouble(n) / (n - 1))
    return {"n": n, "sigma": float(sigma), "seed": seed, "neighbours": k,
            "pq": float(np.mean(np.log(nu_p) - np.log(rho_p)) + sizes),
            "qp": float(np.mean(np.log(nu_q) - np.log(rho_q)) + sizes)}


def main():
    draw = np.random.RandomState(2009)
    digits = 6  # few enough to keep the file small, many enough for values not to meet

    def normals(n, mean=0.0, std=1.0):
        return np.round(mean + std * draw.standard_normal(n), digits)

    log_normal = np.round(standardised(np.exp(0.5 * draw.standard_normal(80))), digits)
    normal = np.round(standardised(draw.standard_normal(80)), digits)
    lattice = np.arange(40) / 4.0  # neighbours at equal distances on both sides
    return {
        "about": {"what": "D(X||Y) estimated from the k nearest neighbours, nats",
                  "versions": {"numpy": np.__version__, "scipy": scipy.__version__}},
        "cases": [
            case("the notebook's shapes", log_normal, normal, (1, 2, 5, 20, 79)),
            case("the notebook's shapes, the other way", normal, log_normal, (1, 2, 5, 20, 79)),
            case("more y than x", normals(30), normals(90, 0.5, 2.0), (1, 5, 29)),
            case("more x than y", normals(90), normals(30, 0.5, 2.0), (1, 5, 30)),
            case("far apart", normals(40, -50.0), normals(40, 50.0), (1, 5)),
            case("x within a gap of y", normals(40, 0.0, 0.1), np.concatenate([normals(20, -9.0), normals(20, 9.0)]),
                 (1, 5, 25)),
            case("lattices", lattice, lattice + 0.125, (1, 2, 5, 39)),
            case("repeated values", np.repeat(lattice[:10], 3), np.repeat(lattice[:10] + 0.5, 2) - 0.125, (3, 4, 5, 9)),
            case("two of each", [-1.0, 1.0], [-0.5, 2.0], (1,)),
        ],
        # Wide and narrow, few and many: where sigma is large the low values differ by less than a rounding of the mean.
        "program": [program(*one) for one in (
            (6, 0.5, 1), (6, 5.0, 1), (1000, 0.001, 4), (10000, 0.001, 42), (10000, 0.5, 42), (10001, 2.0, 5),
            (20000, 5.0, 6), (100000, 0.12, 8), (100000, 0.13, 8), (1000000, 0.001, 3), (1000000, 3.0, 1),
            (1000000, 5.0, 7))],
    }


if __name__ == "__main__":
    sys.exit(check_or_write("knn.json", main()))
