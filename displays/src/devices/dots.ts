import type { LitSign } from '../shared/types';

/** Whether a dot is lit; rows are hex digits, the leftmost dot the highest bit. */
export function isLit(sign: LitSign, x: number, y: number): boolean {
  const digit = Number.parseInt(sign.rows[y]?.charAt(x >> 2) ?? '', 16);
  return Number.isNaN(digit) ? false : ((digit >> (3 - (x & 3))) & 1) === 1;
}

/** One SVG path of all lit dots, each a square of one unit with a small edge around. */
export function dotPath(sign: LitSign): string {
  const parts: string[] = [];
  for (let y = 0; y < sign.height; y++) {
    for (let x = 0; x < sign.width; x++) {
      if (isLit(sign, x, y)) parts.push(`M${x + 0.1} ${y + 0.1}h.8v.8h-.8z`);
    }
  }
  return parts.join('');
}
