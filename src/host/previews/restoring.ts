import * as vscode from 'vscode';
import { readPageState } from '../../shared/readMessage';
import { PREVIEW_TYPE, type PreviewCollection } from './collection';
import { takeTop } from './editors';
import type { SourcesOfPanels } from './lostPreviews';

/** Panels come back after a reload of the window, and "Open With…" offers the preview as an editor. */
export function registerRestoring(previews: PreviewCollection, { sourceOf }: SourcesOfPanels): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.window.registerWebviewPanelSerializer(PREVIEW_TYPE, {
      async deserializeWebviewPanel(panel, kept: unknown) {
        const state = readPageState(kept);
        const source = state && (sourceOf(panel, state.source) ?? nearAddress(state.source));
        // A state that is not ours, kept by another version perhaps: the panel stays in nobody's hands, as lost ones are.
        if (!source) return;
        const kind = state.locked ? 'locked' : 'dynamic';
        previews.add({ panel, source, kind, offset: undefined, seedsAlone: true });
      },
    }),
    vscode.window.registerCustomEditorProvider(
      PREVIEW_TYPE,
      {
        async resolveCustomTextEditor(document, panel) {
          const source = document.uri;
          // What is turned begins where the text was, what is split where the other one is. A tab that comes back has a page
          // that remembers its own place, wherever an editor shows the text beside it.
          const otherwise = takeTop(document) ?? previews.offsetOf(source);
          previews.add({ panel, source, kind: 'editor', offset: undefined, otherwise });
        },
      },
      { supportsMultipleEditorsPerDocument: true, webviewOptions: { enableFindWidget: true } },
    ),
  );
}

/**
 * The address that only a page remembers, whatever got into that page: `undefined` for none, and for one that lies neither
 * on the machine nor in a folder that is open. To open a file of elsewhere sends its address there.
 */
function nearAddress(text: string): vscode.Uri | undefined {
  try {
    const uri = vscode.Uri.parse(text, true);
    const { scheme, fsPath } = uri;
    // Two slashes begin what is on another machine.
    const isHere = scheme === 'untitled' || (scheme === 'file' && !/^[\\/]{2}/.test(fsPath));
    return isHere || vscode.workspace.getWorkspaceFolder(uri) ? uri : undefined;
  } catch {
    // No address: the page's state is the page's own, and need not be what we sent it.
    return undefined;
  }
}
