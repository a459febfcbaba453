"""pandas: a frame of the same columns, the product of four and a sum by source. The argument is the document."""

import json
import sys
import time

import pandas

with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
streams = document["streams"]
frame = pandas.DataFrame(
    {
        "source": pandas.Categorical([stream["source"] for stream in streams]),
        "amount": [float(stream["activity"][0]["amount"]["value"]) for stream in streams],
        "calorific": [float(stream["inputs"]["net_calorific_value"]["value"]) for stream in streams],
        "carbon": [float(stream["inputs"]["carbon_per_energy"]["value"]) for stream in streams],
        "oxidation": [float(stream["inputs"]["oxidation_factor"]["value"]) for stream in streams],
    }
)


def recompute():
    frame["mass"] = frame.amount * frame.calorific * frame.carbon * frame.oxidation * 44 / 12
    return frame.groupby("source", observed=True)["mass"].sum(), frame["mass"].sum()


def tell(task, contestant, runs, work):
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    print(f"{task}\t{contestant}\t{sorted(times)[runs // 2]}")


def edit():
    frame.loc[77_777, "amount"] = time.perf_counter()
    return recompute()


tell("recompute", "pandas", 25, recompute)
tell("edit", "pandas (everything again)", 25, edit)
