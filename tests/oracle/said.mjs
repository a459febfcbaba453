// A judgement as lines of text, so that two of them are compared without reading them: tests/register_oracle.rs writes the same.

const flags = (all) => all.join(",") || "-";

export function told(said) {
  if (said === null) return "no ledger\n";
  const { ledger, count, root, long, truncated, unsealed, counts, digest } = said;
  const lines = [
    `ledger ${ledger} ${count} ${root} long ${long} truncated ${truncated}`,
    ...said.rosters.map((one) => `roster ${one.id} ${one.status}`),
    ...said.entries.map((one) => `entry ${one.id} ${one.verdict} ${one.rule} ${one.reason} ${flags(one.flags)}`),
    ...said.items.map((one) => `item ${one.id} ${one.state} ${one.round} ${flags(one.flags)}`),
    ...said.complete.map((one) => `complete ${one.id} ${one.differs}`),
    `unsealed ${unsealed} closed ${counts.closed} digest ${digest}`,
  ];
  return `${lines.join("\n")}\n`;
}
