// Builds the screens for Maven: installs what package-lock.json names, then builds, and does each only when its input changed.
// The stamp beside each result is the hash of what it was made from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const API = join(HERE, '..', 'docs', 'openapi', 'tingxu-v1.yaml');
/** What is made here, and what has no part in the result. */
const NOT_INPUT = new Set(['node_modules', 'dist', 'shots', 'dev', 'src/shared/api.gen.ts']);

function filesBelow(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => !NOT_INPUT.has(relative(HERE, path).split(sep).join('/')) && !path.endsWith('.test.ts'))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${relative(HERE, file)}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function isFresh(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

function npm(...args) {
  const done = spawnSync('npm', args, { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.error) console.error(`npm could not be started (${done.error.message}). Install Node 20.19 or newer, or build with -Dscreens.skip=true.`);
  if (done.status !== 0) process.exit(done.status ?? 1);
}

const packages = hashOf([join(HERE, 'package.json'), join(HERE, 'package-lock.json')]);
const packagesStamp = join(HERE, 'node_modules', '.tingxu-packages');
if (!isFresh(packagesStamp, packages)) {
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(packagesStamp, packages);
}

const input = hashOf([...filesBelow(HERE), API]);
// Not inside dist: that folder is packed into the jar.
const inputStamp = join(HERE, 'node_modules', '.tingxu-screens');
if (isFresh(inputStamp, input) && existsSync(join(HERE, 'dist', 'index.html'))) {
  console.log('The screens are up to date.');
} else {
  npm('run', 'build', '--loglevel=error');
  // Maven only adds to its copy: without this the jar would carry the assets of every build before.
  rmSync(join(HERE, '..', 'target', 'classes', 'screens'), { recursive: true, force: true });
  writeFileSync(inputStamp, input);
}
