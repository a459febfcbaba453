// Entry of the page: look, language, address, shell; then whatever an offline page needs.
import './styles/tokens.css';
import './styles/page.css';
import { texts } from './i18n/texts';
import { appearance } from './look';
import { navigation } from './navigation';
import { offline } from './offline';
import './shell/shell';

appearance.start();
speak();
texts.subscribe(speak);
navigation.start();
void offline.start();

/** Tells the browser, and whoever reads aloud, which language is shown. */
function speak(): void {
  document.documentElement.lang = texts.language === 'zh' ? 'zh-CN' : 'en';
}
