import { mount } from '../shared/mount';
import DevicesScreen from './DevicesScreen.vue';

mount(DevicesScreen);
