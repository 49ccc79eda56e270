import type * as vscode from 'vscode';

/** A file or folder that gets another name. */
export interface Renamed {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/** The new address of a file that is renamed itself, or lies below a folder that is; `undefined` for any other. */
export function renamedAddress(uri: vscode.Uri, { oldUri: from, newUri: to }: Renamed): vscode.Uri | undefined {
  return isAtOrBelow(uri, from) ? to.with({ path: to.path + uri.path.slice(from.path.length) }) : undefined;
}

/** True for `above` itself, and for what lies in that folder at whatever depth. */
export function isAtOrBelow({ scheme, authority, path }: vscode.Uri, above: vscode.Uri): boolean {
  if (above.scheme !== scheme || above.authority !== authority) return false;
  return path === above.path || path.startsWith(`${above.path}/`);
}
