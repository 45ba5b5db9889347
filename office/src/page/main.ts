import { createApp } from 'vue';
import '../../../docs/.vitepress/theme/style.css';
import OfficePage from './OfficePage.vue';
import './page.css';

// The site's styles tell dark from light by a class, as VitePress does.
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = (): void => void document.documentElement.classList.toggle('dark', dark.matches);
dark.addEventListener('change', follow);
follow();

createApp(OfficePage).mount('#app');
