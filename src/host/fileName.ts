import type * as vscode from 'vscode';

/** The last part of an address: "000_fbfb3a8a241e9158.txt". */
export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
