import { mount, unmount } from 'svelte';
import App from './App.svelte';

const app = mount(App, { target: document.querySelector('#app')! });
Object.assign(window, { leave: () => unmount(app) });
