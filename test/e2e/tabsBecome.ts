import * as assert from 'node:assert/strict';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

/** Waits until the columns have these tabs, by their labels, with a star for a custom editor. */
export function tabsBecome(workbench: Workbench, ...wanted: readonly (readonly string[])[]): Promise<void> {
  return eventually(async () => {
    const found = await workbench.evaluate(api =>
      api.window.tabGroups.all.map(({ tabs }) =>
        tabs.map(({ label, input }) => `${label}${input instanceof api.TabInputCustom ? '*' : ''}`),
      ),
    );
    assert.deepEqual(found, wanted);
  });
}
