import * as vscode from 'vscode';

/**
 * Writes a file as a whole or not at all, so that a full disk leaves what was there before: beside its place first, where
 * there is something to lose. A link is written through, as an editor does: to rename a file to it would end it.
 */
export async function writeWhole(target: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const there = await lookAt(target);
  if (there === 'link') return fs.writeFile(target, content);
  // A browser empties the file that its user chooses to save to, and lets VS Code write nothing beside it.
  const first = there === 'nothing' ? target : besideOf(target);
  try {
    await fs.writeFile(first, content);
    if (first !== target) await fs.rename(first, target, { overwrite: true });
  } catch (error) {
    // Half a file is none. It may never have been there, or the place cannot be written to at all.
    await fs.delete(first).then(undefined, () => undefined);
    throw error;
  }
}

/** An empty file is nothing. What cannot be looked at may be a file. */
async function lookAt(place: vscode.Uri): Promise<'nothing' | 'file' | 'link'> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(place);
    if (type & vscode.FileType.SymbolicLink) return 'link';
    return size === 0 ? 'nothing' : 'file';
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? 'nothing' : 'file';
  }
}

/** A short name that no other export takes: the target's own may already be as long as names can be. */
function besideOf(target: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(target, '..', `.seed-reader-${Date.now().toString(36)}`);
}
