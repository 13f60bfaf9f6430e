import { mount } from '../shared/mount';
import PostsScreen from './PostsScreen.vue';

mount(PostsScreen);
