import { mount } from '../shared/mount';
import StationScreen from './StationScreen.vue';

mount(StationScreen);
