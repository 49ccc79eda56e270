import * as vscode from 'vscode';

/** Called by VS Code when a seed, a plain-text document, our view or our preview is opened. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.window.createOutputChannel('Seed Reader', { log: true }));
}
