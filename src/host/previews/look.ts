import * as vscode from 'vscode';
import { DEFAULT_LOOK, type Look, type LookChange, readLook } from '../../shared/look';

const SECTION = 'seedReader.preview';

/** How previews look, by the reader's settings. */
export function currentLook(): Look {
  const settings = vscode.workspace.getConfiguration(SECTION);
  return readLook(name => settings.get<unknown>(name));
}

/** Writes a change into the settings: where the reader has set the same thing before, else into the user's own. */
export async function changeLook({ name, value }: LookChange): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  if (settings.get<unknown>(name) === value) return;
  await settings.update(name, value, targetOf(settings, name));
}

/** Takes back what the reader has set of the look. */
export async function resetLook(): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  for (const name of Object.keys(DEFAULT_LOOK)) {
    const { globalValue, workspaceValue } = settings.inspect(name) ?? {};
    if (workspaceValue !== undefined) await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
    if (globalValue !== undefined) await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

function targetOf(settings: vscode.WorkspaceConfiguration, name: string): vscode.ConfigurationTarget {
  return settings.inspect(name)?.workspaceValue === undefined
    ? vscode.ConfigurationTarget.Global
    : vscode.ConfigurationTarget.Workspace;
}
