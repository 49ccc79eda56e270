import * as vscode from 'vscode';
import { extensionOf } from '../fileName';
import { notifyIfFails } from '../notifyOfError';
import { type Renamed, renamedAddress } from '../renamed';
import type { PreviewCollection } from './collection';
import { revealInCustomEditor, turnIntoPreview } from './customEditor';

/** A custom editor whose file is about to get another name. */
interface Moving {
  readonly to: vscode.Uri;
  readonly column: vscode.ViewColumn;
  readonly isVisible: boolean;
  /** What is at the top of its page: an offset of the text. */
  readonly offset: number | undefined;
}

/** VS Code shows the text of a file that is renamed in a custom editor: it is turned back into the preview, at its place. */
export function registerRenaming(previews: PreviewCollection): vscode.Disposable {
  let moving: readonly Moving[] = [];
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles(({ files }) => {
      moving = files.flatMap(file => movingBy(previews, file));
    }),
    vscode.workspace.onDidRenameFiles(() => {
      notifyIfFails(turnAllBack(previews, moving));
      moving = [];
    }),
  );
}

function movingBy(previews: PreviewCollection, file: Renamed): readonly Moving[] {
  return previews.all().flatMap(({ kind, source, panel, offset }) => {
    const to = renamedAddress(source.uri, file);
    const { viewColumn: column, visible: isVisible } = panel;
    // A name of another kind is none that the preview is offered for.
    if (kind !== 'editor' || !to || extensionOf(to) !== '.txt' || column === undefined) return [];
    return [{ to, column, isVisible, offset }];
  });
}

async function turnAllBack(previews: PreviewCollection, moved: readonly Moving[]): Promise<void> {
  for (const one of moved) await turnBack(previews, one);
}

async function turnBack(previews: PreviewCollection, { to, column, isVisible, offset }: Moving): Promise<void> {
  await turnIntoPreview(to, { column, background: !isVisible });
  revealInCustomEditor(previews, to, column, offset);
}
