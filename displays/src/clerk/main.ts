import { mount } from '../shared/mount';
import ClerkScreen from './ClerkScreen.vue';

mount(ClerkScreen);
