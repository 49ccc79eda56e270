import type { PageState, ToHost } from '../shared/protocol';

interface VsCode {
  postMessage(message: ToHost): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();

/** Tells the host something. */
export function tell(message: ToHost): void {
  vscode.postMessage(message);
}

/** What this page remembers from before it was hidden or the window reloaded; `undefined` when it is new. */
export function remembered(): PageState | undefined {
  return vscode.getState();
}

let kept = '';

/** Keeps what `remembered` shall give next time. VS Code carries each state through the window's own thread. */
export function remember(state: PageState): void {
  const now = JSON.stringify(state);
  if (now === kept) return;
  kept = now;
  vscode.setState(state);
}
