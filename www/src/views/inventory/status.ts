// Where the inputs of a stream come from and how far they can be trusted: 填报值, 实测, 缺省 已核, 缺省 未核, 待填.
import type { StreamInput, StreamRow } from '../../core/wire';
import { t } from '../../i18n/texts';
import type { Tone } from '../../icons';
import { checked } from '../../words/found';

export interface Standing {
  tone: Tone;
  word: string;
}

export function inputStatus(input: StreamInput): Standing {
  switch (input.origin) {
    case 'entered':
      return { tone: 'idle', word: t('status-entered') };
    case 'batches':
      return { tone: 'ok', word: t('status-batches') };
    case 'default':
      return input.matched ? checked(input.matched.status) : { tone: 'warn', word: t('status-default-unchecked') };
    case 'missing':
      return { tone: 'warn', word: t('number-missing') };
    case 'unreadable':
      return { tone: 'bad', word: t('status-unreadable') };
  }
}

/** From what can be trusted least to what can be trusted most. */
const WORST_FIRST: readonly StreamInput['origin'][] = ['unreadable', 'missing', 'default', 'entered', 'batches'];

/** A row stands as its weakest input does. */
export function rowStatus({ inputs }: Pick<StreamRow, 'inputs'>): Standing | null {
  const weakest = [...inputs].sort((a, b) => weight(a) - weight(b))[0];
  return weakest ? inputStatus(weakest) : null;
}

function weight({ origin, matched }: StreamInput): number {
  const read = matched?.status === 'primary text read' ? 0.5 : 0;
  return WORST_FIRST.indexOf(origin) + read;
}
