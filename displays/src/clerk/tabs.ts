import type { Component } from 'vue';
import type { Texts } from '../shared/text';
import ContactPanel from '../contacts/ContactPanel.vue';
import DisclosurePanel from '../voicedesk/DisclosurePanel.vue';
import OwnRatings from '../voicedesk/OwnRatings.vue';
import ReceptionPanel from '../voicedesk/ReceptionPanel.vue';
import DuePanel from './DuePanel.vue';
import LinePanel from './LinePanel.vue';
import MatterPanel from './MatterPanel.vue';
import OwnPanel from './own/OwnPanel.vue';

/** What a clerk works with beside the ticket in hand: each line is a tab. A view gets the {@link Room} as its `room`. */
export const TABS: readonly { name: keyof Texts['matterDesk']['tabs']; view: Component }[] = [
  { name: 'line', view: LinePanel },
  { name: 'matter', view: MatterPanel },
  { name: 'due', view: DuePanel },
  { name: 'contacts', view: ContactPanel },
  { name: 'reception', view: ReceptionPanel },
  { name: 'disclosures', view: DisclosurePanel },
  { name: 'ownRatings', view: OwnRatings },
  { name: 'own', view: OwnPanel },
];

export type TabName = (typeof TABS)[number]['name'];
