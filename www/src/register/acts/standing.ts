// What an act has to cite: the assigns, plans, submissions, grants and approvals of an item that are current. FORMAT.md section 8 calls
// them so; the judge has the last word.
import { type Act, list, text } from '../acts';
import type { Item } from '../item';

export interface Standing {
  assigns: readonly Act[];
  plans: readonly Act[];
  approved: Act | undefined;
  /** Submissions that are neither taken back, returned nor replaced. */
  live: readonly Act[];
  /** The one that is spoken of: live, or signed off. */
  submit: Act | undefined;
  /** It was signed off, and that was not undone. */
  closed: boolean;
  inspects: readonly Act[];
  approvals: readonly Act[];
  notice: Act | undefined;
  ended: Act | undefined;
  vetoes: readonly Act[];
  objections: readonly Act[];
  disputes: readonly Act[];
  /** Requests for more time without an answer, and grants that bind. */
  requests: readonly Act[];
  grants: readonly Act[];
  /** Findings that the matter is unfounded. */
  findings: readonly Act[];
  /** Paper acts that a second clerk has not confirmed. */
  papers: readonly Act[];
  /** Acts of people who have left the post, or whose post has changed, until somebody of the post confirms them. */
  awaiting: readonly Act[];
}

/** Acts that guards see: what is opposed is in force until it is settled. */
function inForce({ stands, verdict }: Act): boolean {
  return stands || verdict === 'contested';
}

export function standing(item: Item): Standing {
  const all = item.acts.filter(inForce);
  const of = (kind: string) => all.filter((act) => act.kind === kind);
  const ids = (kind: string, field: string) => new Set(of(kind).flatMap(({ body }) => list(body, field)));
  const named = (kind: string, field: string) => new Set(of(kind).map(({ body }) => text(body, field)));
  const settled = (outcome: string) => new Set(of('adjudicate').filter(({ body }) => body['outcome'] === outcome).flatMap(({ body }) => list(body, 'settles')));
  const [aside, returned] = [settled('stands'), settled('returned')];

  const dropped = new Set(
    of('adjudicate').flatMap(({ body }) => {
      const assigns = list(body, 'settles').filter((id) => all.some((act) => act.id === id && act.kind === 'assign'));
      return assigns.length > 1 ? assigns : [];
    }),
  );
  const replacedAssigns = ids('assign', 'replaces');
  const assigns = of('assign').filter(({ id }) => !replacedAssigns.has(id) && !dropped.has(id));
  const replacedPlans = ids('plan', 'replaces');
  const plans = of('plan').filter(({ id }) => !replacedPlans.has(id));
  const approvedPlans = named('plan_approve', 'plan');

  const rebound = of('rebound').at(-1);
  const upheld = new Set(of('resolve').filter(({ body }) => body['outcome'] === 'upheld').map(({ body }) => text(body, 'object')));
  const killed = new Set([
    ...[...of('withdraw'), ...of('return')].filter(({ id }) => !aside.has(id)).map(({ body }) => text(body, 'submission')),
    ...of('submit').filter(({ id }) => !aside.has(id)).flatMap(({ body }) => list(body, 'replaces')),
    ...of('object').filter(({ id }) => upheld.has(id)).map(({ body }) => text(body, 'submission')),
    ...all.filter(({ id }) => returned.has(id)).flatMap(({ id, kind, body }) => [text(body, 'submission'), ...(kind === 'submit' ? [id] : [])]),
  ]);
  const live = of('submit').filter(({ id, at }) => !killed.has(id) && (rebound === undefined || at >= rebound.at));
  const submit = live.at(-1);
  const about = (kind: string) => of(kind).filter(({ body }) => submit !== undefined && body['submission'] === submit.id);
  const signed = [...about('sign_off'), ...of('batch_sign_off').filter(({ body }) => submit !== undefined && list(body, 'submissions').includes(submit.id))];
  const notice = about('notice_post').at(-1);
  const answered = named('resolve', 'object');
  const answeredRequests = new Set([...named('extend_grant', 'request'), ...named('extend_refuse', 'request')]);
  const granted = named('extend_grant', 'request');
  const after = new Set(of('extend_request').filter(({ id }) => granted.has(id)).flatMap(({ body }) => list(body, 'after')));
  const confirmed = named('paper_act', 'confirms');

  return {
    assigns,
    plans,
    approved: plans.find(({ id }) => approvedPlans.has(id)),
    live,
    submit,
    closed: signed.some(({ id }) => !returned.has(id)),
    inspects: about('inspect'),
    approvals: [...about('approve'), ...about('paper_act').filter(({ body }) => body['act'] === 'approve' && body['confirms'] !== null)],
    notice,
    ended: of('notice_end').findLast(({ body }) => notice !== undefined && body['notice'] === notice.id),
    vetoes: about('veto').filter(({ id }) => !aside.has(id)),
    objections: about('object').filter(({ id }) => !aside.has(id) && !answered.has(id)),
    disputes: of('dispute').filter(({ id, body }) => !aside.has(id) && assigns.some((assign) => assign.id === body['assign'])),
    requests: of('extend_request').filter(({ id }) => !answeredRequests.has(id)),
    grants: of('extend_grant').filter(({ id }) => !after.has(id)),
    findings: of('find_unfounded'),
    papers: of('paper_act').filter(({ id, body }) => body['confirms'] === null && !confirmed.has(id)),
    awaiting: item.acts.filter(({ verdict }) => verdict === 'awaiting-ratification' || verdict === 'suspended'),
  };
}

/** Acts that speak against each other, to be settled by the leader. */
export function opposed(item: Item, { assigns, vetoes, objections, disputes, live }: Standing): readonly Act[] {
  const contested = item.acts.filter(({ verdict, kind }) => verdict === 'contested' && SETTLED.has(kind));
  const several = [assigns, live].filter((acts) => acts.length > 1).flat();
  return [...new Set([...contested, ...several, ...vetoes, ...objections, ...disputes])];
}

/** Kinds that an adjudication may settle. */
const SETTLED: ReadonlySet<string> = new Set(['assign', 'dispute', 'submit', 'withdraw', 'return', 'inspect', 'approve', 'veto', 'object', 'sign_off']);
