import { mount } from '../shared/mount';
import VoiceScreen from './VoiceScreen.vue';

mount(VoiceScreen);
