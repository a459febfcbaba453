// Entry of the page: look, language, address, whatever an offline page needs; the shell as soon as there are words.
import './styles/tokens.css';
import './styles/page.css';
import { texts } from './i18n/texts';
import { appearance } from './look';
import { navigation } from './navigation';
import { offline } from './offline';
import { NzShell } from './shell/shell';

/** The one sentence that cannot come from the files of texts. */
const NO_WORDS = '页面没有装载完整，请重新打开。The page has not loaded completely; please open it again.';

appearance.start();
navigation.start();
void offline.start();
texts.load().then(show, () => document.body.append(NO_WORDS));

function show(): void {
  speak();
  texts.subscribe(speak);
  customElements.define('nz-shell', NzShell);
}

/** Tells the browser, and whoever reads aloud, which language is shown. */
function speak(): void {
  document.documentElement.lang = texts.language === 'zh' ? 'zh-CN' : 'en';
}
