// What a signature binds, and by what entitlement it is given.
import { html, nothing } from 'lit';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import type { Act } from '../../register/acts';
import { files } from '../../register/acts';
import type { Book } from '../../register/book';
import type { Item } from '../../register/item';
import type { Kind } from '../../register/acts/kinds';
import { type Me, entitling } from '../../register/acts/me';
import { involved } from '../../register/acts/offer';
import { stamp } from '../../format/time';
import { roleWord } from './act-words';
import { opened } from './originals-seen';
import { sentence } from './sentences';
import { holderName } from './step-words';
import { grouped } from './words';

/** The acts that are cited, each with its check code; the files behind them, and how many of them were opened here. */
export function bound(cites: readonly Act[], item: Item | null, book: Book, ledger: string) {
  if (cites.length === 0) return nothing;
  const evidence = new Set((item?.acts ?? []).filter(({ stands }) => stands).flatMap((act) => files(act).map(({ digest }) => digest)));
  const seen = [...evidence].filter((digest) => opened(ledger, digest)).length;
  return html`<section class="bound"><h3>${t('act-bound')}</h3>
    <ul>
      ${cites.map(
        (act) => html`<li><span>${holderName(act.by)}　${sentence(act, book)}<small>${act.at.slice(0, 16).replace('T', ' ')}</small></span><span class="mono nw" title=${act.id}>${grouped(act.id)}</span></li>`,
      )}
      ${evidence.size > 0 ? html`<li><span>${t('act-evidence-seen', { count: evidence.size, seen })}</span></li>` : nothing}
    </ul></section>`;
}

/** By what post, of which edition, since when; and that the signer had no part in the work. */
export function entitlement(me: Me | null, kind: Kind, source: string | null) {
  if (!me) return html`<p class="entitled">${state('warn', t('act-no-key'))}</p>`;
  const today = stamp(new Date()).slice(0, 10);
  const post = entitling(me, kind, source, today);
  if (!post) return html`<p class="entitled">${state('warn', t('act-not-entitled', { person: me.person, edition: me.edition }))}</p>`;
  return html`<div class="entitled"><h3>${t('act-entitlement')}</h3>
    <p>${t('act-entitled', { org: me.org, person: me.person, role: roleWord(post.role), edition: me.edition, from: post.from })} ${state('ok', t('act-entitled-yes'))}</p></div>`;
}

/** Why somebody else has to sign, in words. */
export function barredWord(barred: 'separation' | 'org' | 'unpublished', item: Item, me: Me): string {
  switch (barred) {
    case 'separation':
      return involved(item, me, item.policy?.separation ?? 'person') ? t('barred-separation') : '';
    case 'org':
      return t('barred-org');
    case 'unpublished':
      return t('barred-unpublished');
  }
}
