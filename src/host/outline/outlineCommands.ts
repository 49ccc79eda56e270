import * as vscode from 'vscode';
import {
  attributedQuotesOfItems,
  type ChosenItems,
  type ItemCopyOptions,
  speakersOfItemsAsMarkdown,
  textOfItems,
} from '../../article';
import type { Previews } from '../previews/previews';
import { type ArticlePlace, showPlace } from '../showPlace';
import type { ArticleOutline } from './articleOutline';
import type { Following } from './following';
import { enterPlace, showInPreview } from './goToPlace';
import type { SubjectTracker } from './subject';

/** Two clicks on one item within this time, in milliseconds, are a double-click: it goes there with the focus. */
const DOUBLE_CLICK = 400;

export interface OutlineParts {
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

/** What a command of the outline is to copy. */
interface Choice extends ChosenItems {
  readonly document: vscode.TextDocument;
}

/** The chosen items that are still there, in the article's order, without those inside another chosen one. */
function choiceOf(parts: OutlineParts, targets: Targets): Choice | undefined {
  const { document } = parts.tracker;
  const tree = parts.outline.current();
  if (!document || !tree) return undefined;
  const ids = idsOf(parts, targets);
  const isInside = (parent: string | undefined): boolean =>
    parent !== undefined && (ids.has(parent) || isInside(tree.item(parent)?.parent));
  const items = [...ids].flatMap(id => tree.item(id) ?? []).filter(({ parent }) => !isInside(parent));
  return { document, article: tree.article, items: items.sort((a, b) => a.span.start - b.span.start) };
}

interface ItemPlace extends ArticlePlace {
  readonly id: string;
}

/** Where the called-on item stands. */
function itemAt(parts: OutlineParts, [clicked]: Targets): ItemPlace | undefined {
  const [id = ''] = clicked === undefined ? parts.outline.view.selection : [clicked];
  const item = parts.outline.current()?.item(id);
  const { document } = parts.tracker;
  return item && document && { document, ...item.span, id };
}

/** Says of each click on an item whether it makes a double-click of the one before. Keys may follow each other as fast. */
function clickCounter(): (id: string) => boolean {
  let last = { id: '', at: 0 };
  return id => {
    const before = last;
    last = { id, at: Date.now() };
    // There VS Code tells of a double-click alone, and once.
    const opensByDoubleClick = vscode.workspace.getConfiguration('workbench.list').get('openMode') === 'doubleClick';
    return opensByDoubleClick || (before.id === id && last.at - before.at < DOUBLE_CLICK);
  };
}

/** Registers what can be done with the outline's items: by click, key, or context menu. */
export function registerOutlineCommands(parts: OutlineParts): vscode.Disposable {
  const { previews, following } = parts;
  const isSecondClick = clickCounter();
  const show = (place: ItemPlace) => showPlace(previews, place, { preserveFocus: true });
  const enter = (place: ItemPlace) => enterPlace(previews, place);
  const register = (name: string, run: (...targets: Targets) => unknown) =>
    vscode.commands.registerCommand(`seedReader.outline.${name}`, run);
  const registerPlace = (name: string, go: (place: ItemPlace) => Promise<void>) =>
    register(name, (...targets) => {
      const place = itemAt(parts, targets);
      if (!place) return undefined;
      following.leadTo(place.start, place.id);
      return go(place);
    });
  const registerCopy = (name: string, copy: (choice: Choice, options: ItemCopyOptions) => string) =>
    register(name, async (...targets) => {
      const choice = choiceOf(parts, targets);
      if (!choice || choice.items.length === 0) return;
      const options = { locale: vscode.env.language, file: vscode.workspace.asRelativePath(choice.document.uri) };
      const text = copy(choice, options);
      if (text) await vscode.env.clipboard.writeText(text);
      else void vscode.window.showInformationMessage(vscode.l10n.t('Nobody is quoted here.'));
    });
  return vscode.Disposable.from(
    registerPlace('click', place => (isSecondClick(place.id) ? enter(place) : show(place))),
    registerPlace('goTo', show),
    registerPlace('openItem', enter),
    registerPlace('revealInPreview', async place => {
      await showInPreview(previews, place, 'seedReader.showPreviewToSide');
      await show(place);
    }),
    registerPlace('showInPreviewOnly', place => showInPreview(previews, place, 'seedReader.showPreview')),
    registerCopy('copyText', textOfItems),
    registerCopy('copyQuote', attributedQuotesOfItems),
    registerCopy('copySpeakerQuotes', (choice, options) =>
      speakersOfItemsAsMarkdown(choice, vscode.l10n.t('Unattributed'), options),
    ),
  );
}
