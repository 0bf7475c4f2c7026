#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden data for the parts of the computation at many inputs, and at the ends of their ranges, from NumPy.

    make_parts.py            check that parts.json still comes out of this script
    make_parts.py --write    write it anew

Needs numpy below 2.3 (Debian 12: python3-numpy). README.md beside this file says what each field means.
"""
import sys

from golden import check_or_write, num
from make_binrules import np, sha_doubles

SIZES = (0, 1, 2, 7, 8, 9, 15, 16, 127, 128, 129, 135, 136, 137, 255, 256, 257, 1000, 1001, 8191, 8192, 8193, 8200,
         16383, 16384, 16385, 100000, 1000003)


def sum_case(n):
    i = np.arange(n, dtype=np.float64)
    return {"n": n, "harmonic": num(np.sum(1.0 / (i + 1.0))), "mixed": num(np.sum((i * 7919 % 1000 - 500) / 7.0))}


def rng_case(seed):
    gauss = np.random.RandomState(seed).randn(10000)
    return {"seed": seed, "gauss_first": [num(x) for x in gauss[:4]], "gauss_10000_sha256": sha_doubles(gauss)}


def linspace_case(start, stop, points):
    return {"start": num(start), "stop": num(stop), "points": points,
            "sha256": sha_doubles(np.linspace(start, stop, points))}


def on_and_beside(edges):
    """Every edge with the doubles just below and just above it: where a bin computed from the width goes wrong."""
    return np.concatenate((edges, np.nextafter(edges, -np.inf), np.nextafter(edges, np.inf)))


def even_case(start, stop, bins):
    """np.histogram of on_and_beside over even edges."""
    edges = np.linspace(start, stop, bins + 1)
    return {"start": num(start), "stop": num(stop), "bins": bins,
            "counts": [int(x) for x in np.histogram(on_and_beside(edges), edges)[0]]}


def edges_case(name, edges, values=None):
    edges = np.array(edges, dtype=float)
    values = on_and_beside(edges) if values is None else np.array(values, dtype=float)
    return {"name": name, "edges": [num(x) for x in edges], "values": [num(x) for x in values],
            "counts": [int(x) for x in np.histogram(values, edges)[0]]}


def main():
    np.seterr(all="ignore")
    rs = np.random.RandomState(20240607)
    ranges = [(float(rs.uniform(-10, 0)), float(rs.uniform(0, 30)), int(rs.randint(2, 1002))) for _ in range(60)]
    return {
        "about": {"what": "parts of the computation, from NumPy", "versions": {"numpy": np.__version__},
                  "sums": "harmonic: 1/(i + 1); mixed: (i * 7919 % 1000 - 500)/7; i from 0 to n - 1"},
        "sums": [sum_case(n) for n in SIZES],
        "rng": [rng_case(s) for s in (0, 1, 42, 4294967295)],
        "linspace": [linspace_case(*r) for r in ranges + [
            (0.0, 5e-324, 4), (0.0, 1e-323, 11), (-5e-324, 5e-324, 7)]],  # steps that underflow to 0
        "histogram_even": [even_case(a, b, min(n, 200)) for a, b, n in ranges[:30]],
        "histogram_edges": [
            edges_case("uneven", np.sort(rs.standard_cauchy(30))),
            edges_case("uneven, many decades", [0.0] + [10.0 ** k for k in range(-300, 301, 60)]),
            edges_case("two edges", [-1.0, 2.0]),
            edges_case("two equal edges", [1.0, 1.0]),
            edges_case("last edges equal", [0.0, 1.0, 1.0]),
            edges_case("a run of equal edges inside", [0.0, 1.0, 1.0, 1.0, 2.0]),
            edges_case("denormal edges", [0.0, 5e-324, 1e-323, 1.5e-323]),
            edges_case("the length of the axis overflows", [-1.7e308, -1.0, 0.0, 1.0, 1.7e308]),
            edges_case("negative zero", [-1.0, 0.0, 1.0], [-0.0, 0.0])],
    }


if __name__ == "__main__":
    sys.exit(check_or_write("parts.json", main()))
