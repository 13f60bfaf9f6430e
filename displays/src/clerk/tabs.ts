import type { Component } from 'vue';
import type { Texts } from '../shared/text';
import DuePanel from './DuePanel.vue';
import LinePanel from './LinePanel.vue';
import MatterPanel from './MatterPanel.vue';

/** What a clerk works with beside the ticket in hand: each line is a tab. A view gets the {@link Room} as its `room`. */
export const TABS: readonly { name: keyof Texts['matterDesk']['tabs']; view: Component }[] = [
  { name: 'line', view: LinePanel },
  { name: 'matter', view: MatterPanel },
  { name: 'due', view: DuePanel },
];

export type TabName = (typeof TABS)[number]['name'];
