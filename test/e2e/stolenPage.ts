import * as assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import type { Workbench } from './workbench';

/** What a page of VS Code's has of it, as the code that got into the page finds it. */
export interface StolenApi {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
}

declare global {
  var stolenApi: StolenApi;
}

/** Gives the page's way to the host to whoever gets into the page: here, to the test. For every page opened from now on. */
export async function stealPages({ page }: Workbench): Promise<void> {
  await page.addInitScript(() => {
    let acquire: (() => StolenApi) | undefined;
    Object.defineProperty(globalThis, 'acquireVsCodeApi', {
      configurable: true,
      get: () => () => {
        const api = acquire?.();
        if (api) globalThis.stolenApi = api;
        return api;
      },
      set: given => {
        acquire = given;
      },
    });
  });
}

/** The frame of the visible preview's page. */
export async function pageFrame(workbench: Workbench): Promise<Frame> {
  const body = await workbench.preview().locator('body').elementHandle();
  const frame = await body?.ownerFrame();
  assert.ok(frame);
  return frame;
}
