import { installMark } from './mark';
import { installNotice } from './notice';
import { Page } from './page';
import { installPointer } from './pointer';
import { installReader } from './reader/reader';
import { installToggleKey } from './toggleKey';

const root = document.getElementById('blocks');
if (root) {
  const page = new Page(root);
  for (const install of [installNotice, installReader, installMark, installPointer, installToggleKey]) install(page);
  page.start();
}
