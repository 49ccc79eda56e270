import type * as vscode from 'vscode';

/** A file or folder that gets another name. */
export interface Renamed {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/** The new address of a file that is renamed itself, or lies below a folder that is; `undefined` for any other. */
export function renamedAddress(uri: vscode.Uri, { oldUri: from, newUri: to }: Renamed): vscode.Uri | undefined {
  if (from.scheme !== uri.scheme || from.authority !== uri.authority) return undefined;
  if (uri.path === from.path) return to;
  if (!uri.path.startsWith(`${from.path}/`)) return undefined;
  return to.with({ path: to.path + uri.path.slice(from.path.length) });
}
