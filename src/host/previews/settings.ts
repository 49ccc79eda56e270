import * as vscode from 'vscode';
import { type Choices, ON, settingOf } from '../settings';

/** When an editor and its preview follow each other's scrolling: always, where one is clicked, or never. */
export type SyncMode = 'always' | 'onClick' | 'off';

type Opening = 'off' | 'toSide' | 'instead';

const SYNC: Choices<SyncMode> = ['always', 'onClick', 'off'];
const OPENING: Choices<Opening> = ['off', 'toSide', 'instead'];

const SETTINGS = ['seedReader.preview', 'editor.fontFamily'];

export interface PreviewSettings {
  readonly scrollPreviewWithEditor: SyncMode;
  readonly scrollEditorWithPreview: SyncMode;
  readonly markActiveParagraph: boolean;
  readonly doubleClickToSource: boolean;
  readonly openAutomatically: Opening;
}

/** The settings that hold for a resource, each read when it is asked for. A value of the wrong type counts as the default. */
export function previewSettings(resource: vscode.Uri | undefined): PreviewSettings {
  const of = <T>(name: string, choices: Choices<T>): T => settingOf(`preview.${name}`, choices, resource);
  return {
    get scrollPreviewWithEditor() {
      return of('scrollPreviewWithEditor', SYNC);
    },
    get scrollEditorWithPreview() {
      return of('scrollEditorWithPreview', SYNC);
    },
    get markActiveParagraph() {
      return of('markActiveParagraph', ON);
    },
    get doubleClickToSource() {
      return of('doubleClickToSource', ON);
    },
    get openAutomatically() {
      return of('openAutomatically', OPENING);
    },
  };
}

/** Fires when one of the preview's settings changes anywhere, or the editor's font, in which it may be set. */
export function onDidChangePreviewSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (SETTINGS.some(name => event.affectsConfiguration(name))) listener();
  });
}
