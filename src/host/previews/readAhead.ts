import * as vscode from 'vscode';
import { type Article, parseBeginning } from '../../article';
import { openDocument } from '../openDocument';
import { SEED_NAME } from '../seed';

/** Bytes of a file that are read as text: more than a screen in any script. */
const ROOM = 16_000;
/** Milliseconds that a page waits for them: an empty one would take about as long to come. */
const PATIENCE = 100;

/**
 * What a seed that nobody has opened begins with, by its file: VS Code takes its time to make a document of a long one.
 * `undefined` where there is a document, and where nothing but VS Code can tell what the text is. What it comes to is
 * `undefined` for a file that cannot be read, or not soon.
 */
export function readAhead(uri: vscode.Uri): Promise<Article | undefined> | undefined {
  const encoding = vscode.workspace.getConfiguration('files', uri).get('encoding');
  if (!SEED_NAME.test(uri.path) || openDocument(uri) || encoding !== 'utf8') return undefined;
  const late = new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), PATIENCE));
  return Promise.race([beginningOf(uri), late]);
}

async function beginningOf(uri: vscode.Uri): Promise<Article | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    // The last character may be cut through.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return parseBeginning(decoder.decode(bytes.subarray(0, ROOM), { stream: true }));
  } catch {
    // What is wrong with the file is said when it is opened.
    return undefined;
  }
}
