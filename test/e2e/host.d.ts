import type { BrowserContext, Page } from 'playwright-core';

/** What the launcher (test/hosts) gives to the end-to-end suites. */
export interface TestHost {
  readonly kind: 'web' | 'server';
  readonly context: BrowserContext;
  /** An absolute path below which folders can be made and opened in a workbench. */
  readonly folder: string;
  /** The address of a workbench on a folder, whose path is relative to `folder`. */
  readonly addressOf: (path: string) => string;
  /** Runs a function, given as its source, in the extension host of the page's workbench on `folder`. */
  readonly evaluate: (page: Page, folder: string, source: string, argument: unknown) => Promise<unknown>;
}

declare global {
  var testHost: TestHost;
}
