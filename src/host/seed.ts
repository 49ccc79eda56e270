import * as vscode from 'vscode';

/** The id of our language, as in package.json. */
export const LANGUAGE = 'seed-article';

/** The name that makes a file a seed whatever it holds; as in package.json. VS Code matches it in any case. */
export const SEED_NAME = /\/\d{3}_[0-9a-f]{16}\.txt$/i;

/** True for a document that VS Code shows as a seed article. */
export function isSeed(document: vscode.TextDocument | undefined): document is vscode.TextDocument {
  return document?.languageId === LANGUAGE;
}

/** The documents that VS Code is asked to make seeds: it takes its time, a good half second while a window is opening. */
const asked = new WeakSet<vscode.TextDocument>();

/** True also for a document that is being made one. */
export function isSeedSoon(document: vscode.TextDocument): boolean {
  return isSeed(document) || asked.has(document);
}

/** Gives a document a language, ours or another. Rejects when it is closed meanwhile. */
export async function setLanguage(document: vscode.TextDocument, language: string): Promise<void> {
  if (language === LANGUAGE) asked.add(document);
  try {
    await vscode.languages.setTextDocumentLanguage(document, language);
  } finally {
    asked.delete(document);
  }
}
