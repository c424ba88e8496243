"""Times NumPy and pyfair on the same organisation, in lines of a name and a number.

NumPy draws counts and amounts exactly as the others do. pyfair has neither: what it multiplies is a frequency and a
magnitude, each from its own distribution (PERT), so that its 95th percentile is one of its own. It is run a second time
with the counts and amounts handed in from NumPy.
"""

import sys
import time

import numpy as np
import pandas
from pyfair import FairModel

SAME = 100_000
ERROR = 0.01


def drawn(model, draws, generator):
    """The amounts of some years' penalties, and how many each year has."""
    counts = generator.poisson(model["rate"], draws)
    deviation = np.log(model["factor"]) / 1.2815515655446004
    amounts = generator.lognormal(np.log(model["median"]), deviation, counts.sum())
    return np.clip(amounts, model["lowest"], model["highest"]), counts


def numpy(model, draws, seed):
    amounts, counts = drawn(model, draws, np.random.default_rng(seed))
    totals = np.bincount(np.repeat(np.arange(draws), counts), weights=amounts, minlength=draws)
    return np.partition(totals, draws * 95 // 100)[draws * 95 // 100]


def percentile(fair):
    fair.calculate_all()
    risk = fair.export_results()["Risk"].to_numpy()
    return np.partition(risk, len(risk) * 95 // 100)[len(risk) * 95 // 100]


def pyfair(model, draws, seed):
    fair = FairModel(name="Penalties", n_simulations=draws, random_seed=seed)
    fair.input_data("Loss Event Frequency", low=0, mode=model["rate"], high=2 * model["rate"])
    fair.input_data("Loss Magnitude", low=model["lowest"], mode=model["median"], high=model["highest"])
    return percentile(fair)


def handed(model, draws, seed):
    generator = np.random.default_rng(seed)
    amounts, counts = drawn(model, draws, generator)
    # One amount a year, since pyfair multiplies a count by one amount.
    each = np.resize(amounts, draws)
    generator.shuffle(each)
    fair = FairModel(name="Penalties", n_simulations=draws, random_seed=seed)
    fair.input_raw_data("Loss Event Frequency", pandas.Series(counts))
    fair.input_raw_data("Loss Magnitude", pandas.Series(each))
    return percentile(fair)


def own_truth(model):
    """The percentile that pyfair's own distributions have, from so many draws of them that it is as good as exact."""
    generator = np.random.default_rng(1)

    def pert(low, mode, high, draws):
        # pyfair takes the variant whose standard deviation is a sixth of the span.
        mean, deviation = (low + 4 * mode + high) / 6, (high - low) / 6
        alpha = (mean - low) / (high - low) * ((mean - low) * (high - mean) / deviation**2 - 1)
        return low + (high - low) * generator.beta(alpha, alpha * (high - mean) / (mean - low), draws)

    draws = 5_000_000
    frequency = pert(0, model["rate"], 2 * model["rate"], draws)
    return np.percentile(frequency * pert(model["lowest"], model["median"], model["highest"], draws), 95)


def handed_truth(model):
    generator = np.random.default_rng(1)
    amounts, counts = drawn(model, 10_000_000, generator)
    return np.percentile(counts[: len(amounts)] * generator.permutation(amounts), 95)


CONTESTANTS = [("numpy", numpy, 20_000), ("pyfair", pyfair, 5_000), ("handed", handed, 20_000)]


def needed(model):
    truths = {"numpy": model["truth"], "pyfair": own_truth(model), "handed": handed_truth(model)}
    for name, work, draws in CONTESTANTS:
        # The error of a few is measured, and of as many as follow from that.
        for seeds in (100, 200):
            errors = [work(model, int(draws), 1_000 + seed) / truths[name] - 1 for seed in range(seeds)]
            draws *= np.mean(np.square(errors)) / ERROR**2
        print(name, int(draws))


def best(work):
    """The least time of many, in milliseconds."""
    started, least = time.perf_counter(), float("inf")
    while time.perf_counter() - started < 1:
        begun = time.perf_counter()
        work()
        least = min(least, time.perf_counter() - begun)
    return 1_000 * least


def main():
    task, *said = sys.argv[1:]
    numbers = {name: float(number) for name, number in (pair.split("=") for pair in said)}
    if task == "needed":
        needed(numbers)
        return
    for name, work, _ in CONTESTANTS:
        print(f"{name}.same", best(lambda: work(numbers, SAME, 1)))
        print(f"{name}.equal", best(lambda: work(numbers, int(numbers[name]), 1)))


main()
