// Why an act was not taken, and what to do: never a reproach.
import { t } from '../../i18n/texts';
import type { Act } from '../../register/acts';
import type { Book } from '../../register/book';
import type { Item } from '../../register/item';
import { holders } from '../../register/person';
import { holderName } from './step-words';

const REASONS: Readonly<Record<string, () => string>> = {
  'no-policy': () => t('reason-no-policy'),
  'no-target': () => t('reason-no-target'),
  'no-item': () => t('reason-no-item'),
  merged: () => t('reason-merged'),
  state: () => t('reason-state'),
  separation: () => t('reason-separation'),
  org: () => t('reason-org'),
  contested: () => t('reason-contested'),
  replaces: () => t('reason-replaces'),
  deadline: () => t('reason-deadline'),
  five: () => t('reason-five'),
  measure: () => t('reason-measure'),
  evidence: () => t('reason-evidence'),
  after: () => t('reason-after'),
  sweep: () => t('reason-sweep'),
  plan: () => t('reason-plan'),
  measures: () => t('reason-measures'),
  permanent: () => t('reason-permanent'),
  children: () => t('reason-children'),
  'not-live': () => t('reason-not-live'),
  findings: () => t('reason-findings'),
  inspectors: () => t('reason-inspectors'),
  approvals: () => t('reason-approvals'),
  veto: () => t('reason-veto'),
  calendar: () => t('reason-calendar'),
  'notice-short': () => t('reason-notice-short'),
  'notice-running': () => t('reason-notice-running'),
  notice: () => t('reason-notice'),
  objection: () => t('reason-objection'),
  batch: () => t('reason-batch'),
  paper: () => t('reason-paper'),
};

/** The post that signs a step. */
const POSTS: Readonly<Record<string, string>> = {
  register: 'office',
  link: 'office',
  assign: 'lead',
  plan: 'owner',
  submit: 'owner',
  plan_approve: 'lead_unit',
  inspect: 'inspector',
  return: 'inspector',
  approve: 'reviewer',
  veto: 'reviewer',
  notice_post: 'notice',
  notice_end: 'notice',
  sign_off: 'closer',
  batch_sign_off: 'closer',
  file: 'supervisor',
};

/** Verdict and reason of an act that does not stand, in words. */
export function refusal(act: Act, item: Pick<Item, 'class'>, book: Book): string {
  const reason = REASONS[act.reason ?? '']?.();
  const verdict = verdictWord(act, item, book);
  return reason ? t('verdict-and-reason', { verdict, reason }) : verdict;
}

function verdictWord(act: Act, item: Pick<Item, 'class'>, book: Book): string {
  switch (act.verdict) {
    case 'malformed':
      return t('verdict-malformed');
    case 'unknown-kind':
      return t('verdict-unknown-kind');
    case 'bad-signature':
      return t('verdict-bad-signature');
    case 'pending-parents':
      return t('verdict-pending-parents');
    case 'stale-roster':
      return t('verdict-stale-roster');
    case 'not-entitled':
      return t('verdict-not-entitled', { edition: act.edition ?? 0, who: entitled(act, item, book) });
    case 'cut-off':
      return t('verdict-cut-off');
    case 'awaiting-ratification':
      return t('verdict-awaiting-ratification');
    case 'suspended':
      return t('verdict-suspended');
    case 'forked':
      return t('verdict-forked');
    case 'backdated':
      return t('verdict-backdated');
    case 'contested':
      return t('verdict-contested');
    default:
      return t('verdict-guard-failed');
  }
}

/** Those who may sign it by that edition: of the same organisation first, since they are who is waited for. */
function entitled(act: Act, item: Pick<Item, 'class'>, book: Book): string {
  const edition = [...book.editions.values()].find(({ n }) => n === act.edition);
  const post = POSTS[act.kind];
  if (!edition || !post) return t('ledger-who-nobody');
  const own = holders(edition, post, item.class, act.day, act.by.org);
  const all = own.length > 0 ? own : holders(edition, post, item.class, act.day);
  return all.map(holderName).join(t('list-comma')) || t('ledger-who-nobody');
}
