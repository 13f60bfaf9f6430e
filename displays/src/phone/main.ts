import { mount } from '../shared/mount';
import PhoneScreen from './PhoneScreen.vue';

mount(PhoneScreen);
