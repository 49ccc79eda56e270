import * as vscode from 'vscode';
import { type ArticleIds, allQuotations, idsOf, type OutlineTree, outlineTree, parse } from '../../article';
import type { ArticleCache } from '../articleCache';
import { OutlineData } from './outlineData';
import type { OutlineSettings } from './outlineSettings';
import type { SubjectTracker } from './subject';

/** The least time between two refreshes while one types, in milliseconds. */
const PACE = 200;

const NOTHING = outlineTree(
  idsOf(parse(''), () => ''),
  { mode: 'section', hidden: new Set(), query: '' },
);

function countsOf({ article }: OutlineTree): string {
  const { l10n } = vscode;
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'lead' || kind === 'paragraph').length;
  const quotations = allQuotations(article);
  const speakers = new Set(quotations.flatMap(({ quote }) => quote.attribution?.speaker ?? [])).size;
  return [
    paragraphs === 1 ? l10n.t('1 paragraph') : l10n.t('{0} paragraphs', paragraphs),
    quotations.length === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', quotations.length),
    speakers === 1 ? l10n.t('1 speaker') : l10n.t('{0} speakers', speakers),
  ].join(' · ');
}

/** Which welcome text explains an empty outline; as in package.json. */
function emptyState({ article, mode, roots }: OutlineTree, query: string): string {
  if (roots.length > 0) return 'shown';
  if (article.blocks.length === 0) return 'empty';
  if (query) return 'no-match';
  return mode === 'section' ? 'all-hidden' : 'no-quotes';
}

/** The view "Article Outline": shows the article in front and keeps it up to date, for as long as it is visible. */
export class ArticleOutline implements vscode.Disposable {
  readonly #articles: ArticleCache;
  readonly #tracker: SubjectTracker;
  readonly #settings: OutlineSettings;
  readonly #ids = new WeakMap<vscode.TextDocument, ArticleIds>();
  readonly #listeners: vscode.Disposable;
  #minted = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly data = new OutlineData();
  readonly view: vscode.TreeView<string>;

  constructor(articles: ArticleCache, tracker: SubjectTracker, settings: OutlineSettings) {
    this.#articles = articles;
    this.#tracker = tracker;
    this.#settings = settings;
    this.view = vscode.window.createTreeView('seedReader.outline', {
      treeDataProvider: this.data,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#listeners = vscode.Disposable.from(
      this.view,
      this.data,
      this.view.onDidExpandElement(({ element }) => this.data.setUnfolded(element, true)),
      this.view.onDidCollapseElement(({ element }) => this.data.setUnfolded(element, false)),
      this.view.onDidChangeVisibility(() => this.update()),
      tracker.onDidChange(() => this.update()),
      settings.onDidChange(() => this.update()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === tracker.document) this.#updateSoon();
      }),
    );
    this.update();
  }

  /** Shows the article as it is now. Does nothing while nobody sees it. */
  update(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.view.visible) return;
    const { subject } = this.#tracker;
    const { query } = this.#settings.options;
    const tree = this.current() ?? NOTHING;
    this.data.show(tree, query);
    const state = typeof subject === 'string' ? subject : emptyState(tree, query);
    void vscode.commands.executeCommand('setContext', 'seedReader.outline.state', state);
    this.#say(tree.roots.length === 0 ? '' : query ? vscode.l10n.t('Filtered by “{0}”', query) : countsOf(tree));
  }

  /** The outline of the article in front as its text is now, whatever the view shows for a moment longer. */
  current(): OutlineTree | undefined {
    const { document } = this.#tracker;
    if (!document) return undefined;
    const article = this.#articles.get(document);
    const known = this.#ids.get(document);
    const ids = known?.article === article ? known : idsOf(article, () => `${++this.#minted}`, known);
    this.#ids.set(document, ids);
    return outlineTree(ids, this.#settings.options);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listeners.dispose();
  }

  /** Above the items: VS Code shows no welcome text where there is a message. */
  #say(message: string): void {
    if (this.view.message !== message) this.view.message = message;
  }

  #updateSoon(): void {
    this.#timer ??= setTimeout(() => this.update(), PACE);
  }
}
