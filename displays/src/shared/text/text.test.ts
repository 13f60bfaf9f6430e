import { describe, expect, it } from 'vitest';
import { en } from './en';
import { languageOf } from './index';
import { zh } from './zh';

/** Every text of a language with its place; texts with parameters are asked with examples. */
function texts(branch: unknown, place: string): [string, string][] {
  if (typeof branch === 'string') return [[place, branch]];
  if (typeof branch === 'function') return texts(branch(1, 2, 3, 4), `${place}()`);
  const found: [string, string][] = [];
  for (const [key, value] of Object.entries(branch as Record<string, unknown>)) found.push(...texts(value, `${place}.${key}`));
  return found;
}

const CHINESE = /[\u4e00-\u9fff]/;
/** The button that offers the other language speaks it. */
const OTHER_LANGUAGE = /\.otherLanguage$/;
/** No mark is shown for those without priority. */
const EMPTY = 'clerk.priorities.none';

describe('the texts', () => {
  const chinese = new Map(texts(zh, ''));
  const english = new Map(texts(en, ''));

  it('have the same keys in both languages', () => {
    expect(Array.from(english.keys())).toEqual(Array.from(chinese.keys()));
  });

  it('are nowhere empty', () => {
    const empty = [...chinese, ...english].filter(([place, text]) => text.trim() === '' && place !== `.${EMPTY}`);
    expect(empty).toEqual([]);
  });

  it('hold no Chinese in English', () => {
    expect([...english].filter(([place, text]) => CHINESE.test(text) && !OTHER_LANGUAGE.test(place))).toEqual([]);
  });

  it('are Chinese in Chinese, but for signs and product words', () => {
    const foreign = [...chinese].filter(([place, text]) => !CHINESE.test(text) && !OTHER_LANGUAGE.test(place) && text.trim() !== '');
    expect(foreign.map(([place]) => place)).toEqual(['.common.noData', '.common.listComma', '.problem.unreachableCode']);
  });

  it('name the ticket and the window in a call', () => {
    expect(zh.board.say('A001', 3)).toBe('请 A001 到 3 号窗口');
    expect(en.board.say('A001', 3)).toBe('A001, please go to window 3');
  });
});

describe('the language of an address', () => {
  it.each([
    ['', 'zh-CN'],
    ['?lang=en', 'en'],
    ['?lang=zh-CN', 'zh-CN'],
    ['?lang=xx', 'zh-CN'],
  ])('%s is %s', (search, language) => expect(languageOf(search)).toBe(language));
});
