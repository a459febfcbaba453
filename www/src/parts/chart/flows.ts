// The flows of a balance, laid out by d3-sankey: what comes in, the process, what goes out, each as thick as it weighs.
import { type SankeyLink, type SankeyNode, sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';

export interface Flow {
  name: string;
  /** Never below 0. */
  value: number;
  /** `air`: what is emitted. */
  kind: 'in' | 'out' | 'air';
  /** The number's id. */
  number: string;
}

interface Place {
  flow: Flow | null;
}

type Node = SankeyNode<Place, { flow: Flow }>;
type Link = SankeyLink<Place, { flow: Flow }>;

export interface Laid {
  flow: Flow;
  path: string;
  thick: number;
  /** The end away from the process: its node. */
  node: { x: number; y: number; width: number; height: number };
}

export const NODE = 10;
/** Between two nodes stand two lines of words. */
const BETWEEN = 30;
/** Narrower flows are kept as hairlines. */
const HAIR = 1;

/** `null` where there is nothing to lay out. */
export function laid(flows: readonly Flow[], width: number, sides: number): { flows: Laid[]; centre: Laid['node']; height: number } | null {
  if (flows.every(({ value }) => value === 0)) return null;
  const most = Math.max(...(['in', 'out'] as const).map((side) => flows.filter(({ kind }) => (kind === 'in') === (side === 'in')).length));
  const height = Math.max(220, most * (BETWEEN + 26));
  const nodes: Node[] = [{ flow: null }, ...flows.map((flow) => ({ flow }))];
  const links: Link[] = flows.map((flow, i) =>
    flow.kind === 'in' ? { source: i + 1, target: 0, value: flow.value, flow } : { source: 0, target: i + 1, value: flow.value, flow },
  );
  const layout = sankey<Place, { flow: Flow }>()
    .nodeWidth(NODE)
    .nodePadding(BETWEEN)
    .nodeAlign(sankeyJustify)
    .nodeSort(null)
    .linkSort(null)
    .extent([[sides, 16], [width - sides, height - 16]]);
  const graph = layout({ nodes, links });
  const path = sankeyLinkHorizontal<Place, { flow: Flow }>();
  const box = ({ x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Node) => ({ x: x0, y: y0, width: x1 - x0, height: Math.max(y1 - y0, HAIR) });
  const [centre, ...ends] = graph.nodes;
  if (!centre) return null;
  return {
    height,
    centre: box(centre),
    flows: graph.links.map((link, i) => ({
      flow: link.flow,
      path: path(link) ?? '',
      thick: Math.max(link.width ?? 0, HAIR),
      node: box(ends[i] ?? centre),
    })),
  };
}
