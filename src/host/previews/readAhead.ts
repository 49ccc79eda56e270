import * as vscode from 'vscode';
import { type Article, parseBeginning } from '../../article';
import { SHORT } from '../articleCache';
import { openDocument } from '../openDocument';
import { LONGEST } from '../openSource';
import { LANGUAGE, SEED_NAME } from '../seed';

/** Bytes that are read of a longer file: more than a screen in any script. */
const ROOM = 16_000;
/** Milliseconds that a page waits for them: an empty one would take about as long to come. */
const PATIENCE = 100;

/** What a file begins with, or all of it. */
export interface Ahead {
  readonly article: Article;
  readonly isWhole: boolean;
}

/**
 * What a seed that nobody has opened begins with, by its file: VS Code takes its time to make a document of a long one.
 * `undefined` where there is a document, and where the settings say that the text is not in UTF-8. What it comes to is
 * `undefined` for a file that cannot be read, or not soon, and for one that is no such text after all.
 */
export function readAhead(uri: vscode.Uri): Promise<Ahead | undefined> | undefined {
  const encoding = vscode.workspace.getConfiguration('files', { uri, languageId: LANGUAGE }).get('encoding');
  if (!SEED_NAME.test(uri.path) || openDocument(uri) || encoding !== 'utf8') return undefined;
  const late = new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), PATIENCE));
  return Promise.race([beginningOf(uri), late]);
}

async function beginningOf(uri: vscode.Uri): Promise<Ahead | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.length > LONGEST) return undefined;
    const isWhole = bytes.length <= SHORT;
    // The last character of a part may be cut through.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const text = decoder.decode(isWhole ? bytes : bytes.subarray(0, ROOM), { stream: !isWhole });
    const article = parseBeginning(text, isWhole);
    return article && { article, isWhole };
  } catch {
    // What is wrong with the file is said when it is opened.
    return undefined;
  }
}
