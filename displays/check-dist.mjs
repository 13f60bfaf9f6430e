// Looks through what was built for what the screens may not contain: things that the content security policy forbids,
// and things that a browser of 2018 (Chrome 64) does not know.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('dist/', import.meta.url));

const FORBIDDEN = [
  { ending: '.html', what: 'an inline script', found: /<script(?![^>]*\ssrc=)[^>]*>/ },
  { ending: '.html', what: 'an inline style', found: /<style|\sstyle=/ },
  { ending: '.js', what: 'Array.at (Chrome 92)', found: /\.at\(/ },
  { ending: '.js', what: 'structuredClone (Chrome 98)', found: /structuredClone/ },
  { ending: '.js', what: 'randomUUID (Chrome 92, secure pages only)', found: /\.randomUUID/ },
  { ending: '.js', what: 'replaceAll (Chrome 85)', found: /\.replaceAll\(/ },
  { ending: '.js', what: 'Object.fromEntries (Chrome 73)', found: /Object\.fromEntries/ },
  { ending: '.js', what: 'optional chaining (Chrome 80)', found: /[\w)\]]\?\.[A-Za-z_$[(]/ },
  { ending: '.css', what: 'min(), max() or clamp() (Chrome 79)', found: /[:\s,(](min|max|clamp)\((?!-)/ },
  { ending: '.css', what: 'inset (Chrome 87)', found: /[{;]inset:/ },
];
/** Pages on televisions; the others run in browsers that are kept up to date. */
const TELEVISION_STYLES = /^(board|window|tv|live)-/;
const TELEVISION_FORBIDDEN = { what: 'gap; write grid-gap on a grid (gap: Chrome 66, in flex 84)', found: /[{;]gap:/ };

const faults = [];
for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
  const rules = FORBIDDEN.filter((rule) => name.endsWith(rule.ending));
  const file = name.replace(/^.*[\\/]/, '');
  if (name.endsWith('.css') && TELEVISION_STYLES.test(file)) rules.push(TELEVISION_FORBIDDEN);
  if (!rules.length) continue;
  const text = readFileSync(join(DIST, name), 'utf8');
  for (const rule of rules) {
    const hit = rule.found.exec(text);
    if (hit) faults.push(`${name}: ${rule.what}: …${text.slice(Math.max(0, hit.index - 40), hit.index + 40)}…`);
  }
}
if (faults.length) {
  console.error(`The built screens hold what they may not:\n${faults.join('\n')}`);
  process.exit(1);
}
