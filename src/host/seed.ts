import type * as vscode from 'vscode';

/** The id of our language, as in package.json. */
export const LANGUAGE = 'seed-article';

/** The name that makes a file a seed whatever it holds; as in package.json. VS Code matches it in any case. */
export const SEED_NAME = /\/\d{3}_[0-9a-f]{16}\.txt$/i;

/** True for a document that VS Code shows as a seed article. */
export function isSeed(document: vscode.TextDocument | undefined): document is vscode.TextDocument {
  return document?.languageId === LANGUAGE;
}
