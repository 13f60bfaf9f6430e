import { mount } from '../shared/mount';
import BoardScreen from './BoardScreen.vue';

mount(BoardScreen);
