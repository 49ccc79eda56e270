import { installHeader } from './header';
import { installMark } from './mark';
import { installNotice } from './notice';
import { Page } from './page';
import { installPointer } from './pointer';

const root = document.getElementById('blocks');
if (root) {
  const page = new Page(root);
  for (const install of [installNotice, installHeader, installMark, installPointer]) install(page);
  page.start();
}
