#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The notebook's calculation in NumPy, asked and answered over standard input and output.

    setting N SIGMA BINS SEED     counts of P and of Q, 64-bit integers; then KL(P‖Q) and KL(Q‖P), doubles
    histogram VALUES EDGES        followed by that many doubles: values, then edges; the counts, 64-bit integers

All numbers are little-endian. It ends with its input.
"""
import sys

import numpy as np

DOUBLES = "<f8"
INTEGERS = "<i8"


def kl(p, q):
    shared = (p > 0) & (q > 0)
    return np.sum(p[shared] * np.log(p[shared] / q[shared]))


def standardised(values):
    return (values - values.mean()) / values.std()


def setting(n, sigma, bins, seed):
    np.random.seed(seed)
    # lognormal() is exp(0 + sigma * z) of the same stream, by the C library's exp() on every processor.
    p = standardised(np.random.lognormal(0.0, sigma, n))
    q = standardised(np.random.randn(n))
    edges = np.linspace(min(p.min(), q.min()), max(p.max(), q.max()), bins + 1)
    counts = [np.histogram(values, edges)[0] for values in (p, q)]
    masses = [count / n for count in counts]
    values = np.array([kl(masses[0], masses[1]), kl(masses[1], masses[0])])
    return b"".join(count.astype(INTEGERS).tobytes() for count in counts) + values.astype(DOUBLES).tobytes()


def histogram(values, edges):
    numbers = [np.frombuffer(sys.stdin.buffer.read(8 * count), DOUBLES) for count in (values, edges)]
    return np.histogram(*numbers)[0].astype(INTEGERS).tobytes()


np.seterr(all="ignore")
for line in iter(sys.stdin.buffer.readline, b""):
    word, *arguments = line.decode().split()
    if word == "setting":
        answer = setting(int(arguments[0]), float(arguments[1]), int(arguments[2]), int(arguments[3]))
    else:
        answer = histogram(int(arguments[0]), int(arguments[1]))
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
