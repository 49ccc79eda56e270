import type * as vscode from 'vscode';

/** With its dot, in small letters, as VS Code compares it; `undefined` for a name without one. */
export function extensionOf(address: vscode.Uri): string | undefined {
  return /\.[^.]+$/.exec(fileName(address))?.[0].toLowerCase();
}

/** The last part of an address: "000_fbfb3a8a241e9158.txt". */
export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
