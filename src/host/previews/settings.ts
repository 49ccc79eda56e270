import * as vscode from 'vscode';
import type { ScrollSync } from '../../shared/protocol';

const SECTION = 'seedReader.preview';
const SYNC: readonly ScrollSync[] = ['always', 'onClick', 'off'];
const OPENING = ['off', 'toSide', 'instead'] as const;

export interface PreviewSettings {
  readonly scrollPreviewWithEditor: ScrollSync;
  readonly scrollEditorWithPreview: ScrollSync;
  readonly markActiveParagraph: boolean;
  readonly doubleClickToSource: boolean;
  readonly openAutomatically: (typeof OPENING)[number];
}

/** The settings that hold for a resource, each read when it is asked for. A value of the wrong type counts as the default. */
export function previewSettings(resource: vscode.Uri | undefined): PreviewSettings {
  const settings = vscode.workspace.getConfiguration(SECTION, resource ?? null);
  const oneOf = <T>(name: string, allowed: readonly T[], otherwise: T): T => {
    const value = settings.get<unknown>(name);
    return allowed.find(one => one === value) ?? otherwise;
  };
  const flag = (name: string): boolean => oneOf(name, [true, false], true);
  return {
    get scrollPreviewWithEditor() {
      return oneOf('scrollPreviewWithEditor', SYNC, 'always');
    },
    get scrollEditorWithPreview() {
      return oneOf('scrollEditorWithPreview', SYNC, 'always');
    },
    get markActiveParagraph() {
      return flag('markActiveParagraph');
    },
    get doubleClickToSource() {
      return flag('doubleClickToSource');
    },
    get openAutomatically() {
      return oneOf('openAutomatically', OPENING, 'off');
    },
  };
}

/** Fires when one of the preview's settings changes anywhere. */
export function onDidChangePreviewSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration(SECTION)) listener();
  });
}
