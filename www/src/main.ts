// Entry of the page: look, language, address, whatever an offline page needs; the shell as soon as there are words, and
// what the document itself shows until then.
import { texts } from './i18n/texts';
import { appearance } from './look';
import { navigation } from './navigation';
import { offline } from './offline';
import { NzShell } from './shell/shell';
import { VIEWS } from './views/registry';

/** The one sentence that cannot come from the files of texts. */
const NO_WORDS = '页面没有装载完整，请重新打开。The page has not loaded completely; please open it again.';

appearance.start();
navigation.start();
void offline.start();
void start();

/** The shell takes the place of the first words together with its view, so that nothing comes, goes and comes again. */
async function start(): Promise<void> {
  const { view } = navigation.route;
  const coming = view === 'unknown' ? null : VIEWS[view]().catch(() => undefined);
  try {
    await texts.load();
  } catch {
    return document.body.append(NO_WORDS);
  }
  await coming;
  show();
}


function show(): void {
  speak();
  texts.subscribe(speak);
  customElements.define('nz-shell', NzShell);
  document.querySelector('nz-shell')?.replaceChildren();
}

/** Tells the browser, and whoever reads aloud, which language is shown. */
function speak(): void {
  document.documentElement.lang = texts.language === 'zh' ? 'zh-CN' : 'en';
}
