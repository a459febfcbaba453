// The text of a public notice 公示: a whitelist of fields of the item. What is not listed here, such as names of persons, comments, evidence,
// the number of a letter of complaint above, never stands in it.
import type { Item } from './item';

export interface Published {
  number: string;
  source: string;
  problem: string;
  ownerOrg: string;
  leadUnit: string;
  acceptor: string;
  measures: readonly { n: number; what: string; done: string }[];
  start: string;
  end: string;
  /** Where objections go, as the clerk enters it. */
  place: string;
}

/** The fields of an item that may be published. */
export function published(item: Item, start: string, end: string, place: string): Published {
  const { number, source, text: problem, ownerOrg, leadUnit, acceptor, course } = item;
  const measures = course.measures.map(({ n, what, done }) => ({ n, what, done: String(done?.body['done'] ?? '') }));
  return { number, source, problem, ownerOrg, leadUnit, acceptor, measures, start, end, place };
}

/** The notice as it is posted: Chinese, whatever the language of the screen. */
export function noticeText({ number, source, problem, ownerOrg, leadUnit, acceptor, measures, start, end, place }: Published): string {
  const lines = [
    '整改销号公示',
    `一、问题：${number}（${source}）${problem}`,
    `二、责任单位：${ownerOrg}；牵头单位：${leadUnit}；验收单位：${acceptor}`,
    ...(measures.length > 0 ? ['三、措施与完成情况：', ...measures.map(({ n, what, done }) => `${n}. ${what}${done ? `（${done} 完成）` : ''}`)] : []),
    `公示期：${start} 至 ${end}`,
    `意见反映：${place}`,
  ];
  return `${lines.join('\n')}\n`;
}
