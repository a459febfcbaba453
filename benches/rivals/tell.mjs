// The median of so many runs after one that warms up, as `task, contestant, milliseconds`.
export function tell(task, contestant, runs, work) {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  console.log(`${task}\t${contestant}\t${times[Math.floor(runs / 2)]}`);
}

// The document as columns: what a rival starts from, its numbers already parsed.
export function columns(document) {
  const sources = new Map(document.sources.map((source, place) => [source.id, place]));
  const number = (written) => Number(written.value);
  const of = (take) => Float64Array.from(document.streams, take);
  return {
    count: document.streams.length,
    sources: document.sources.length,
    source: Int32Array.from(document.streams, (stream) => sources.get(stream.source)),
    amount: of((stream) => number(stream.activity[0].amount)),
    calorific: of((stream) => number(stream.inputs.net_calorific_value)),
    carbon: of((stream) => number(stream.inputs.carbon_per_energy)),
    oxidation: of((stream) => number(stream.inputs.oxidation_factor)),
  };
}
