import { type Component, createApp } from 'vue';
import './base.css';

/** Puts one screen into the page. */
export function mount(screen: Component): void {
  createApp(screen).mount('#app');
}
