import { computed, ref, watchEffect } from 'vue';
import type { Names } from '../types';
import { en } from './en';
import { zh } from './zh';

export type Language = 'zh-CN' | 'en';
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
export type Texts = typeof zh;

const TEXTS: Record<Language, Texts> = { 'zh-CN': zh, en };

/** The language of the address; Chinese when it names none that we have. */
export function languageOf(search: string): Language {
  const named = new URLSearchParams(search).get('lang');
  return LANGUAGES.find((language) => language === named) ?? 'zh-CN';
}

export const lang = ref<Language>(languageOf(location.search));
export const t = computed(() => TEXTS[lang.value]);

/** A window's own name, where it says more than its number does; else nothing. */
export function windowTitle(window: number, names: Names): string {
  const name = named(names);
  const plain = (text: string) => text.replace(/\s/g, '').toLowerCase();
  return plain(name) === plain(t.value.common.window(window)) ? '' : name;
}

/** The name of a thing in the language of the screen. */
export function named(names: Names): string {
  return names[lang.value];
}

// The right glyphs for Chinese, and the right voice of a screen reader, hang on this attribute.
watchEffect(() => document.documentElement.setAttribute('lang', lang.value));
