import { escapeHtml } from '../../article';
import type { ToPage } from '../../shared/protocol';
import { pageFiles } from '../articleModule';
import { languageOfWords } from '../texts';
import { controlsHtml, speakersHtml, walkHtml } from './controls';
import { pageTexts } from './texts';

/**
 * The page's HTML: its controls and their words, its script and its style. It may load nothing, and need not wait for the
 * window, which is at work on the editor that became narrower, to give it files. The theme is in it lest a dark one flash
 * white. `first` is what a page that is new hears at once, before it can ask for anything; one that comes back from behind
 * another tab leaves it, and asks for the article as it is by then. It is data to the browser, and without a "<" cannot end
 * to be.
 */
export function shellHtml(theme: string, first: readonly ToPage[]): string {
  const nonce = newNonce();
  const { script, style } = pageFiles();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${languageOfWords()}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${style}</style>
<title>Seed Reader</title>
</head>
<body data-texts="${escapeHtml(JSON.stringify(pageTexts()))}">
${controlsHtml()}
<div id="notice" role="status"></div>
<main>
<article><header id="header"></header>${speakersHtml()}<div id="blocks"></div>${walkHtml()}</article>
</main>
<script id="first" type="application/json">${JSON.stringify(first).replace(/</g, '\\u003c')}</script>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
