import { mount } from '../shared/mount';
import ReportScreen from './ReportScreen.vue';

mount(ReportScreen);
