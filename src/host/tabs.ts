import * as vscode from 'vscode';

/** The tabs of a file, in sight or not, of its text or of its previews; those of the active column come first. */
export function tabsOf(
  uri: vscode.Uri,
  type: typeof vscode.TabInputText | typeof vscode.TabInputCustom = vscode.TabInputText,
): readonly vscode.Tab[] {
  const address = uri.toString();
  const groups = vscode.window.tabGroups.all.toSorted((a, b) => Number(b.isActive) - Number(a.isActive));
  return groups.flatMap(({ tabs }) => tabs.filter(tab => tab.input instanceof type && isOf(tab, address)));
}

/** True when a file has a tab, in sight or not; one that only changed its kind of tab still has one. */
export function hasTab(address: string): boolean {
  return allTabs().some(tab => isOf(tab, address));
}

/** True when a tab, in sight or not, compares a text with another one. */
export function isCompared(address: string): boolean {
  return allTabs().some(tab => compares(tab, address));
}

/** The tab in front that compares a text with another one. VS Code gives its editors no column. */
export function comparisonOf(uri: vscode.Uri): vscode.Tab | undefined {
  const address = uri.toString();
  return allTabs().find(tab => tab.isActive && compares(tab, address));
}

/** True for a tab that holds one of our panels, in somebody's hands or not. */
export function isPanel({ input }: vscode.Tab, type: string): boolean {
  // VS Code puts a prefix of its own before the type.
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith(type);
}

export function allTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
}

function isOf({ input }: vscode.Tab, address: string): boolean {
  return (
    (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) && input.uri.toString() === address
  );
}

function compares({ input }: vscode.Tab, address: string): boolean {
  return (
    input instanceof vscode.TabInputTextDiff &&
    [input.modified, input.original].some(side => side.toString() === address)
  );
}
