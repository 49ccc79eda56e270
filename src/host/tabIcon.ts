import * as vscode from 'vscode';

/** The icon of a panel's tab, by the name of its pictures in `media/` without what each is for. */
export function tabIcon(
  extension: vscode.Uri,
  name: string,
): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
  const icon = (kind: string): vscode.Uri => vscode.Uri.joinPath(extension, 'media', `${name}-${kind}.svg`);
  return { light: icon('light'), dark: icon('dark') };
}
