// What the columns of lists and forms are called, and how their cells are worded.
import { t } from '../../i18n/texts';
import type { AnswerWords } from '../../register/answer';
import type { Column, Words } from '../../register/columns';
import { className, kindOfDeadline, progressWord } from './words';

const HEADS: Readonly<Record<Column, () => string>> = {
  number: () => t('column-number'),
  upper: () => t('case-upper'),
  source: () => t('ledger-source'),
  batch: () => t('column-batch'),
  class: () => t('count-by-class'),
  feedback: () => t('column-feedback'),
  text: () => t('column-text'),
  pollution: () => t('case-pollution'),
  origin: () => t('case-source-kind'),
  point: () => t('case-point'),
  target: () => t('column-target'),
  measures: () => t('column-measures'),
  'owner-org': () => t('case-owner-org'),
  owner: () => t('case-owner'),
  sponsor: () => t('case-sponsor'),
  lead: () => t('column-lead'),
  'lead-unit': () => t('case-lead'),
  supervisor: () => t('column-supervisor'),
  acceptor: () => t('case-acceptor'),
  deadline: () => t('ledger-deadline'),
  'own-deadline': () => t('case-own-deadline'),
  milestones: () => t('column-milestones'),
  progress: () => t('column-progress'),
  word: () => t('column-word'),
  evidence: () => t('case-evidence'),
  sweep: () => t('case-cond-sweep'),
  notice: () => t('column-notice'),
  signed: () => t('column-signed'),
  filed: () => t('column-filed'),
  remark: () => t('column-remark'),
};

export const columnWord = (column: Column): string => HEADS[column]();

export const WORDS: Words = {
  class: className,
  word: progressWord,
  deadline: (item) => [item.deadline ?? '', kindOfDeadline(item)].filter(Boolean).join(' ') || t('ledger-no-deadline'),
  files: (count) => t('case-count', { count }),
  measure: (n, what, standard, due, owner) => t('column-measure', { n, what, standard, due, owner }),
  milestone: (n, due, done) => (done ? t('column-milestone-done', { n, due, done }) : t('column-milestone', { n, due })),
  notice: (from, to) => t('case-notice-days', { from, to }),
  round: (round) => t('ledger-round', { round }),
};

export const ANSWER_WORDS: AnswerWords = {
  founded: (is) => (is === null ? t('answer-founded-open') : is ? t('answer-founded') : t('answer-unfounded')),
  answered: (how) => ({ whole: t('answer-whole'), stage: t('answer-stage'), open: t('answer-open') })[how],
  letter: (form, number, to) => t('answer-letter', { form, number, to }),
  as: (number) => t('answer-as', { number }),
};
