import { mount } from '../shared/mount';
import SupervisorScreen from './SupervisorScreen.vue';

mount(SupervisorScreen);
