import * as vscode from 'vscode';

/**
 * Writes a file as a whole or not at all, so that a full disk leaves what was there before: beside its place first, where
 * there is something to lose.
 */
export async function writeWhole(target: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  // A browser empties the file that its user chooses to save to, and lets VS Code write nothing beside it.
  const isLossless = await hasNothing(target);
  const first = isLossless ? target : besideOf(target);
  try {
    await fs.writeFile(first, content);
    if (!isLossless) await fs.rename(first, target, { overwrite: true });
  } catch (error) {
    // Half a file is none. It may never have been there, or the place cannot be written to at all.
    await fs.delete(first).then(undefined, () => undefined);
    throw error;
  }
}

/** True when there is no such file, or an empty one. What cannot be looked at may be there. */
async function hasNothing(file: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(file)).size === 0;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
  }
}

/** A short name that no other export takes: the target's own may already be as long as names can be. */
function besideOf(target: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(target, '..', `.seed-reader-${Date.now().toString(36)}`);
}
