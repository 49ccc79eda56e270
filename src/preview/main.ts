import { installMark } from './mark';
import { installNotice } from './notice';
import { Page } from './page';
import { part } from './part';
import { installPointer } from './pointer';
import { installReader } from './reader/reader';
import { installToggleKey } from './toggleKey';

// Safari has none. What it is told to wait at most for counts as no time there.
window.requestIdleCallback ??= setTimeout as never;
const page = new Page(part('#blocks'));
for (const install of [installNotice, installReader, installMark, installPointer, installToggleKey]) install(page);
page.start();
