#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the notebook's calculation in NumPy, for the benchmark: one update from the normals to both divergences.

    notebook.py N BINS REPEATS    prints two medians in milliseconds: with Python's min and max, as people write the
                                  notebook, and with np.min and np.max
"""
import statistics
import sys
import time

import numpy as np


def update(seed, n, sigma, bins, smallest, largest):
    np.random.seed(seed)
    data1 = np.exp(np.random.randn(n) * sigma)
    data1 = (data1 - data1.mean()) / data1.std()
    data2 = np.random.randn(n)
    data2 = (data2 - data2.mean()) / data2.std()
    edges = np.linspace(min(smallest(data1), smallest(data2)), max(largest(data1), largest(data2)), bins + 1)
    p = np.histogram(data1, edges)[0] / n
    q = np.histogram(data2, edges)[0] / n
    mask = (p > 0) & (q > 0)
    p, q = p[mask], q[mask]
    return np.sum(p * np.log(p / q)), np.sum(q * np.log(q / p))


def median(n, bins, repeats, smallest, largest):
    times = []
    for i in range(repeats):
        start = time.perf_counter()
        update(42, n, 0.5 + 0.01 * i, bins, smallest, largest)
        times.append(1e3 * (time.perf_counter() - start))
    return statistics.median(times)


if __name__ == "__main__":
    n, bins, repeats = (int(argument) for argument in sys.argv[1:4])
    print(median(n, bins, repeats, min, max), median(n, bins, repeats, np.min, np.max))
