import * as vscode from 'vscode';
import type { ArticleCache } from '../articleCache';
import type { Previews } from '../previews/previews';
import type { ArticleOutline } from './articleOutline';
import { attributedQuotes, type Choice, speakersAsMarkdown, textOf } from './copying';
import type { Following } from './following';
import { type ArticlePlace, enterPlace, showInPreview, showPlace } from './goToPlace';
import type { SubjectTracker } from './subject';

export interface OutlineParts {
  readonly articles: ArticleCache;
  readonly previews: Previews;
  readonly tracker: SubjectTracker;
  readonly outline: ArticleOutline;
  readonly following: Following;
}

/** What VS Code gives to a command of a tree view: the item it was called on, and all that are selected with it. */
type Targets = readonly [clicked?: string | undefined, selected?: readonly string[] | undefined];

/** The called-on item and, where it is one of them, all that are selected. */
function idsOf({ outline }: OutlineParts, [clicked, selected]: Targets): ReadonlySet<string> {
  if (selected) return new Set(selected);
  const { selection } = outline.view;
  return new Set(clicked === undefined || selection.includes(clicked) ? selection : [clicked]);
}

/** The chosen items that are still there, in the article's order, without those inside another chosen one. */
function choiceOf(parts: OutlineParts, targets: Targets): Choice | undefined {
  const { articles, tracker, outline } = parts;
  const { document } = tracker;
  if (!document) return undefined;
  // The newest text decides what is where, whatever the view shows for a moment longer.
  outline.update();
  const ids = idsOf(parts, targets);
  const items = [...ids].flatMap(id => outline.data.item(id) ?? []);
  const isInside = (parent: string | undefined): boolean =>
    parent !== undefined && (ids.has(parent) || isInside(outline.data.item(parent)?.parent));
  const outermost = items.filter(({ parent }) => !isInside(parent)).sort((a, b) => a.span.start - b.span.start);
  return { document, article: articles.get(document), items: outermost };
}

function placeOf(parts: OutlineParts, [clicked]: Targets): ArticlePlace | undefined {
  const choice = choiceOf(parts, [clicked, clicked === undefined ? undefined : [clicked]]);
  const item = choice?.items[0];
  if (!choice || !item) return undefined;
  parts.following.leadTo(item.id, item.span.start);
  return { document: choice.document, ...item.span };
}

/** Registers what can be done with the outline's items: by click, key, or context menu. */
export function registerOutlineCommands(parts: OutlineParts): vscode.Disposable {
  const { previews } = parts;
  const register = (name: string, run: (...targets: Targets) => unknown) =>
    vscode.commands.registerCommand(`seedReader.outline.${name}`, run);
  const registerPlace = (name: string, go: (place: ArticlePlace) => Promise<void>) =>
    register(name, (...targets) => {
      const place = placeOf(parts, targets);
      return place && go(place);
    });
  const registerCopy = (name: string, format: (choice: Choice) => string) =>
    register(name, async (...targets) => {
      const choice = choiceOf(parts, targets);
      const text = choice && format(choice);
      if (text) await vscode.env.clipboard.writeText(text);
    });
  return vscode.Disposable.from(
    registerPlace('goTo', place => showPlace(previews, place)),
    registerPlace('open', place => enterPlace(previews, place)),
    registerPlace('revealInPreview', place => showInPreview(previews, place, 'seedReader.showPreviewToSide')),
    registerPlace('showInPreviewOnly', place => showInPreview(previews, place, 'seedReader.showPreview')),
    registerCopy('copyText', textOf),
    registerCopy('copyQuote', attributedQuotes),
    registerCopy('copySpeakerQuotes', speakersAsMarkdown),
  );
}
