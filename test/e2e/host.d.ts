import type { BrowserContext } from 'playwright-core';

/** What the launcher (test/hosts) gives to the end-to-end suites. */
export interface TestHost {
  readonly kind: 'web' | 'server';
  readonly context: BrowserContext;
  /** An absolute path below which folders can be made and opened in a workbench. */
  readonly folder: string;
  /** The address of a workbench on a folder, whose path is relative to `folder`. */
  readonly addressOf: (path: string) => string;
}

declare global {
  var testHost: TestHost;
}
