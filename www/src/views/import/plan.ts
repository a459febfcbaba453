// What is to be done with a form: which stream each figure answers to, and whether the figure is written there. Proposed
// by the core, changed by the clerk, made of the core's own changes as one edit.
import type { Change, Imported } from '../../core/wire';

type Proposal = Imported['proposals'][number];
export type Choice = Proposal['choices'][number];

/** One figure and what was decided. */
export interface Decision {
  proposal: Proposal;
  /** The streams that the figure answers to; none where it answers to nothing here. */
  streams: readonly string[];
  /** The figure is written into the stream. */
  fill: boolean;
}

/** As proposed: an empty field is filled, nothing that stands is overwritten. */
export function proposed({ proposals }: Imported): Decision[] {
  return proposals.map((proposal) => decided(proposal, proposal.streams));
}

export function decided(proposal: Proposal, streams: readonly string[]): Decision {
  const choice = only({ proposal, streams });
  return { proposal, streams, fill: Boolean(choice?.change) && choice?.now === null };
}

/** The one stream of a figure; several together are compared and not filled. */
export function only({ proposal, streams }: Pick<Decision, 'proposal' | 'streams'>): Choice | null {
  return (streams.length === 1 && proposal.choices.find(({ stream }) => stream === streams[0])) || null;
}

export function fillable(decision: Decision): boolean {
  return Boolean(only(decision)?.change);
}

/** The edit: the form with what was confirmed, and the figures that are taken over. */
export function edit({ form, edit: { changes } }: Imported, decisions: readonly Decision[]): Change[] {
  const matches = decisions
    .filter(({ streams }) => streams.length > 0)
    .map(({ proposal: { code, figure }, streams }) => {
      // A reason that was written when the form was read before stays with its figure.
      const known = form.matches?.find((one) => one.code === code && one.figure === figure && one.streams.join(' ') === streams.join(' '));
      return known ?? { code, figure, streams: [...streams] };
    });
  const fills = decisions.filter(({ fill }) => fill).map((decision) => only(decision)?.change);
  return [...changes.map((change) => matched(change, matches)), ...fills.filter((change): change is Change => Boolean(change))];
}

type Matches = NonNullable<Imported['form']['matches']>;

/** The form that was read stands last among the document's. */
function matched(change: Change, matches: Matches): Change {
  if (change.change !== 'set-document' || change.part.part !== 'forms') return change;
  const { forms } = change.part;
  const last = forms.length - 1;
  return { ...change, part: { ...change.part, forms: forms.map((form, i) => (i === last ? { ...form, matches } : form)) } };
}

/** The document without one of its forms. */
export function withoutForm(forms: readonly Imported['form'][], at: number): Change {
  return { change: 'set-document', part: { part: 'forms', forms: forms.filter((_, i) => i !== at) } };
}
