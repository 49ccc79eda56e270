import * as vscode from 'vscode';

/**
 * Tells the reader what went wrong. VS Code makes a link, of a command even, of `[text](address)` in a message: what a
 * file's name or an error brings along must not become one.
 */
export function notifyOfError(message: string): void {
  void vscode.window.showErrorMessage(message.replaceAll('](', ']\u200b('));
}

/** For what nobody else waits for: tells the reader should it fail. Never fails itself. */
export function notifyIfFails(promise: PromiseLike<unknown>): PromiseLike<unknown> {
  return promise.then(undefined, error => notifyOfError(messageOf(error)));
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
