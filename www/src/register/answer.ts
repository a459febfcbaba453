// What the superior's table of letters and calls 信访举报件 asks of a number: what was found, whether it is founded, whether it is answered, who was held to account.
import { text } from './acts';
import { type Item, done } from './item';

export const ANSWERS = ['verified', 'founded', 'answered', 'accountability'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How the answers are worded; the page knows, this file does not. */
export interface AnswerWords {
  founded(is: boolean | null): string;
  /** 办结, 阶段性办结, 未办结. */
  answered(how: 'whole' | 'stage' | 'open'): string;
  letter(form: string, number: string, to: string): string;
  /** The same matter as another number. */
  as(number: string): string;
}

/** Letters that hold somebody to account. */
const HELD: ReadonlySet<string> = new Set(['约谈', '通报']);

/** What stands in a cell; what no act says is left to be written on the paper. A number that was joined is answered with its main one, and says so where the finding stands. */
export function answerCell(item: Item, answer: Answer, main: Item | undefined, words: AnswerWords): readonly string[] {
  if (main) return [...(answer === 'verified' ? [words.as(main.number)] : []), ...answerCell(main, answer, undefined, words)];
  switch (answer) {
    case 'verified':
      return item.acts.filter(({ kind, stands }) => kind === 'find_unfounded' && stands).map(({ body }) => text(body, 'text'));
    case 'founded':
      return [words.founded(founded(item))];
    case 'answered':
      return [words.answered(done(item.state) ? 'whole' : item.course.measures.some((measure) => measure.done) || item.course.submit ? 'stage' : 'open')];
    case 'accountability':
      return item.acts.filter(({ kind, stands, body }) => kind === 'letter' && stands && HELD.has(text(body, 'form'))).map(({ body }) => words.letter(text(body, 'form'), text(body, 'number'), text(body, 'to')));
  }
}

/** Findings before an assignment say that there is nothing; work that was assigned says that there is. */
function founded(item: Item): boolean | null {
  if (item.state === 'unfounded') return false;
  return item.course.assign ? true : null;
}
