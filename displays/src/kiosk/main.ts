import { mount } from '../shared/mount';
import KioskScreen from './KioskScreen.vue';
import './kiosk.css';

// A kiosk is touched by wet and trembling hands: no menu, no drag.
document.addEventListener('contextmenu', (event) => event.preventDefault());

mount(KioskScreen);
