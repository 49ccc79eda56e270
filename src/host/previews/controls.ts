import { l10n } from 'vscode';
import { escapeHtml, renderButton, renderIcon } from '../../article';
import { lookPanelHtml } from './lookPanel';

/**
 * The HTML of the toolbar and its panels. What needs sections or a voice is hidden until the page has them. The contents come
 * last: they may stand there all the time, and the Tab key is to go from a button straight to what it has opened.
 */
export function controlsHtml(): string {
  const name = escapeHtml(l10n.t('Reader Controls'));
  const contents = l10n.t('Contents');
  return `<section class="controls" aria-label="${name}">
<div class="toolbar" role="toolbar" aria-label="${name}">
${renderButton('id="contents-button" aria-expanded="false" hidden', contents, renderIcon('contents'))}
${renderButton('id="quotes-button"', l10n.t('Highlight Quotes (Q)'), renderIcon('quotes'))}
${renderButton('id="aloud-button" hidden', l10n.t('Read Aloud'), renderIcon('readAloud'))}
${renderButton('id="look-button" aria-expanded="false"', l10n.t('Appearance'), renderIcon('look'))}
</div>
${lookPanelHtml()}
<nav class="panel contents" aria-label="${escapeHtml(contents)}" hidden><ol></ol></nav>
</section>`;
}

/** The HTML of the strip that the page fills with the speakers of the article. */
export function speakersHtml(): string {
  const [name, quoted] = [escapeHtml(l10n.t('Speakers')), escapeHtml(l10n.t('Quoted:'))];
  return `<div class="speakers" role="group" aria-label="${name}" hidden><span>${quoted}</span><button type="button" class="more"></button></div>`;
}

/** The HTML of the bars at the foot of the page that walk through the article, and of the card of a quotation. */
export function walkHtml(): string {
  const pause = renderButton('class="pause"', l10n.t('Pause'), renderIcon('pause') + renderIcon('play'));
  return `<div class="walk-bars">${walkBar('quotes-bar', '')}${walkBar('aloud-bar', pause)}</div>
<div class="card" id="quote-card" role="tooltip" hidden></div>`;
}

/** A bar with a button of its own between the two that step. */
function walkBar(id: string, middle: string): string {
  const previous = renderButton('class="previous"', l10n.t('Previous'), renderIcon('previous'));
  const next = renderButton('class="next"', l10n.t('Next'), renderIcon('next'));
  const close = renderButton('class="close"', l10n.t('Close'), renderIcon('close'));
  return `<div class="walk-bar" id="${id}" role="group" hidden><span class="label" dir="auto" aria-live="polite"></span>${previous}${middle}${next}${close}</div>`;
}
