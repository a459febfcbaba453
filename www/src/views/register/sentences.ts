// The history in plain words: one sentence an act.
import { t } from '../../i18n/texts';
import { type Act, files, list, text } from '../../register/acts';
import type { Book } from '../../register/book';
import { parts } from '../../register/letter';

type Say = (act: Act, book: Book) => string;

const said = (act: Act, name = 'text') => text(act.body, name);
const measure = (act: Act) => Number(act.body['measure'] ?? 0);

const SENTENCES: Readonly<Record<string, Say>> = {
  register: (act) => t('act-register', { text: said(act) }),
  link: link,
  assign: (act) =>
    t('act-assign', { org: said(act, 'ownerOrg'), person: said(act, 'owner'), sponsor: said(act, 'sponsor'), lead: said(act, 'leadUnit'), acceptor: said(act, 'acceptor') }),
  accept: () => t('act-accept'),
  dispute: (act) => t('act-dispute', { text: said(act, 'reason') }),
  plan: (act) => t('act-plan', { count: list(act.body, 'measures').length }),
  plan_approve: () => t('act-plan-approve'),
  progress: (act) => (measure(act) > 0 ? t('act-progress-of', { measure: measure(act), text: said(act) }) : t('act-progress', { text: said(act) })),
  evidence: (act) => t('act-evidence', { count: files(act).length }),
  milestone_done: (act) => t('act-milestone', { measure: measure(act), count: files(act).length }),
  extend_request: (act) => t('act-extend-request', { day: said(act, 'deadline'), text: said(act, 'reason') }),
  extend_grant: (act) => t('act-extend-grant', { day: said(act, 'deadline') }),
  extend_refuse: (act) => t('act-extend-refuse', { text: said(act, 'reason') }),
  sweep: (act) => t('act-sweep', { text: said(act, 'scope'), count: Number(act.body['found'] ?? 0) }),
  sweep_waiver: (act) => t('act-sweep-waiver', { text: said(act, 'reason') }),
  submit: (act) => t('act-submit', { text: said(act) }),
  withdraw: (act) => t('act-withdraw', { text: said(act, 'reason') }),
  return: (act) => t('act-return', { text: said(act, 'reason') }),
  inspect: (act) => t('act-inspect', { count: files(act).length }),
  approve: () => t('act-approve'),
  veto: (act) => t('act-veto', { text: said(act, 'reason') }),
  notice_post: (act) => t('act-notice-post', { from: said(act, 'start'), to: said(act, 'end'), text: said(act, 'place') }),
  notice_end: () => t('act-notice-end'),
  object: (act) => t('act-object', { text: said(act) }),
  resolve: (act) => (said(act, 'outcome') === 'upheld' ? t('act-resolve-upheld', { text: said(act, 'reason') }) : t('act-resolve-dismissed', { text: said(act, 'reason') })),
  sign_off: () => t('act-sign-off'),
  batch_sign_off: (act) => t('act-batch-sign-off', { count: list(act.body, 'submissions').length }),
  file: (act) => t('act-file', { text: `${said(act, 'receipt')} ${said(act, 'date')}` }),
  recheck: (act) => t('act-recheck', { text: said(act) }),
  rebound: (act) => t('act-rebound', { text: said(act) }),
  supervise: (act) => (said(act, 'action') === 'list' ? t('act-list', { text: said(act) }) : t('act-delist', { text: said(act) })),
  review: (act) => t('act-review', { period: said(act, 'period'), text: said(act) }),
  find_unfounded: (act) => t('act-find-unfounded', { text: said(act) }),
  close_unfounded: () => t('act-close-unfounded'),
  adjudicate: (act) => t('act-adjudicate', { text: said(act, 'reason') }),
  ratify: () => t('act-ratify'),
  paper_act: paper,
  letter: letter,
  handover: (act) => t('act-handover', { from: said(act, 'from'), to: said(act, 'to') }),
  comment: (act) => t('act-comment', { text: said(act) }),
  remind: (act) => t('act-remind', { text: said(act) }),
};

/** What was done, in one sentence. */
export function sentence(act: Act, book: Book): string {
  return SENTENCES[act.kind]?.(act, book) ?? t('act-other', { kind: act.kind });
}

function link(act: Act, book: Book): string {
  return t('act-link', { target: linkWord(said(act, 'relation'), book.byId.get(said(act, 'target'))?.number ?? '') });
}

/** A number with the relation in which it stands. */
export function linkWord(relation: string, number: string): string {
  switch (relation) {
    case 'duplicate':
      return t('case-link-duplicate', { number });
    case 'merge':
      return t('case-link-merge', { number });
    case 'split':
      return t('case-link-split', { number });
    default:
      return t('case-link-transfer', { number });
  }
}

function paper(act: Act): string {
  const args = { org: said(act, 'org'), person: said(act, 'person'), text: said(act, 'number'), day: said(act, 'signed') };
  return act.body['confirms'] === null ? t('act-paper', args) : t('act-paper-confirm', args);
}

function letter(act: Act): string {
  const { said: words, codes } = parts(said(act));
  const args = { form: said(act, 'form'), number: said(act, 'number'), to: said(act, 'to'), text: codes.length > 0 ? t('act-letter-items', { text: words, count: codes.length }) : words, day: said(act, 'due') };
  return args.day ? t('act-letter-due', args) : t('act-letter', args);
}
