import * as vscode from 'vscode';
import { Timer } from '../timer';
import type { PreviewCollection } from './collection';
import type { Preview, PreviewKind } from './preview';

/** Where the workspace keeps them while no extension host runs. */
const KEY = 'seedReader.openPreviews';

/** How long it must have been quiet before they are written down, in milliseconds. */
const PAUSE = 1000;

/** An open preview as the workspace keeps it, to be opened anew should its extension host go down. */
export interface KeptPreview {
  /** By which its tab is known: the title of a panel, the address of a custom editor's file. */
  readonly key: string;
  readonly column: vscode.ViewColumn | undefined;
  readonly source: string;
  /** What its page takes for the source, which may have got another name since; `undefined` when the page was told none. */
  readonly heard: string | undefined;
  readonly kind: PreviewKind;
  /** Offset in the source's text of what was at the top of the page; `undefined` when the page had not said it. */
  readonly offset: number | undefined;
}

/** The previews that were open when the last extension host went down, or the window was closed. */
export function keptPreviews(state: vscode.Memento): readonly KeptPreview[] {
  return state.get<readonly KeptPreview[]>(KEY, []);
}

/** Keeps the open previews in the workspace; `others` are those that are open but in nobody's hands yet. */
export function registerMemory(
  previews: PreviewCollection,
  state: vscode.Memento,
  others: () => readonly KeptPreview[],
): vscode.Disposable {
  const timer = new Timer();
  let written = JSON.stringify(keptPreviews(state));
  const write = (): void => {
    const kept = [...previews.all().map(toKeep), ...others()];
    const text = JSON.stringify(kept);
    if (text !== written) void state.update(KEY, kept);
    written = text;
  };
  const soon = (): void => timer.set(write, PAUSE);
  return vscode.Disposable.from(
    timer,
    previews.onDidAdd(soon),
    previews.onDidChangeActive(soon),
    previews.onDidAct(soon),
    // The previews may follow an editor's scrolling.
    vscode.window.onDidChangeTextEditorVisibleRanges(() => {
      if (previews.all().length > 0) soon();
    }),
  );
}

function toKeep({ source: { uri }, heard, kind, panel, offset }: Preview): KeptPreview {
  const source = uri.toString();
  return { key: kind === 'editor' ? source : panel.title, column: panel.viewColumn, source, heard, kind, offset };
}
