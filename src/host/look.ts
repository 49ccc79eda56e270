import * as vscode from 'vscode';
import {
  DEFAULT_APPEARANCE,
  type Look,
  type LookChange,
  quotedFamilies,
  readLook,
  type ShownLook,
} from '../shared/look';
import { messageOf, notifyOfError } from './notifyOfError';
import { LANGUAGE } from './seed';

const SECTION = 'seedReader.preview';

/** How previews look, by the reader's settings. */
export function currentLook(): Look {
  const settings = vscode.workspace.getConfiguration(SECTION);
  return readLook(name => settings.get<unknown>(name));
}

/** The same with the fonts that it names. */
export function shownLook(): ShownLook {
  const look = currentLook();
  return { ...look, fontFamily: quotedFamilies(look.fontFamily), editorFont: quotedFamilies(editorFont()) };
}

/** The editor's font: that of seeds, where the settings give their language one of its own. */
function editorFont(): string {
  const font = vscode.workspace.getConfiguration('editor', { languageId: LANGUAGE }).get<unknown>('fontFamily');
  return typeof font === 'string' ? font : 'monospace';
}

/**
 * Writes a change into the settings: where the reader has set the same thing before, else into the user's own. Also where it
 * seems to be set already: what VS Code tells of the settings may be a moment old, and the reader's last word holds.
 */
export function changeLook({ name, value }: LookChange): Promise<void> {
  return inTurn(async settings => await settings.update(name, value, targetOf(settings, name)));
}

/** Takes back what the reader has set in the controls called Appearance. */
export function resetLook(): Promise<void> {
  return inTurn(async settings => {
    for (const name of Object.keys(DEFAULT_APPEARANCE)) {
      const { globalValue, workspaceValue } = settings.inspect(name) ?? {};
      if (workspaceValue !== undefined) await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
      if (globalValue !== undefined) await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  });
}

let lastWrite: Promise<void> = Promise.resolve();

/** Writes to the settings one after another: each finds them as the one before left them. Says so when one fails. */
function inTurn(write: (settings: vscode.WorkspaceConfiguration) => Promise<void>): Promise<void> {
  lastWrite = lastWrite
    .then(() => write(vscode.workspace.getConfiguration(SECTION)))
    .catch((error: unknown) => {
      notifyOfError(vscode.l10n.t('The appearance could not be changed: {0}', messageOf(error)));
    });
  return lastWrite;
}

function targetOf(settings: vscode.WorkspaceConfiguration, name: string): vscode.ConfigurationTarget {
  return settings.inspect(name)?.workspaceValue === undefined
    ? vscode.ConfigurationTarget.Global
    : vscode.ConfigurationTarget.Workspace;
}
