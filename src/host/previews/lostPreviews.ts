import * as vscode from 'vscode';
import { whenTabsRest } from '../leftTabs';
import { notifyIfFails, notifyOfError } from '../notifyOfError';
import { type Renamed, renamedAddress } from '../renamed';
import type { PreviewCollection } from './collection';
import { renewCustomEditor } from './customEditor';
import { type KeptPreview, keptPreviews, registerMemory } from './memory';
import { indexOf, keyOf, tabsOfPreviews } from './previewTabs';

/** The tab of a preview that was there before this extension host. */
interface Found {
  readonly key: string;
  readonly column: vscode.ViewColumn | undefined;
  /** What the workspace has kept of it; `undefined` when it has nothing. */
  kept: KeptPreview | undefined;
}

/** Knows what panels show that VS Code hands over. */
export interface SourcesOfPanels extends vscode.Disposable {
  /**
   * The address of the source by the one that the page remembers: a hidden page hears of no new name. `undefined` when the
   * workspace has kept nothing of it.
   */
  sourceOf(panel: vscode.WebviewPanel, remembered: string): vscode.Uri | undefined;
}

/**
 * Opens previews anew that an extension host left behind when it went down: VS Code goes on showing their pages, but hands
 * them to no other host. After a reload of the window it hands each over as soon as it is in sight, so one that is in
 * sight for a while and in nobody's hands is lost.
 */
export function registerLostPreviews(previews: PreviewCollection, state: vscode.Memento): SourcesOfPanels {
  const lost = new LostPreviews(previews, keptPreviews(state));
  const memory = registerMemory(previews, state, () => lost.kept);
  return {
    sourceOf: (panel, remembered) => lost.sourceOf(panel, remembered),
    dispose: () => vscode.Disposable.from(lost, memory).dispose(),
  };
}

class LostPreviews implements SourcesOfPanels {
  readonly #previews: PreviewCollection;
  /** Of which unsaved files the reader has been told, by their keys. */
  readonly #told = new Set<string>();
  readonly #found: Found[];
  #changes: vscode.Disposable | undefined;

  constructor(previews: PreviewCollection, kept: readonly KeptPreview[]) {
    this.#previews = previews;
    const left = [...kept];
    this.#found = tabsOfPreviews().map(tab => {
      const index = indexOf(left, tab);
      const [known] = index < 0 ? [] : left.splice(index, 1);
      return { key: keyOf(tab), column: tab.group.viewColumn, kept: known };
    });
    if (this.#found.length === 0) return;
    this.#changes = vscode.Disposable.from(
      whenTabsRest(() => this.#look()),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const file of files) this.#renamed(file);
      }),
    );
  }

  /** What is kept of the previews that are still to be handed over, or to be found lost. */
  get kept(): readonly KeptPreview[] {
    return this.#found.flatMap(({ kept }) => kept ?? []);
  }

  dispose(): void {
    this.#changes?.dispose();
  }

  sourceOf({ title }: vscode.WebviewPanel, remembered: string): vscode.Uri | undefined {
    const kept = this.kept.find(({ key, heard }) => key === title && heard === remembered);
    return kept && vscode.Uri.parse(kept.source);
  }

  #renamed(file: Renamed): void {
    for (const found of this.#found) {
      const { kept } = found;
      const to = kept && renamedAddress(vscode.Uri.parse(kept.source), file);
      if (to) found.kept = { ...kept, source: to.toString() };
    }
  }

  async #look(): Promise<void> {
    for (const tab of tabsOfPreviews()) {
      // While another one was opened anew, the reader may have closed it.
      if (!tabsOfPreviews().includes(tab)) continue;
      const index = tab.isActive ? indexOf(this.#found, tab) : -1;
      if (index < 0) continue;
      const isLost = !this.#isInHands(tab);
      if (isLost && tab.isDirty) {
        this.#tell(tab);
        continue;
      }
      // Once for each: a file that takes its time to be opened must not be opened over and over.
      const [found] = this.#found.splice(index, 1);
      if (isLost) await notifyIfFails(this.#renew(tab, found?.kept));
    }
    const tabs = tabsOfPreviews();
    if (!this.#found.some(({ key }) => tabs.some(tab => keyOf(tab) === key))) this.#end();
  }

  #end(): void {
    this.#found.length = 0;
    this.dispose();
  }

  #isInHands({ group }: vscode.Tab): boolean {
    return this.#previews.all().some(({ panel }) => panel.visible && panel.viewColumn === group.viewColumn);
  }

  /** VS Code would ask whether to save the file before it closes the tab. */
  #tell(tab: vscode.Tab): void {
    const key = keyOf(tab);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    notifyOfError(vscode.l10n.t('The preview of “{0}” follows its text again once the file is saved.', tab.label));
  }

  async #renew(tab: vscode.Tab, kept: KeptPreview | undefined): Promise<void> {
    const { input, group } = tab;
    const { viewColumn: column, isActive } = group;
    if (input instanceof vscode.TabInputCustom) {
      await renewCustomEditor(this.#previews, tab, input.uri, kept?.offset);
      return;
    }
    if (kept && kept.kind !== 'editor') {
      const { kind, offset = 0 } = kept;
      const source = vscode.Uri.parse(kept.source);
      const place = { column: vscode.ViewColumn.Active, from: column } as const;
      this.#previews.open({ source, kind, ...place, preserveFocus: !isActive, offset, seedsAlone: true });
    } else notifyOfError(vscode.l10n.t('A preview could not be restored. Open it again from its article.'));
    await vscode.window.tabGroups.close(tab, true);
  }
}
