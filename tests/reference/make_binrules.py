#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden data for the bin rules: what np.histogram_bin_edges makes of P and Q pooled.

    make_binrules.py            check that binrules.json still comes out of this script
    make_binrules.py --write    write it anew

Needs numpy below 2.3 (Debian 12: python3-numpy). README.md beside this file says what each field means.
"""
import hashlib
import os
import sys
import warnings

# As in make_reference.py: the C library's exp and log instead of NumPy's own on AVX-512 processors.
os.environ.setdefault("NPY_DISABLE_CPU_FEATURES",
                      "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL AVX512_SPR")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import numpy as np

from golden import check_or_write, num

RULES = ("sturges", "rice", "scott", "fd", "doane")


# ---------------------------------------------------------------- also used by make_parts.py
def sha_doubles(xs):
    """SHA-256 of the doubles as little-endian IEEE 754 bytes, one after another."""
    return hashlib.sha256(np.ascontiguousarray(xs, dtype="<f8").tobytes()).hexdigest()


# ---------------------------------------------------------------- the rules
def shape(x):
    """The measures the rules take, found the way NumPy's rules find them."""
    std = np.std(x)
    upper, lower = np.percentile(x, [75, 25])
    skewness = np.mean(((x - np.mean(x)) / std) ** 3) if std > 0 else 0.0
    return {"size": x.size, "range": num(np.ptp(x)), "std": num(std),
            "interquartile_range": num(upper - lower), "skewness": num(skewness)}


def counts(x):
    return {rule: len(np.histogram_bin_edges(x, rule)) - 1 for rule in RULES}


def notebook_case(seed, n, sigma):
    np.random.seed(seed)
    p = np.exp(np.random.randn(n) * sigma)
    p = (p - p.mean()) / p.std()
    q = np.random.randn(n)
    q = (q - q.mean()) / q.std()
    pooled = np.concatenate((p, q))
    return {"seed": seed, "n": n, "sigma": sigma, "shape": shape(pooled), "counts": counts(pooled)}


def array_case(name, values):
    x = np.array(values, dtype=float)
    return {"name": name, "shape": shape(x), "counts": counts(x)}


def whole_case(size, start):
    """Counts at many ranges for sizes where a rule asks for a whole number: there the last bit of a root decides."""
    ranges = [start + 0.37 * i for i in range(24)]
    x = np.zeros(size)
    found = {rule: [] for rule in ("sturges", "rice")}
    for r in ranges:
        x[-1] = r
        for rule, each in found.items():
            each.append(len(np.histogram_bin_edges(x, rule)) - 1)
    return {"size": size, "ranges": [num(r) for r in ranges], "counts": found}


# 2n a cube (n = 4, 32, 108, 500, 4000): Rice's rule is a whole number there, and only a cube root rounded as NumPy's
# lands on the right side of it. 2n a power of two (n = 2, 4, 32, 512, 8192): the same for Sturges' rule.
NOTEBOOK = [(42, 10000, 0.5), (7, 10000, 0.5), (2024, 10000, 0.5), (7, 2, 0.5), (7, 3, 1.0), (7, 4, 0.5), (5, 32, 0.3),
            (1, 108, 0.5), (2, 108, 0.5), (3, 108, 0.5), (1, 500, 0.5), (2, 500, 1.2), (3, 512, 0.8), (11, 4000, 0.7),
            (11, 8192, 0.001), (99, 20000, 2.2), (99, 100000, 5.0), (4294967295, 5001, 1.7)]


def main():
    return {
        "about": {"what": "number of bins by np.histogram_bin_edges on P and Q pooled, and on small arrays",
                  "versions": {"numpy": np.__version__}},
        "notebook": [notebook_case(*c) for c in NOTEBOOK],
        "arrays": [array_case(*a) for a in (
            ("one value", [3.0]), ("two values", [0.0, 1.0]), ("two equal values", [2.0, 2.0]),
            ("constant", [1.5] * 10), ("three values", [0.0, 1.0, 3.0]),
            ("quartiles equal, range not", [0.0] + [1.0] * 8 + [9.0]),
            ("one to eight", list(range(1, 9))), ("skewed to the left", [-100.0, -3.0, -2.0, -1.0, 0.0, 0.5]))],
        "whole": [whole_case(size, 4.0 + 0.0161803398874989 * i) for i, size in enumerate(
            (4, 8, 64, 216, 512, 1000, 1024, 8000, 16384, 27000, 64000, 216000, 1000000, 1048576, 8000000))],
    }


if __name__ == "__main__":
    sys.exit(check_or_write("binrules.json", main()))
