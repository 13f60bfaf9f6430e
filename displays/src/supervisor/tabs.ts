import type { Component } from 'vue';
import type { Texts } from '../shared/text';
import type { Hall, Item } from '../shared/types';
import ExtensionsView from './ExtensionsView.vue';
import LightsView from './LightsView.vue';
import NoticesView from './NoticesView.vue';

/** What the supervisor looks after: each line is a tab. A view gets a {@link View} as its properties, and may emit `count`. */
export const TABS: readonly { name: keyof Texts['supervisor']['tabs']; view: Component }[] = [
  { name: 'extensions', view: ExtensionsView },
  { name: 'lights', view: LightsView },
  { name: 'notices', view: NoticesView },
];

export type TabName = (typeof TABS)[number]['name'];

export interface View {
  about: Hall;
  items: Item[];
}
