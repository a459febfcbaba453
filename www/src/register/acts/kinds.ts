// Who may sign which act, and whether it stands on an item: the table of FORMAT.md section 5, which a test compares with this.

interface Row {
  /** `item`: on one; `alone`: on none; `either`. */
  stands: 'item' | 'alone' | 'either';
  /** Posts that may sign it; none stands for any post. */
  roles: readonly string[];
}

const on = (...roles: string[]): Row => ({ stands: 'item', roles });
const alone = (...roles: string[]): Row => ({ stands: 'alone', roles });

export const KINDS = {
  register: alone('office'),
  link: on('office'),
  assign: on('lead', 'office'),
  accept: on('owner'),
  dispute: on('owner'),
  plan: on('owner'),
  plan_approve: on('lead_unit'),
  progress: on('handler', 'owner'),
  evidence: on('handler', 'owner'),
  milestone_done: on('handler', 'owner'),
  extend_request: on('owner'),
  extend_grant: on('lead_unit', 'supervisor'),
  extend_refuse: on('lead_unit', 'supervisor'),
  sweep: on('owner'),
  sweep_waiver: on('lead', 'lead_unit'),
  submit: on('owner'),
  withdraw: on('owner'),
  return: on('inspector'),
  inspect: on('inspector'),
  approve: on('reviewer'),
  veto: on('reviewer'),
  notice_post: on('notice'),
  notice_end: on('notice'),
  object: on(),
  resolve: on('inspector'),
  sign_off: on('closer'),
  batch_sign_off: alone('closer'),
  file: on('supervisor', 'office'),
  recheck: on('supervisor', 'inspector', 'sponsor'),
  rebound: on('supervisor', 'inspector', 'sponsor'),
  supervise: on('supervisor', 'lead'),
  review: on('sponsor'),
  find_unfounded: on('inspector'),
  close_unfounded: on('office'),
  adjudicate: on('lead'),
  ratify: alone(),
  paper_act: on('office'),
  letter: { stands: 'either', roles: ['office', 'supervisor', 'lead'] },
  comment: on(),
  remind: on(),
  handover: alone('office', 'lead', 'supervisor'),
  checklist: alone('office'),
  checkpoint: alone('witness'),
} as const satisfies Readonly<Record<string, Row>>;

export type Kind = keyof typeof KINDS;

export function rolesOf(kind: Kind): readonly string[] {
  return KINDS[kind].roles;
}
