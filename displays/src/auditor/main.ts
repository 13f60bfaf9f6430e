import { mount } from '../shared/mount';
import AuditorScreen from './AuditorScreen.vue';

mount(AuditorScreen);
