import { mount } from '../shared/mount';
import DeviceAdminScreen from './DeviceAdminScreen.vue';

mount(DeviceAdminScreen);
