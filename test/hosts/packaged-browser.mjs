// The Chromium inside the npm package @sparticuz/chromium: compressed, and made for a machine with next to nothing on it.
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { root } from './bundle.mjs';

const packaged = join(root, 'node_modules/@sparticuz/chromium');

/** The browser's executable, unpacked once into the cache, and the environment it needs on this machine. */
export async function packagedBrowser() {
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'));
  const folder = join(root, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: { ...librariesFor(executablePath, folder), ...fontsFor(folder) } };
}

async function unpackInto(folder) {
  mkdirSync(join(folder, '..'), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const input = brotliDecompressSync(readFileSync(join(packaged, `bin/${name}.tar.br`)));
    execFileSync('tar', ['-x', '-C', unfinished], { input });
  }
  await pipeline(
    createReadStream(join(packaged, 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 }),
  );
  const fonts = `<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
  await writeFile(join(unfinished, 'fonts.conf'), `<?xml version="1.0"?>\n${fonts}\n`);
  // Another run may have been quicker; its copy is as good.
  if (existsSync(folder)) await rm(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

/** The package carries NSS and NSPR; they are put on the path only where the system has none. */
function librariesFor(executablePath, folder) {
  const missing = execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
  return missing
    ? { LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }
    : {};
}

function fontsFor(folder) {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}
