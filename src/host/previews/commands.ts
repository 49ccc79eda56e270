import * as vscode from 'vscode';
import { extensionOf } from '../fileName';
import { editorInFront } from '../inFront';
import { isTold, openDocument } from '../openDocument';
import { isSeed } from '../seed';
import { showSource } from '../showSource';
import { tabsOf } from '../tabs';
import { type OpenOptions, PREVIEW_TYPE, type PreviewCollection } from './collection';
import { hasAtTop, scrollTo, topOf } from './editors';
import { columnOfTitle, previewMeant } from './meant';
import type { Preview } from './preview';
import { refresh } from './refreshing';
import type { ScrollSync } from './scrollSync';

/** What a menu hands over: the address of what it was opened on, then what is selected there or, from a title, its group. */
type Menu = readonly [resource?: unknown, rest?: unknown];
type Commands = Readonly<Record<string, (...menu: Menu) => unknown>>;

const BESIDE = vscode.ViewColumn.Beside;

/** Registers the commands that open, close and turn previews; `lead` hears of an editor before it is scrolled. */
export function registerPreviewCommands(previews: PreviewCollection, lead: ScrollSync['lead']): vscode.Disposable {
  const toSource = (preview: Preview | undefined, menu?: Menu) => backToSource(previews, preview, lead, menu);
  const open = (column: OpenOptions['column'], kind: OpenOptions['kind'] = 'dynamic') => {
    return (...menu: Menu): void => openPreviews(previews, { column, kind, preserveFocus: column === BESIDE }, menu);
  };
  const commands: Commands = {
    showPreview: open(vscode.ViewColumn.Active),
    showPreviewToSide: open(BESIDE),
    showLockedPreviewToSide: open(BESIDE, 'locked'),
    showSource: (...menu) => toSource(previewMeant(previews, menu[0]), menu),
    togglePreview: () => (previews.active ? toSource(previews.active) : intoPreview(previews)),
    reopenAsPreview: (...menu) => intoPreview(previews, menu),
    reopenAsSource: (...menu) => toSource(previewMeant(previews, menu[0]), menu),
    revealInPreview: () => revealInPreview(previews),
    'preview.refresh': resource => {
      const preview = previewMeant(previews, resource);
      for (const one of preview ? [preview] : previews.all()) refresh(previews, one);
    },
    'preview.toggleLock': resource => previewMeant(previews, resource)?.toggleLock(),
    'preview.toggleContents': resource => previewMeant(previews, resource)?.toggleContents(),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`seedReader.${name}`, run)),
  );
}

function openPreviews(
  previews: PreviewCollection,
  options: Pick<OpenOptions, 'column' | 'kind' | 'preserveFocus'>,
  menu: Menu,
): void {
  const sources = sourcesOf(...menu);
  const from = columnOfTitle(...menu);
  // A dynamic preview shows one seed at a time: of several, each gets one of its own.
  const kind = sources.length > 1 ? 'locked' : options.kind;
  for (const source of sources) {
    const document = openDocument(source);
    const offset = (document && topOf(document)) ?? 0;
    previews.open({ ...options, source, kind, from, offset });
  }
}

/** The files chosen in the Explorer or a tab, in their order; without any the active editor's. */
function sourcesOf(resource: unknown, selected: unknown): readonly vscode.Uri[] {
  const uris = (values: readonly unknown[]) => values.filter(value => value instanceof vscode.Uri);
  const several = Array.isArray(selected) ? uris(selected) : [];
  const chosen = several.length > 0 ? several : uris([resource]);
  if (chosen.length > 1) {
    const type = resource instanceof vscode.Uri && extensionOf(resource);
    const likely = chosen.filter(uri => mayBeSeed(uri) || (type && extensionOf(uri) === type));
    return [...new Map(likely.map(uri => [uri.toString(), uri])).values()];
  }
  if (chosen.length > 0) return chosen;
  // A file that VS Code hands to no extension has a tab, but no editor that we see.
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  const active = editorInFront()?.document.uri ?? (input instanceof vscode.TabInputText ? input.uri : undefined);
  return active ? [active] : [];
}

/**
 * Among several chosen files may be pictures, and folders: those are left out. The one with the menu is a seed, whatever its
 * type.
 */
function mayBeSeed(uri: vscode.Uri): boolean {
  return extensionOf(uri) === '.txt' || isSeed(openDocument(uri));
}

/**
 * Turns the text in the active tab, or in the one in whose title the menu stands, into its preview. VS Code does so with
 * files and untitled documents alone: a text that a program tells gets a preview before it, a comparison one beside it. One
 * that VS Code hands to no extension would be turned into an error: a preview before it says why it shows nothing.
 */
async function intoPreview(previews: PreviewCollection, menu: Menu = []): Promise<void> {
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  if (menu.length === 0 && input instanceof vscode.TabInputTextDiff) {
    return openPreviews(previews, { column: BESIDE, kind: 'dynamic', preserveFocus: true }, menu);
  }
  const [uri] = menu[0] instanceof vscode.Uri ? [menu[0]] : sourcesOf(undefined, undefined);
  const isWithheld = uri && !openDocument(uri) && tabsOf(uri).some(({ isActive }) => isActive);
  if (!uri || !(isTold(uri) || isWithheld)) return reopen(PREVIEW_TYPE, menu);
  openPreviews(previews, { column: vscode.ViewColumn.Active, kind: 'dynamic', preserveFocus: false }, menu);
}

/** Turns the active tab into another kind of editor, or the one in whose title the menu stands. */
async function reopen(editor: string, menu: Menu = []): Promise<void> {
  // What a page's own menu hands over comes from the page.
  const title = menu[0] instanceof vscode.Uri ? menu : [];
  await vscode.commands.executeCommand('reopenActiveEditorWith', editor, ...title);
}

/** From a preview to its source, at the place that was being read. */
async function backToSource(
  previews: PreviewCollection,
  preview: Preview | undefined,
  lead: ScrollSync['lead'],
  menu?: Menu,
): Promise<void> {
  if (!preview) return;
  previews.leave(preview);
  const { source, offset, kind, panel } = preview;
  if (kind === 'editor') await reopen('default', menu);
  // What VS Code hands to no extension it shows all the same.
  else if (source.trouble === 'too-large')
    await vscode.commands.executeCommand('vscode.open', source.uri, panel.viewColumn);
  else await showSource(source.uri, panel.viewColumn ?? vscode.ViewColumn.Active);
  const editor = vscode.window.activeTextEditor;
  if (offset === undefined || editor?.document.uri.toString() !== source.uri.toString()) return;
  // VS Code leaves room for pinned headings above what is brought to the top: an editor back in its place would creep away.
  if (hasAtTop(editor, offset)) return;
  lead(editor);
  scrollTo(editor, offset);
}

/** Brings the cursor's place to the top of the seed's previews; opens one beside it when there is none. */
function revealInPreview(previews: PreviewCollection): void {
  const editor = editorInFront();
  if (!editor || !isSeed(editor.document)) return;
  const source = editor.document.uri;
  const offset = editor.document.offsetAt(editor.selection.active);
  const known = previews.all(source);
  for (const preview of known) preview.reveal(offset);
  if (known.some(({ panel }) => panel.visible)) return;
  previews.open({ source, kind: 'dynamic', column: BESIDE, preserveFocus: true, offset }).reveal(offset);
}
