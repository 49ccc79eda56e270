import * as vscode from 'vscode';
import { isSeed } from '../articleCache';
import { openDocument } from '../openDocument';
import { type OpenOptions, PREVIEW_TYPE, type PreviewCollection } from './collection';
import { scrollTo, showSource, topOf } from './editors';

type Commands = Readonly<Record<string, (resource?: unknown, selected?: unknown) => unknown>>;

/** Registers the commands that open, close and turn previews. */
export function registerPreviewCommands(previews: PreviewCollection): vscode.Disposable {
  const open = (column: vscode.ViewColumn, kind: OpenOptions['kind'] = 'dynamic') => {
    return (resource?: unknown, selected?: unknown): void => {
      const sources = sourcesOf(resource, selected);
      // A dynamic preview shows one seed at a time: of several, each gets one of its own.
      for (const source of sources) openPreview(previews, source, column, sources.length > 1 ? 'locked' : kind);
    };
  };
  const commands: Commands = {
    showPreview: open(vscode.ViewColumn.Active),
    showPreviewToSide: open(vscode.ViewColumn.Beside),
    showLockedPreviewToSide: open(vscode.ViewColumn.Beside, 'locked'),
    showSource: () => backToSource(previews),
    togglePreview: () => (previews.active ? backToSource(previews) : reopen(PREVIEW_TYPE)),
    reopenAsPreview: () => reopen(PREVIEW_TYPE),
    reopenAsSource: () => backToSource(previews),
    revealInPreview: () => revealInPreview(previews),
    'preview.refresh': () => {
      for (const preview of previews.active ? [previews.active] : previews.all()) preview.refresh();
    },
    'preview.toggleLock': () => previews.active?.toggleLock(),
    'preview.toggleContents': () => previews.active?.toggleContents(),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`seedReader.${name}`, run)),
  );
}

/** The files chosen in the Explorer or a tab, in their order; without any the active editor's. */
function sourcesOf(resource: unknown, selected: unknown): readonly vscode.Uri[] {
  const uris = (values: readonly unknown[]) => values.filter(value => value instanceof vscode.Uri);
  const several = Array.isArray(selected) ? uris(selected) : [];
  const chosen = several.length > 0 ? several : uris([resource]);
  if (chosen.length > 1) return [...new Map(chosen.filter(mayBeSeed).map(uri => [uri.toString(), uri])).values()];
  if (chosen.length > 0) return chosen;
  // A file that VS Code hands to no extension has a tab, but no editor that we see.
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  const active =
    vscode.window.activeTextEditor?.document.uri ?? (input instanceof vscode.TabInputText ? input.uri : undefined);
  return active ? [active] : [];
}

/** Among several chosen files may be pictures, and folders: those are left out. */
function mayBeSeed(uri: vscode.Uri): boolean {
  return uri.path.endsWith('.txt') || isSeed(openDocument(uri));
}

function openPreview(
  previews: PreviewCollection,
  source: vscode.Uri,
  column: vscode.ViewColumn,
  kind: OpenOptions['kind'],
): void {
  const document = openDocument(source);
  const offset = (document && topOf(document)) ?? 0;
  previews.open({ source, kind, column, preserveFocus: column === vscode.ViewColumn.Beside, offset });
}

async function reopen(editor: string): Promise<void> {
  await vscode.commands.executeCommand('reopenActiveEditorWith', editor);
}

/** From a preview to its source, at the place that was being read. */
async function backToSource(previews: PreviewCollection): Promise<void> {
  const preview = previews.active;
  if (!preview) return;
  const { source, offset, kind, panel } = preview;
  if (kind === 'editor') await reopen('default');
  // What VS Code hands to no extension it shows all the same.
  else if (source.trouble === 'too-large')
    await vscode.commands.executeCommand('vscode.open', source.uri, panel.viewColumn);
  else await showSource(source.uri, panel.viewColumn ?? vscode.ViewColumn.Active);
  const editor = vscode.window.activeTextEditor;
  if (offset !== undefined && editor?.document.uri.toString() === source.uri.toString()) scrollTo(editor, offset);
}

/** Brings the cursor's place to the top of the seed's previews; opens one beside it when there is none. */
function revealInPreview(previews: PreviewCollection): void {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isSeed(editor.document)) return;
  const source = editor.document.uri;
  const offset = editor.document.offsetAt(editor.selection.active);
  const known = previews.all(source);
  for (const preview of known) preview.reveal(offset);
  if (known.some(({ panel }) => panel.visible)) return;
  const column = vscode.ViewColumn.Beside;
  previews.open({ source, kind: 'dynamic', column, preserveFocus: true, offset }).reveal(offset);
}
