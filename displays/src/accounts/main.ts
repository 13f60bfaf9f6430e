import { mount } from '../shared/mount';
import AccountsScreen from './AccountsScreen.vue';

mount(AccountsScreen);
