import * as vscode from 'vscode';
import { fileName } from '../fileName';
import { messageOf } from '../notifyOfError';

/**
 * Writes a file as a whole or not at all, so that a full disk leaves what was there before: beside its place first, where
 * there is something to lose. A link is written through, as an editor does: to rename a file to it would end it. Throws when
 * the file could not be written.
 */
export async function writeWhole(target: vscode.Uri, content: Uint8Array): Promise<void> {
  const there = await lookAt(target);
  if (there === 'link') await writeThrough(target, content);
  // A browser empties the file that its user chooses to save to, and lets VS Code write nothing beside it.
  else if (there === 'nothing') await writeNew(target, content);
  else {
    const draft = besideOf(target);
    await writeNew(draft, content);
    await putInPlace(draft, target);
  }
}

async function writeNew(file: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  try {
    await fs.writeFile(file, content);
  } catch (error) {
    // Half a file is none. It may never have been there, or the place cannot be written to at all.
    await fs.delete(file).then(undefined, () => undefined);
    throw error;
  }
}

async function putInPlace(draft: vscode.Uri, target: vscode.Uri): Promise<void> {
  const { fs } = vscode.workspace;
  try {
    await fs.rename(draft, target, { overwrite: true });
  } catch (error) {
    // VS Code deletes what is there before it renames: then the draft is all there is.
    const isThere = await fs.stat(target).then(
      () => true,
      () => false,
    );
    if (!isThere) throw new Error(vscode.l10n.t('{0} (kept beside it as “{1}”)', messageOf(error), fileName(draft)));
    await fs.delete(draft).then(undefined, () => undefined);
    throw error;
  }
}

/** Nothing can be written beside the file that a link leads to: where it cannot be written, it gets back what it held. */
async function writeThrough(link: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  // A link may lead to no file.
  const before = await fs.readFile(link).then(undefined, () => undefined);
  try {
    await fs.writeFile(link, content);
  } catch (error) {
    await fs.writeFile(link, before ?? new Uint8Array()).then(undefined, () => undefined);
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
