// The columns of an item under which offices keep their lists: the union of those that are published 1.3, each read off the
// acts in force. A list, a form and a superior's table fill their cells from here, so that one item reads the same in all.
import { type Act, files, text } from './acts';
import type { Item } from './item';

export const COLUMNS = [
  'number', 'upper', 'source', 'batch', 'class', 'feedback', 'text', 'pollution', 'origin', 'point', 'target', 'measures', 'owner-org', 'owner', 'sponsor', 'lead', 'lead-unit',
  'supervisor', 'acceptor', 'deadline', 'own-deadline', 'milestones', 'progress', 'word', 'evidence', 'sweep', 'notice', 'signed', 'filed', 'remark',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What names of columns, states and words are called; the page knows, this file does not. */
export interface Words {
  class(code: string): string;
  word(code: string | null): string;
  deadline(item: Item): string;
  files(count: number): string;
  measure(n: number, what: string, standard: string, due: string, owner: string): string;
  milestone(n: number, due: string, done: string): string;
  notice(from: string, to: string): string;
  round(round: number): string;
}

/** What stands in a cell; lines where there are several things. */
export function cell(item: Item, column: Column, words: Words): readonly string[] {
  const { course } = item;
  const one = (said: string) => (said ? [said] : []);
  switch (column) {
    case 'number':
      return [item.number];
    case 'upper':
      return one(item.upper);
    case 'source':
      return one(item.source);
    case 'batch':
      return one(item.batch);
    case 'class':
      return [words.class(item.class)];
    case 'feedback':
      return one(item.feedback);
    case 'text':
      return [item.text];
    case 'pollution':
      return one(item.pollution.join('、'));
    case 'origin':
      return one(item.origin);
    case 'point':
      return one(item.point);
    case 'target':
      return course.measures.map(({ standard }) => standard).filter(Boolean);
    case 'measures':
      return course.measures.map(({ n, what, standard, due, owner }) => words.measure(n, what, standard, due, owner));
    case 'owner-org':
      return one(item.ownerOrg);
    case 'owner':
      return one(item.owner);
    case 'sponsor':
      return one(item.sponsor);
    case 'lead':
      return one(course.assign?.by.person ?? '');
    case 'lead-unit':
      return one(item.leadUnit);
    case 'supervisor':
      return one(supervisorOf(item));
    case 'acceptor':
      return one(item.acceptor);
    case 'deadline':
      return one(words.deadline(item));
    case 'own-deadline':
      return one(item.ownDeadline ?? '');
    case 'milestones':
      return course.measures.map(({ n, due, done }) => words.milestone(n, due, done ? String(done.body['done'] ?? done.day) : ''));
    case 'progress':
      return one(progressOf(item));
    case 'word':
      return [words.word(item.word)];
    case 'evidence': {
      const count = item.acts.filter(({ stands }) => stands).reduce((sum, act) => sum + files(act).length, 0);
      return count === 0 ? [] : [words.files(count)];
    }
    case 'sweep':
      return one(course.sweep ? text(course.sweep.body, 'scope') || text(course.sweep.body, 'reason') : '');
    case 'notice':
      return course.notice ? [words.notice(text(course.notice.body, 'start'), text(course.notice.body, 'end'))] : [];
    case 'signed':
      return one(course.signed?.day ?? '');
    case 'filed':
      return one(course.filed ? [text(course.filed.body, 'receipt'), text(course.filed.body, 'date')].filter(Boolean).join(' ') : '');
    case 'remark':
      return one(item.round > 1 ? words.round(item.round) : '');
  }
}

/** Who supervises: whoever put it under supervision, or files it. */
export function supervisorOf(item: Item): string {
  return last(item, 'supervise')?.by.org ?? last(item, 'file')?.by.org ?? '';
}

/** The last that was said of its progress; where nothing was, what was handed in. */
export function progressOf(item: Item): string {
  const said = last(item, 'progress') ?? item.course.submit;
  return said ? text(said.body, 'text') : '';
}

function last({ acts }: Item, kind: string): Act | undefined {
  return acts.findLast((act) => act.kind === kind && act.stands);
}

/** Numbers of other items that this one answers: duplicates, parts, those that were joined. */
export function answered(item: Item, items: readonly Item[]): string[] {
  const links = items.flatMap((other) => other.acts.filter(({ kind, stands, body }) => kind === 'link' && stands && body['target'] === item.id).map(() => other.number));
  return [...new Set(links)];
}
