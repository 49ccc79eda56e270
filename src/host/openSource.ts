import * as vscode from 'vscode';
import { fileName } from './fileName';
import { notifyOfError } from './notifyOfError';
import { isTold, openDocument } from './openDocument';

/** UTF-16 units of the longest text of which VS Code makes a document for extensions. */
export const LONGEST = 50 * 1024 * 1024;

/** Why there is no document: the file is not there or cannot be read, VS Code hands it to no extension, or nothing answers yet. */
export type Trouble = 'gone' | 'too-large' | 'slow';

/** The document of a source, opened where it is not; `undefined`, and the reader is told, where it cannot be. */
export async function openSource(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const document = openDocument(uri) ?? (await reopened(uri));
  if (typeof document !== 'string') return document;
  notifyOfError(vscode.l10n.t('“{0}” could not be opened: it is gone, or cannot be read.', fileName(uri)));
  return undefined;
}

/** The document of a file that is there; an open one with unsaved changes counts as well. */
export async function reopened(uri: vscode.Uri): Promise<vscode.TextDocument | Trouble> {
  // Opening an untitled document that is closed would make a new, empty one.
  const open = openDocument(uri);
  if (uri.scheme === 'untitled' || open?.isDirty) return open ?? 'gone';
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    // A folder may have taken the file's place.
    if (type & vscode.FileType.Directory) return 'gone';
    const known = openDocument(uri);
    if (known) return known;
    return (await isTooLong(uri, size)) ? 'too-large' : await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    // An editor, or someone who asked for it, may hold the text of before, when it was larger.
    return /\b50 ?MB\b/.test(String(error)) ? 'too-large' : openedWithoutFile(uri);
  }
}

/**
 * True for a file whose text is too long, by its size in bytes. A unit of the text takes one to three of them: only where that
 * leaves it open is the text itself counted. VS Code would keep one that it is asked for in vain for minutes.
 */
async function isTooLong(uri: vscode.Uri, size: number): Promise<boolean> {
  if (size <= LONGEST || size > 3 * LONGEST) return size > LONGEST;
  const bytes = await vscode.workspace.fs.readFile(uri);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return (isWide ? bytes.length / 2 : new TextDecoder().decode(bytes).length) > LONGEST;
}

/** The document of an address that has no file, but a program that tells its text; else it is gone. */
async function openedWithoutFile(uri: vscode.Uri): Promise<vscode.TextDocument | Trouble> {
  if (!isTold(uri)) return 'gone';
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    // Not there, not readable, or not text: to the reader it is gone.
    return 'gone';
  }
}
