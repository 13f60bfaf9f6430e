import { mount } from '../shared/mount';
import ItemsAdminScreen from './ItemsAdminScreen.vue';

mount(ItemsAdminScreen);
