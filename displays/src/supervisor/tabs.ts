import type { Component } from 'vue';
import type { Texts } from '../shared/text';
import ContactLedger from '../contacts/ContactLedger.vue';
import EscalatedView from '../contacts/EscalatedView.vue';
import ComplaintBoard from '../voicedesk/ComplaintBoard.vue';
import DisclosureRegister from '../voicedesk/DisclosureRegister.vue';
import EnquiryCounts from '../voicedesk/EnquiryCounts.vue';
import RatingBoard from '../voicedesk/RatingBoard.vue';
import type { Hall, FullItem } from '../shared/types';
import ExtensionsView from './ExtensionsView.vue';
import LightsView from './LightsView.vue';
import NoticesView from './NoticesView.vue';

/** What the supervisor looks after: each line is a tab. A view gets a {@link View} as its properties, and may emit `count`. */
export const TABS: readonly { name: keyof Texts['supervisor']['tabs']; view: Component }[] = [
  { name: 'extensions', view: ExtensionsView },
  { name: 'lights', view: LightsView },
  { name: 'notices', view: NoticesView },
  { name: 'contacts', view: EscalatedView },
  { name: 'contactLedger', view: ContactLedger },
  { name: 'complaints', view: ComplaintBoard },
  { name: 'ratings', view: RatingBoard },
  { name: 'disclosures', view: DisclosureRegister },
  { name: 'enquiries', view: EnquiryCounts },
];

export type TabName = (typeof TABS)[number]['name'];

export interface View {
  about: Hall;
  items: FullItem[];
}
