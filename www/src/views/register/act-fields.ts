// The fields of an act, drawn from its form: one way for every kind. What is chosen or entered is told by the path of its field.
import { type TemplateResult, html, nothing } from 'lit';
import type { Draft } from '../../desk/originals';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import type { File as Signed } from '../../register/acts';
import type { Book } from '../../register/book';
import { type Lack, mayBeEmpty } from '../../register/acts/compose';
import type { Choice, Filled } from '../../register/acts/fill';
import type { Kind } from '../../register/acts/kinds';
import type { Field, Shape } from '../../register/acts/shape';
import { choiceWord, fieldWord, hintWord, lackWord } from './act-words';
import { sentence } from './sentences';
import { holderName } from './step-words';
import { className, grouped } from './words';

export interface Form {
  kind: Kind;
  book: Book;
  filled: Filled;
  draft: Draft;
  lacks: readonly Lack[];
  /** Names that occur in the ledger, offered while one types. */
  known: Readonly<Record<string, readonly string[]>>;
  set(path: readonly string[], value: unknown): void;
  pick(path: readonly string[], files: readonly File[]): void;
}

/** Fields whose value is the digest of a file that is chosen. */
const OF_A_FILE: ReadonlySet<string> = new Set(['register.original', 'paper_act.scan']);
/** Texts that are a few words, whatever their form allows. */
const SHORT: ReadonlySet<string> = new Set(['origin', 'batch', 'point', 'upper', 'number', 'received', 'place', 'scope', 'method']);
/** A text whose digest is signed, and which is kept beside the ledger. */
export const OF_A_TEXT = 'notice_post.text';

export function fields(form: Form, all: readonly Field[]): TemplateResult[] {
  return all.map((field) => one(form, field, [field.name], form.kind, mayBeEmpty(form.kind, field)));
}

function one(form: Form, field: Field, path: readonly string[], owner: string, empty: boolean): TemplateResult {
  const { shape, name } = field;
  const id = path.join('.');
  const lack = form.lacks.find((found) => found.field === id);
  const label = html`${fieldWord(owner, name)}${empty && shape.is !== 'yes-no' && shape.is !== 'files' ? html` <span class="mut">${t('field-may-be-empty')}</span>` : nothing}`;
  const below = html`${hint(owner, name)}${lack ? html`<p class="wrong" id="${id}-wrong">${state('bad', lackWord(form.kind, lack))}</p>` : nothing}`;
  const many = shape.is === 'rows' || shape.is === 'group' || shape.is === 'files' || shape.is === 'words' || (shape.is === 'ids' && form.filled.choices[name]) || (shape.is === 'lines' && form.filled.choices[name]);
  if (many) return html`<fieldset class="field ${shape.is}" id=${`f-${id}`} tabindex="-1"><legend>${label}</legend>${within(form, field, path, owner)}${below}</fieldset>`;
  if (shape.is === 'yes-no')
    return html`<div class="field tick"><label><input type="checkbox" id=${`f-${id}`} .checked=${valueAt(form.draft, path) === true} @change=${(event: Event) => form.set(path, (event.target as HTMLInputElement).checked)} /> ${label}</label>${below}</div>`;
  return html`<div class="field ${shape.is}"><label for=${`f-${id}`}>${label}</label>${within(form, field, path, owner)}${below}</div>`;
}

function hint(owner: string, name: string) {
  const words = hintWord(owner, name);
  return words ? html`<p class="hint">${words}</p>` : nothing;
}

function within(form: Form, field: Field, path: readonly string[], owner: string): unknown {
  const { shape, name } = field;
  const choices = path.length === 1 ? form.filled.choices[name] : undefined;
  if (OF_A_FILE.has(`${owner}.${name}`)) return aFile(form, path);
  if (`${owner}.${name}` === OF_A_TEXT) return area(form, path, 12);
  switch (shape.is) {
    case 'words':
      return radios(form, path, shape.words.map((value) => ({ value })));
    case 'files':
      return files(form, path);
    case 'rows':
      return name === 'findings' ? findings(form, path) : rows(form, shape, path);
    case 'group':
      return html`<div class="group">${shape.fields.map((inner) => one(form, inner, [...path, inner.name], name, false))}</div>`;
    case 'ids':
    case 'lines':
      return choices ? boxes(form, path, choices) : area(form, path, 3);
    case 'text':
      return SHORT.has(name) ? line(form, path, 'text', choices) : area(form, path, 3);
    case 'id':
    case 'number':
      return choices ? select(form, field, path, choices) : line(form, path, shape.is === 'number' ? 'number' : 'text');
    case 'day':
      return line(form, path, 'date');
    default:
      return choices && name !== 'source' ? select(form, field, path, choices) : line(form, path, 'text', choices ?? known(form, name));
  }
}

function known({ known: all }: Form, name: string): readonly Choice[] | undefined {
  return all[name]?.map((value) => ({ value }));
}

function line(form: Form, path: readonly string[], type: string, offered?: readonly Choice[]) {
  const id = path.join('.');
  return html`<input
      id=${`f-${id}`}
      type=${type}
      autocomplete="off"
      list=${offered ? `l-${id}` : nothing}
      aria-invalid=${wrong(form, id)}
      aria-describedby=${wrong(form, id) === 'true' ? `${id}-wrong` : nothing}
      .value=${String(valueAt(form.draft, path) ?? '')}
      @input=${(event: Event) => form.set(path, (event.target as HTMLInputElement).value)}
    />${offered ? html`<datalist id=${`l-${id}`}>${offered.map(({ value }) => html`<option value=${value}></option>`)}</datalist>` : nothing}`;
}

function area(form: Form, path: readonly string[], rowsShown: number) {
  const id = path.join('.');
  const given = valueAt(form.draft, path);
  return html`<textarea
    id=${`f-${id}`}
    rows=${rowsShown}
    aria-invalid=${wrong(form, id)}
    aria-describedby=${wrong(form, id) === 'true' ? `${id}-wrong` : nothing}
    .value=${Array.isArray(given) ? given.join('\n') : String(given ?? '')}
    @input=${(event: Event) => form.set(path, (event.target as HTMLTextAreaElement).value)}
  ></textarea>`;
}

function select(form: Form, { name }: Field, path: readonly string[], choices: readonly Choice[]) {
  const id = path.join('.');
  const now = String(valueAt(form.draft, path) ?? '');
  return html`<select id=${`f-${id}`} aria-invalid=${wrong(form, id)} @change=${(event: Event) => form.set(path, (event.target as HTMLSelectElement).value)}>
    <option value="" ?selected=${now === ''}>${t('field-choose')}</option>
    ${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === now}>${word(form, name, choice)}</option>`)}
  </select>`;
}

/** No answer is given beforehand. */
function radios(form: Form, path: readonly string[], choices: readonly Choice[]) {
  const id = path.join('.');
  const now = valueAt(form.draft, path);
  return html`<div class="radios">
    ${choices.map(
      ({ value }) => html`<label><input type="radio" name=${id} value=${value} .checked=${now === value} @change=${() => form.set(path, value)} /> ${choiceWord(value)}</label>`,
    )}
  </div>`;
}

function boxes(form: Form, path: readonly string[], choices: readonly Choice[]) {
  const [name = ''] = path;
  const now = (valueAt(form.draft, path) as readonly string[] | undefined) ?? [];
  const tick = (value: string, on: boolean) => form.set(path, on ? [...now, value] : now.filter((other) => other !== value));
  if (choices.length === 0) return html`<p class="sec">${t('entry-nothing')}</p>`;
  return html`${
      choices.length > 8 || name === 'submissions'
        ? html`<p><button type="button" class="btn quiet" @click=${() => form.set(path, choices.map(({ value }) => value))}>${t('field-all', { count: choices.length })}</button></p>`
        : nothing
    }
    <div class="boxes ${choices.some(({ item, act }) => item || act) ? 'long' : ''}">
      ${choices.map(
        (choice) => html`<label><input type="checkbox" .checked=${now.includes(choice.value)} @change=${(event: Event) => tick(choice.value, (event.target as HTMLInputElement).checked)} /> ${word(form, name, choice)}</label>`,
      )}
    </div>`;
}

/** An item by its number, an act by its sentence and who signed it. */
function word({ book, kind }: Form, name: string, { value, item, act }: Choice): string {
  if (item) return `${item.number}　${item.text}`;
  if (act) return `${holderName(act.by)}　${sentence(act, book)}`;
  if (name === 'class') return className(value);
  return name === 'measure' || kind === 'register' ? value : choiceWord(value);
}

function rows(form: Form, { fields: inner }: Extract<Shape, { is: 'rows' }>, path: readonly string[]) {
  const [name = ''] = path;
  const all = (valueAt(form.draft, path) as readonly Draft[] | undefined) ?? [];
  const shown = inner.filter((field) => field.name !== 'n');
  return html`<ol class="rows">
      ${all.map(
        (_, i) => html`<li>
          <b>${i + 1}</b>
          <div class="group">${shown.map((field) => one(form, field, [...path, String(i), field.name], name, false))}</div>
          <button type="button" class="btn quiet" @click=${() => form.set(path, all.filter((__, other) => other !== i))}>${t('field-row-drop', { row: i + 1 })}</button>
        </li>`,
      )}
    </ol>
    <button type="button" class="btn" @click=${() => form.set(path, [...all, {}])}>${t('field-row-add')}</button>`;
}

/** Every measure of the plan, found in order one by one. */
function findings(form: Form, path: readonly string[]) {
  const all = (valueAt(form.draft, path) as readonly { n: number; ok: boolean }[] | undefined) ?? [];
  const measures = form.filled.cites.flatMap((act) => (act.kind === 'submit' ? form.book.byId.get(act.item ?? '')?.course.measures ?? [] : []));
  return html`<div class="boxes long">
    ${all.map(
      ({ n, ok }, i) => html`<label><input type="checkbox" .checked=${ok} @change=${(event: Event) => form.set([...path, String(i), 'ok'], (event.target as HTMLInputElement).checked)} /> ${n}. ${measures.find((one) => one.n === n)?.what ?? ''}</label>`,
    )}
  </div>`;
}

function files(form: Form, path: readonly string[]) {
  const all = (valueAt(form.draft, path) as readonly Signed[] | undefined) ?? [];
  return html`${all.map(
      (file, i) => html`<div class="file">
        <b>${file.name}</b> <span class="mono sec" title=${file.digest}>${grouped(file.digest)}</span>
        <select aria-label=${t('case-file-kind')} @change=${(event: Event) => form.set([...path, String(i), 'class'], (event.target as HTMLSelectElement).value)}>
          ${['photo', 'monitor', 'document', 'permanent', 'other'].map((kind) => html`<option value=${kind} ?selected=${file.class === kind}>${choiceWord(kind)}</option>`)}
        </select>
        <label>${t('case-file-taken')} <input type="date" .value=${file.taken} @change=${(event: Event) => form.set([...path, String(i), 'taken'], (event.target as HTMLInputElement).value)} /></label>
        <button type="button" class="btn quiet" @click=${() => form.set(path, all.filter((_, other) => other !== i))}>${t('field-file-drop', { name: file.name })}</button>
      </div>`,
    )}
    ${chooser(form, path, true, t('field-file-add'))} <nz-cite .take=${(file: File) => form.pick(path, [file])}></nz-cite>`;
}

function aFile(form: Form, path: readonly string[]) {
  const digest = valueAt(form.draft, path);
  return html`${typeof digest === 'string' && digest !== '' ? html`<p><span class="mono" title=${digest}>${grouped(digest)}</span></p>` : nothing}${chooser(form, path, false, t('field-file-choose'))}`;
}

function chooser(form: Form, path: readonly string[], several: boolean, words: string) {
  const open = ({ currentTarget }: Event) => ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click();
  const chosen = ({ target }: Event) => {
    form.pick(path, [...((target as HTMLInputElement).files ?? [])]);
    (target as HTMLInputElement).value = '';
  };
  return html`<button type="button" class="btn" @click=${open}>${words}</button><input type="file" hidden ?multiple=${several} aria-label=${words} @change=${chosen} />`;
}

function wrong({ lacks }: Form, id: string): 'true' | 'false' {
  return lacks.some(({ field }) => field === id) ? 'true' : 'false';
}

export function valueAt(draft: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], draft);
}

/** A copy of a draft with one value set. */
export function withValue(draft: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(draft)) return draft.map((item, i) => (String(i) === name ? withValue(item, rest, value) : item));
  return { ...(draft as object | undefined), [name]: withValue((draft as Record<string, unknown> | undefined)?.[name], rest, value) };
}
