import * as assert from 'node:assert/strict';
import type { Dialog, Page, Request } from 'playwright-core';
import type { Workbench } from './workbench';

/** What a payload would ask for, and addresses that nothing may follow by itself. */
const UNWANTED = /payload\.invalid|\/etc\/passwd|^(?:command|file|vbscript|javascript|x):/;

/** Watches every request of the browser, and the dialogs of the pages that it is told of, for what payloads would do. */
export class HarmWatch {
  readonly #requests: string[] = [];
  readonly #dialogs: string[] = [];
  readonly #pages: Page[] = [];
  readonly #note = (request: Request): unknown => this.#requests.push(request.url());
  readonly #dismiss = (dialog: Dialog): void => {
    this.#dialogs.push(dialog.message());
    void dialog.dismiss();
  };

  constructor() {
    testHost.context.on('request', this.#note);
  }

  dispose(): void {
    testHost.context.off('request', this.#note);
    for (const page of this.#pages) page.off('dialog', this.#dismiss);
  }

  watch(page: Page): void {
    page.on('dialog', this.#dismiss);
    this.#pages.push(page);
  }

  /** Nothing ran, nothing was asked for, nothing was refused either: a refusal would say that something had got in. */
  async assertUnharmed(page: Page, { errors }: Pick<Workbench, 'errors'>): Promise<void> {
    for (const frame of page.frames()) assert.equal(await frame.evaluate(() => 'seedReaderHit' in window), false);
    assert.deepEqual(this.#dialogs, []);
    assert.deepEqual(
      this.#requests.filter(url => UNWANTED.test(url)),
      [],
    );
    assert.deepEqual(errors, []);
  }
}
