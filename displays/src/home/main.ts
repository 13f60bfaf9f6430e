import { mount } from '../shared/mount';
import HomeScreen from './HomeScreen.vue';

mount(HomeScreen);
