import type * as vscode from 'vscode';

/** The id of our language, as in package.json. */
export const LANGUAGE = 'seed-article';

/** True for a document that VS Code shows as a seed article. */
export function isSeed(document: vscode.TextDocument | undefined): document is vscode.TextDocument {
  return document?.languageId === LANGUAGE;
}
