// What acts and their fields are called on the form. The words of the screen are those of the design: never a reproach.
import { t } from '../../i18n/texts';
import type { Kind } from '../../register/acts/kinds';
import type { Lack } from '../../register/acts/compose';

type Words = Readonly<Record<string, () => string>>;

const KINDS: Readonly<Record<Kind, () => string>> = {
  register: () => t('do-register'),
  link: () => t('do-link'),
  assign: () => t('do-assign'),
  accept: () => t('do-accept'),
  dispute: () => t('do-dispute'),
  plan: () => t('do-plan'),
  plan_approve: () => t('do-plan-approve'),
  progress: () => t('do-progress'),
  evidence: () => t('do-evidence'),
  milestone_done: () => t('do-milestone'),
  extend_request: () => t('do-extend-request'),
  extend_grant: () => t('do-extend-grant'),
  extend_refuse: () => t('do-extend-refuse'),
  sweep: () => t('do-sweep'),
  sweep_waiver: () => t('do-sweep-waiver'),
  submit: () => t('do-submit'),
  withdraw: () => t('do-withdraw'),
  return: () => t('do-return'),
  inspect: () => t('do-inspect'),
  approve: () => t('do-approve'),
  veto: () => t('do-veto'),
  notice_post: () => t('do-notice-post'),
  notice_end: () => t('do-notice-end'),
  object: () => t('do-object'),
  resolve: () => t('do-resolve'),
  sign_off: () => t('do-sign-off'),
  batch_sign_off: () => t('do-batch-sign-off'),
  file: () => t('do-file'),
  recheck: () => t('do-recheck'),
  rebound: () => t('do-rebound'),
  supervise: () => t('do-supervise'),
  review: () => t('do-review'),
  find_unfounded: () => t('do-find-unfounded'),
  close_unfounded: () => t('do-close-unfounded'),
  adjudicate: () => t('do-adjudicate'),
  ratify: () => t('do-ratify'),
  paper_act: () => t('do-paper'),
  letter: () => t('do-letter'),
  comment: () => t('do-comment'),
  remind: () => t('do-remind'),
  handover: () => t('do-handover'),
  checklist: () => t('do-checklist'),
  checkpoint: () => t('do-checkpoint'),
};

export const kindWord = (kind: Kind): string => KINDS[kind]();

/** What a verdict brings about, below its word. */
const EFFECTS: Words = {
  inspect: () => t('effect-inspect'),
  return: () => t('effect-return'),
  approve: () => t('effect-approve'),
  veto: () => t('effect-veto'),
  accept: () => t('effect-accept'),
  dispute: () => t('effect-dispute'),
  extend_grant: () => t('effect-extend-grant'),
  extend_refuse: () => t('effect-extend-refuse'),
  recheck: () => t('effect-recheck'),
  rebound: () => t('effect-rebound'),
};

export const effectWord = (kind: Kind): string => EFFECTS[kind]?.() ?? '';

/** Fields by kind and name, or by name alone. */
const FIELDS: Words = {
  acceptor: () => t('case-acceptor'),
  act: () => t('field-paper-act'),
  action: () => t('field-action'),
  batch: () => t('field-batch'),
  'assign.deadline': () => t('field-assign-deadline'),
  children: () => t('case-parts'),
  class: () => t('entry-class'),
  confirms: () => t('field-confirms'),
  contingency: () => t('case-five-contingency'),
  copies: () => t('field-copies'),
  date: () => t('field-date'),
  deadline: () => t('case-superior-deadline'),
  'five.deadline': () => t('case-five-deadline'),
  'extend_request.deadline': () => t('field-extend-to'),
  'extend_grant.deadline': () => t('field-extend-to'),
  deadlineKind: () => t('field-deadline-kind'),
  done: () => t('field-done'),
  due: () => t('field-due'),
  'letter.due': () => t('field-reply-by'),
  'letter.to': () => t('letter-to'),
  'handover.to': () => t('handover-to'),
  end: () => t('field-end'),
  entry: () => t('field-entry'),
  feedback: () => t('field-feedback'),
  files: () => t('case-evidence'),
  findings: () => t('field-findings'),
  five: () => t('case-five'),
  form: () => t('field-form'),
  found: () => t('field-found'),
  from: () => t('field-from'),
  funds: () => t('case-five-funds'),
  items: () => t('field-items'),
  leadUnit: () => t('case-lead'),
  lines: () => t('field-lines'),
  major: () => t('field-major'),
  measure: () => t('case-measure'),
  measures: () => t('case-measures'),
  'five.measures': () => t('case-five-measures'),
  method: () => t('field-method'),
  name: () => t('entry-name'),
  number: () => t('field-number'),
  'paper_act.number': () => t('field-paper-number'),
  'letter.number': () => t('field-paper-number'),
  object: () => t('field-object'),
  ok: () => t('field-ok'),
  openness: () => t('field-openness'),
  org: () => t('field-org'),
  origin: () => t('case-source-kind'),
  original: () => t('field-original'),
  outcome: () => t('field-outcome'),
  owner: () => t('case-owner'),
  ownerOrg: () => t('case-owner-org'),
  ownDeadline: () => t('case-own-deadline'),
  parent: () => t('case-parent'),
  period: () => t('field-period'),
  person: () => t('field-person'),
  place: () => t('field-place'),
  point: () => t('case-point'),
  pollution: () => t('case-pollution'),
  reason: () => t('field-reason'),
  receipt: () => t('field-receipt'),
  received: () => t('field-received'),
  relation: () => t('field-relation'),
  responsibility: () => t('case-five-responsibility'),
  scan: () => t('field-scan'),
  scope: () => t('field-scope'),
  settles: () => t('field-settles'),
  signed: () => t('field-signed'),
  source: () => t('field-source'),
  sponsor: () => t('case-sponsor'),
  standard: () => t('field-standard'),
  start: () => t('field-start'),
  stop: () => t('field-stop'),
  submissions: () => t('field-submissions'),
  target: () => t('field-target'),
  text: () => t('field-text'),
  'register.text': () => t('field-problem'),
  'submit.text': () => t('field-submit-text'),
  'notice_post.text': () => t('field-notice-text'),
  'object.text': () => t('field-objection'),
  'letter.text': () => t('field-letter-text'),
  to: () => t('field-to'),
  upper: () => t('case-upper'),
  what: () => t('entry-what'),
};

export const fieldWord = (kind: string, name: string): string => (FIELDS[`${kind}.${name}`] ?? FIELDS[name])?.() ?? name;

/** What a field wants, below its label. */
const HINTS: Words = {
  'register.original': () => t('hint-original'),
  'register.openness': () => t('hint-openness'),
  'register.ownDeadline': () => t('hint-own-deadline'),
  'register.text': () => t('hint-problem'),
  'submit.text': () => t('hint-submit'),
  'paper_act.scan': () => t('hint-scan'),
  'paper_act.confirms': () => t('hint-confirms'),
  'notice_post.place': () => t('hint-place'),
  'inspect.findings': () => t('hint-findings'),
  'measures.stop': () => t('hint-stop'),
  'assign.owner': () => t('hint-owner'),
  lines: () => t('hint-one-a-line'),
  'letter.copies': () => t('hint-one-a-line'),
  'adjudicate.outcome': () => t('hint-outcome'),
};

export const hintWord = (kind: string, name: string): string => (HINTS[`${kind}.${name}`] ?? HINTS[name])?.() ?? '';

const CHOICES: Words = {
  fixed: () => t('choice-fixed'),
  staged: () => t('ledger-staged'),
  immediate: () => t('ledger-immediate'),
  long_term: () => t('ledger-long-term'),
  public: () => t('choice-public'),
  internal: () => t('choice-internal'),
  secret: () => t('choice-secret'),
  duplicate: () => t('choice-duplicate'),
  split: () => t('choice-split'),
  merge: () => t('choice-merge'),
  transfer: () => t('choice-transfer'),
  upheld: () => t('choice-upheld'),
  dismissed: () => t('choice-dismissed'),
  stands: () => t('choice-stands'),
  returned: () => t('choice-returned'),
  list: () => t('choice-list'),
  delist: () => t('choice-delist'),
  approve: () => t('do-approve'),
  adjudicate: () => t('do-adjudicate'),
  assign: () => t('do-assign'),
  extend_grant: () => t('do-extend-grant'),
  photo: () => t('case-file-photo'),
  monitor: () => t('case-file-monitor'),
  document: () => t('case-file-document'),
  permanent: () => t('case-file-permanent'),
  other: () => t('case-file-other'),
};

/** A word of a fixed list; a name that is none shows itself. */
export const choiceWord = (value: string): string => CHOICES[value]?.() ?? value;

const ROLES: Words = {
  office: () => t('role-office'),
  lead: () => t('role-lead'),
  lead_unit: () => t('role-lead-unit'),
  owner: () => t('role-owner'),
  handler: () => t('role-handler'),
  inspector: () => t('role-inspector'),
  reviewer: () => t('role-reviewer'),
  notice: () => t('role-notice'),
  closer: () => t('role-closer'),
  supervisor: () => t('role-supervisor'),
  sponsor: () => t('role-sponsor'),
  witness: () => t('role-witness'),
};

export const ROLE_NAMES: readonly string[] = Object.keys(ROLES);
export const roleWord = (role: string): string => ROLES[role]?.() ?? role;

/** What is missing in a field, the same in the list above and beside the field. */
export function lackWord(kind: Kind, { field, why, most }: Lack): string {
  const parts = field.split('.');
  const [first = '', row, inner] = parts;
  const name = inner === undefined ? (row === undefined ? fieldWord(kind, first) : fieldWord(first, row)) : t('field-of-row', { row: Number(row) + 1, name: fieldWord(first, inner) });
  switch (why) {
    case 'empty':
      return t('lack-empty', { name });
    case 'long':
      return t('lack-long', { name, most: most ?? 0 });
    case 'day':
      return t('lack-day', { name });
    case 'number':
      return t('lack-number', { name });
    case 'choose':
      return t('lack-choose', { name });
  }
}
