import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

/** Waits for a setting of the preview: the page changes at once, the setting a moment later. */
export async function settingBecomes(workbench: Workbench, name: string, value: unknown): Promise<void> {
  await eventually(async () => {
    const now = await workbench.evaluate(
      (api, key) => api.workspace.getConfiguration('seedReader.preview').get(key),
      name,
    );
    assert.equal(now, value);
  });
}
