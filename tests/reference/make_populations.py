#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden data for the two populations: exact bin masses, what divergences make of them, the bias of a plug-in sum.

    make_populations.py            check that populations.json still comes out of this script
    make_populations.py --write    write it anew

Needs mpmath (Debian 12: python3-mpmath) and Python 3.9. README.md beside this file says what each field means.
"""
import sys
from math import inf, nextafter

import mpmath
from mpmath import mp, mpf

from golden import check_or_write

mp.dps = 80  # a bin of 1e-12 in a tail is a difference of neighbours


def golden(x):
    """Rounded to a double; JSON has no infinity."""
    if mpmath.isinf(x):
        return "Infinity" if x > 0 else "-Infinity"
    return float(x)


def tail(z):
    """Normal mass above z >= 0."""
    return mpf(0) if mpmath.isinf(z) else mpmath.erfc(z / mpmath.sqrt(2)) / 2


def log_normal_mass(a, b):
    """ln of the normal mass from a to b."""
    if a >= b:
        return -mpmath.inf
    if a < 0 < b:
        return mpmath.log1p(-(tail(-a) + tail(b)))
    return mpmath.log(tail(a) - tail(b) if a >= 0 else tail(-b) - tail(-a))


class Populations:
    def __init__(self, sigma):
        self.sigma = mpf(sigma)  # the double itself, not the decimal it was written as
        variance = self.sigma ** 2
        self.mean = mpmath.exp(variance / 2)
        self.std = mpmath.sqrt(mpmath.expm1(variance) * mpmath.exp(variance))
        self.low = -self.mean / self.std
        self.kl = mpmath.log(self.std / self.sigma)

    def normal_of(self, edge):
        """The z whose exp(sigma z), standardised, is edge."""
        if mpmath.isinf(edge):
            return edge
        x = self.mean + self.std * edge
        return -mpmath.inf if x <= 0 else mpmath.log(x) / self.sigma

    def log_masses(self, edges):
        u = [self.normal_of(e) for e in edges]
        return ([log_normal_mass(a, b) for a, b in zip(u, u[1:])],
                [log_normal_mass(a, b) for a, b in zip(edges, edges[1:])])


@mpmath.workdps(500)  # std/sigma is 1 and some digits far behind the point
def closed_form(sigma):
    populations = Populations(sigma)
    return {"sigma": sigma, "mean": golden(populations.mean), "std": golden(populations.std),
            "support_low": golden(populations.low),
            "log_normal_mass_below": golden(log_normal_mass(-mpmath.inf, populations.low)),
            "kl_pq": golden(populations.kl)}


def divergence(log_p, log_q):
    """Sum of p ln(p/q)."""
    pairs = [(p, q) for p, q in zip(log_p, log_q) if not mpmath.isinf(p)]
    if any(mpmath.isinf(q) for _, q in pairs):
        return mpmath.inf
    return mpmath.fsum(mpmath.exp(p) * (p - q) for p, q in pairs)


def binned(name, sigma, edges, shared):
    """shared: the first and last shared bin."""
    edges = [float(e) for e in edges]
    populations = Populations(sigma)
    exact = [mpf(e) for e in edges]
    closed_p, closed_q = populations.log_masses(exact)
    p, q = populations.log_masses([-mpmath.inf] + exact[1:-1] + [mpmath.inf])
    assert abs(mpmath.fsum(map(mpmath.exp, p)) - 1) < mpf(10) ** -60
    assert abs(mpmath.fsum(map(mpmath.exp, q)) - 1) < mpf(10) ** -60
    impossible = [mpmath.exp(y) for x, y in zip(p, q) if mpmath.isinf(x) and not mpmath.isinf(y)]
    pick = slice(shared[0], shared[1] + 1)
    return {"name": name, "sigma": sigma, "edges": edges,
            "log_p": [golden(x) for x in p], "log_q": [golden(x) for x in q],
            "closed_ends": {"log_p": [golden(closed_p[0]), golden(closed_p[-1])],
                            "log_q": [golden(closed_q[0]), golden(closed_q[-1])]},
            "binned_pq": golden(divergence(p, q)), "binned_qp": golden(divergence(q, p)),
            "impossible_bins": len(impossible), "q_mass_there": golden(mpmath.fsum(impossible)),
            "shared": list(shared),
            "shared_pq": golden(divergence(p[pick], q[pick])), "shared_qp": golden(divergence(q[pick], p[pick]))}


def even(low, high, bins):
    return [low + (high - low) * i / bins for i in range(bins + 1)]


def binomial(n, p):
    """Probabilities of 0 … n."""
    p = mpf(p)
    x = (1 - p) ** n
    result = []
    for k in range(n + 1):
        result.append(x)
        x = x * (n - k) / (k + 1) * p / (1 - p)
    return result


def bias(n, p, q):
    """Expectation of the sum of p^ ln(p^/q^) over all bins, less the sum of p ln(p/q): p^ and q^ are shares of two
    independent samples of n. A bin where q^ is 0 is left out; here that next to never happens."""
    def expectation_less_truth(p, q):
        result = mpf(0)
        for x, y in zip(p, q):
            at_x, at_y = binomial(n, x), binomial(n, y)
            assert at_y[0] < mpf(10) ** -20
            log_x = mpmath.fsum(w * k / n * mpmath.log(mpf(k) / n) for k, w in enumerate(at_x) if k)
            log_y = mpmath.fsum(w * mpmath.log(mpf(k) / n) for k, w in enumerate(at_y) if k)
            result += log_x - mpf(x) * log_y - mpf(x) * mpmath.log(mpf(x) / mpf(y))
        return result
    return {"n": n, "p": p, "q": q, "pq": golden(expectation_less_truth(p, q)),
            "qp": golden(expectation_less_truth(q, p))}


def normal_mass(a, b):
    return {"a": golden(mpf(a)), "b": golden(mpf(b)), "log_mass": golden(log_normal_mass(mpf(a), mpf(b)))}


def main():
    low = {sigma: float(Populations(sigma).low) for sigma in (0.3, 0.5, 1.0, 5.0)}
    starts = [0.0, 0.1, 0.7, 1.5, 3.0, 8.0, 20.0, 35.0, 35.9, 36.0, 37.2, 37.4, 60.0, 1000.0]
    widths = [1e-12, 1e-6, 1e-3, 0.02, 0.2, 0.49, 0.51, 1.0, 3.0, 40.0, inf]
    pairs = [(a, a + w) for a in starts for w in widths if a + w > a]
    pairs += [(a, nextafter(a, inf)) for a in starts]
    pairs += [(-b, -a) for a, b in pairs]
    pairs += [(-w * share, w * (1 - share)) for w in widths[:-1] for share in (0.1, 0.5)]
    pairs += [(-inf, inf), (-inf, 0.3), (-20.0, inf), (-40.0, 8.0), (-40.0, 50.0), (1e8, 2e8), (1e8, inf), (-inf, -1e8)]
    return {
        "about": {"what": "exact and then rounded to doubles", "versions": {"mpmath": mpmath.__version__}},
        "closed_form": [closed_form(s) for s in (
            1e-100, 1e-8, 1e-4, 0.001, 0.0123, 0.1, 0.5, 0.99, 1.0, 1.37, 1.414, 1.42, 2.0, 3.3, 4.7, 5.0, 26.0)],
        "normal_mass": [normal_mass(a, b) for a, b in pairs],
        "binned": [
            binned("the notebook's", 0.5, even(-3.9, 6.6, 79), (16, 60)),
            binned("one bin", 0.5, [-3.0, 5.0], (0, 0)),
            binned("two bins", 0.5, [-3.0, 0.25, 5.0], (0, 1)),
            binned("wholly above the support's end", 0.5, even(-1.5, 4.0, 20), (0, 19)),
            binned("far out on both sides", 0.5, [-90.0, -60.0, -59.0, -4.0, 0.0, 4.0, 59.0, 60.0, 61.0, 62.0], (3, 7)),
            binned("nearly normal", 0.001, even(-4.1, 4.2, 60), (2, 57)),
            binned("nearly normal, far out", 0.001, [-999.9, -500.0, -60.0, -1.0, 1.0, 60.0, 500.0, 3000.0], (1, 6)),
            binned("nearly normal, narrow", 0.001, [1.5 + 1e-9 * i for i in range(5)], (0, 3)),
            binned("narrow", 0.3, [0.4 + 1e-7 * i for i in range(5)], (1, 2)),
            binned("a thousandth", 0.7, even(0.5, 0.52, 20), (0, 19)),
            binned("ends about the support's end", 0.3, [low[0.3] * f for f in (1.2, 1.01, 0.99, 0.9, 0.5)] + [3.0],
                   (2, 4)),
            binned("astride the support's end", 0.5, [-4.0, -2.5, low[0.5] * 0.999, -1.0, 0.0, 6.0], (2, 4)),
            binned("astride the support's end, heavily", 1.0, [-4.0, low[1.0] * 0.9, -0.5, 0.0, 10.0, 30.0], (1, 4)),
            binned("long tail", 1.0, even(-4.2, 30.0, 79), (8, 18)),
            binned("longer tail", 2.2, even(-4.2, 75.0, 79), (5, 8)),
            binned("longest tail", 5.0, even(-4.2, 97.0, 79), (4, 5)),
            binned("about the longest tail's support", 5.0, [low[5.0] * f for f in (1e6, 2.0, 0.5, -1.0, -1e5)] + [90.0],
                   (1, 4)),
            binned("a shared bin that is impossible", 2.2, [-4.0, -1.0, -0.09, 0.5, 60.0], (1, 2)),
            binned("repeated edges", 0.5, [-3.0, -1.0, -1.0, 0.5, 0.5, 4.0], (0, 4)),
            binned("steep", 0.02, [-80.0, -60.0, -50.5, -45.0, -3.0, 0.0, 3.0, 70.0], (3, 6)),
        ],
        "bias": [
            bias(400, [0.5, 0.5], [0.5, 0.5]),
            bias(1000, [0.2, 0.3, 0.5], [0.4, 0.35, 0.25]),
            bias(1000, [0.0625, 0.4375, 0.25, 0.25], [0.25, 0.25, 0.4375, 0.0625]),
        ],
    }


if __name__ == "__main__":
    sys.exit(check_or_write("populations.json", main()))
