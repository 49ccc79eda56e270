import * as vscode from 'vscode';
import { fileName } from './fileName';
import { notifyOfError } from './notifyOfError';
import { openDocument } from './openDocument';
import { reopened } from './previews/source';

/** The document of a source, opened where it is not; `undefined`, and the reader is told, where it cannot be. */
export async function openSource(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const document = openDocument(uri) ?? (await reopened(uri));
  if (typeof document !== 'string') return document;
  notifyOfError(vscode.l10n.t('“{0}” could not be opened: it is gone, or cannot be read.', fileName(uri)));
  return undefined;
}
