import type * as vscode from 'vscode';

/**
 * True when the file that was just saved is what another text was saved as, under a first or another name. VS Code tells of
 * no such thing, but saves a file with the same text and only then empties a text without a name. The file's white space may
 * differ: `files.insertFinalNewline`, `files.trimTrailingWhitespace` and their like tidy what is saved.
 */
export function isSavedAs(text: vscode.TextDocument, file: vscode.TextDocument): boolean {
  if (file === text || file.lineAt(0).text.trimEnd() !== text.lineAt(0).text.trimEnd()) return false;
  return tidied(file.getText()) === tidied(text.getText());
}

function tidied(text: string): string {
  const lines = text.split('\n').map(line => line.trimEnd());
  return lines.join('\n').trimEnd();
}
