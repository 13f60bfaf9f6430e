import { mount } from '../shared/mount';
import DirectorScreen from './DirectorScreen.vue';

mount(DirectorScreen);
