import * as vscode from 'vscode';

/**
 * Tells the reader what went wrong. VS Code makes a link, of a command even, of `[text](address)` in a message: what a
 * file's name or an error brings along must not become one.
 */
export function notifyOfError(message: string): void {
  void vscode.window.showErrorMessage(message.replaceAll('](', ']\u200b('));
}

/** For what nobody waits for: tells the reader should it fail. */
export function notifyIfFails(promise: PromiseLike<unknown>): void {
  promise.then(undefined, error => notifyOfError(error instanceof Error ? error.message : `${error}`));
}
