import { mount } from '../shared/mount';
import WindowScreen from './WindowScreen.vue';

mount(WindowScreen);
