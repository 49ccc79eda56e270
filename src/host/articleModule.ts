import * as vscode from 'vscode';
import { notifyOfError } from './notifyOfError';

/** How long a browser may take to fetch the module, in milliseconds: nothing else of the extension host runs meanwhile. */
const PATIENCE = 20_000;

/** Milliseconds after which a failure was a stall, and those after it in which nothing is fetched again: all would stall anew. */
const STALL = 1000;
const REST = 30_000;

type ArticleModule = Record<string, (...given: unknown[]) => unknown>;

let loaded: ArticleModule | undefined;
let told = false;
/** What the last stall ended with, and until when nobody tries again. */
let stalled: { readonly error: unknown; readonly until: number } | undefined;

/**
 * Runs `dist/article.js`, which is all of `src/article` and the preview's page, and returns what it exports. The build has
 * the host call this when it first uses one of those functions: a window without an article never loads the rules. Throws
 * when the module cannot be had, which the reader is told once; the next call tries again, but not soon after a stall.
 */
export function loadArticleModule(): ArticleModule {
  const start = Date.now();
  if (stalled && start < stalled.until) throw stalled.error;
  try {
    loaded ??=
      typeof importScripts === 'undefined' ? (require('./article.js') as ArticleModule) : fetched('article.js');
    return loaded;
  } catch (error) {
    const end = Date.now();
    if (end - start > STALL) stalled = { error, until: end + REST };
    if (!told)
      notifyOfError(vscode.l10n.t('Seed Reader cannot read articles: a part of it did not load. {0}', `${error}`));
    told = true;
    throw error;
  }
}

/** The script and the style of the preview's page, which come with the same module. Throws when that cannot be had. */
export function pageFiles(): { readonly script: string; readonly style: string } {
  return loadArticleModule().pageFiles?.() as { script: string; style: string };
}

/**
 * A browser's extension host requires nothing but `vscode`. VS Code runs an extension's main module there as this does
 * another one: fetched from beside it and made a function.
 */
function fetched(name: string): ArticleModule {
  const { extensionUri } = vscode.extensions.getExtension('seed-reader.seed-reader') as vscode.Extension<unknown>;
  const address = vscode.Uri.joinPath(extensionUri, 'dist', name).toString(true);
  const request = new XMLHttpRequest();
  request.open('GET', address, false);
  request.timeout = PATIENCE;
  request.send();
  if (request.status !== 200) throw new Error(`${request.status} ${request.statusText}`);
  const module = { exports: {} };
  new Function('module', 'exports', `${request.responseText}\n//# sourceURL=${address}`)(module, module.exports);
  return module.exports;
}
