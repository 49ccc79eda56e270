import * as vscode from 'vscode';
import {
  type Article,
  type ArticleIds,
  idsOf,
  type OutlineTree,
  outlineTree,
  ownQuotationsOf,
  parse,
  type SpeakerIds,
  speakerIdsOf,
} from '../../article';
import type { ArticleCache } from '../articleCache';
import { setContext } from '../setContext';
import { numberText, quotesText } from '../texts';
import { Timer } from '../timer';
import { type Folds, OutlineData } from './outlineData';
import type { OutlineSettings } from './outlineSettings';
import type { SubjectTracker } from './subject';

/** The least and the most time between two refreshes while one types, in milliseconds. */
const PACE = 200;
const SLOWEST_PACE = 1500;

/** The time between two refreshes of a long article, in times what one takes: most of the host's time is for others. */
const REST = 20;

/** What is known of an article for as long as it is open, and of the last one until another is shown. */
interface Known {
  readonly parts: ArticleIds;
  /** As they were when speakers were last shown. */
  readonly speakers: SpeakerIds | undefined;
  readonly folds: Folds;
}

/** The outline of no article. */
function emptyTree(): OutlineTree {
  const nothing = idsOf(parse(''), () => '');
  return outlineTree(nothing, { mode: 'section', hidden: new Set(), query: '' });
}

function countsOf({ article, layout }: OutlineTree): string {
  const paragraphs = layout.numbers.at(-1) ?? 0;
  const names = new Set<string | undefined>([undefined]);
  let quotes = 0;
  for (const block of article.blocks) {
    for (const { attribution } of ownQuotationsOf(block)) {
      names.add(attribution?.speaker);
      quotes++;
    }
  }
  const speakers = names.size - 1;
  return [
    paragraphs === 1 ? vscode.l10n.t('1 paragraph') : vscode.l10n.t('{0} paragraphs', numberText(paragraphs)),
    quotesText(quotes),
    speakers === 1 ? vscode.l10n.t('1 speaker') : vscode.l10n.t('{0} speakers', numberText(speakers)),
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
  readonly #known = new WeakMap<vscode.TextDocument, Known>();
  /** The article that was in front last, for when VS Code opens it again as another document. */
  #last: { readonly address: string; readonly known: Known } | undefined;
  readonly #listeners: vscode.Disposable;
  #minted = 0;
  #pace = PACE;
  readonly #timer = new Timer();

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
    this.#timer.dispose();
    if (!this.view.visible) return;
    this.#settings.tell();
    const begun = Date.now();
    const { subject } = this.#tracker;
    const { query } = this.#settings.options;
    const tree = this.current();
    // Where no article has been shown yet, nothing needs the rules for them.
    if (tree) this.data.show(tree, query, this.#folds);
    else if (this.data.hasShown) this.data.show(emptyTree(), query, this.#folds);
    const state = tree ? emptyState(tree, query) : subject;
    setContext('outline.state', state);
    const counts =
      tree && tree.roots.length > 0 && (query ? vscode.l10n.t('Filtered by “{0}”', query) : countsOf(tree));
    this.#say(counts || '');
    this.#pace = Math.min(SLOWEST_PACE, Math.max(PACE, REST * (Date.now() - begun)));
  }

  /** The outline of the article in front as its text is now, whatever the view shows for a moment longer. */
  current(): OutlineTree | undefined {
    const { document } = this.#tracker;
    if (!document) return undefined;
    const article = this.#articles.get(document);
    const mint = () => `${++this.#minted}`;
    const { options } = this.#settings;
    const address = document.uri.toString();
    const known = this.#known.get(document) ?? this.#reopened(address, article);
    const parts = known?.parts.article === article ? known.parts : idsOf(article, mint, known?.parts);
    const stale = options.mode === 'speaker' && known?.speakers?.parts !== parts;
    const speakers = stale ? speakerIdsOf(parts, mint, known?.speakers) : known?.speakers;
    const now = { parts, speakers, folds: known?.folds ?? new Map() };
    this.#known.set(document, now);
    this.#last = { address, known: now };
    return outlineTree(parts, options, speakers);
  }

  dispose(): void {
    this.#timer.dispose();
    this.#listeners.dispose();
  }

  /**
   * What is known of an article that was closed and is open again: its file is the same, or its text. The address of a text of
   * no file is given to others.
   */
  #reopened(address: string, { text }: Article): Known | undefined {
    const last = this.#last;
    const isSameFile = last?.address === address && !address.startsWith('untitled:');
    const isKnown = isSameFile || last?.known.parts.article.text === text;
    // The other one may be open still: its folds are its own.
    return last && isKnown ? { ...last.known, folds: new Map(last.known.folds) } : undefined;
  }

  get #folds(): Folds {
    const { document } = this.#tracker;
    return (document && this.#known.get(document)?.folds) ?? new Map();
  }

  /** Above the items: VS Code shows no welcome text where there is a message. */
  #say(message: string): void {
    if (this.view.message !== message) this.view.message = message;
  }

  #updateSoon(): void {
    if (!this.#timer.isSet) this.#timer.set(() => this.update(), this.#pace);
  }
}
