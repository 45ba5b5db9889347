import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import Disclaimer from './components/Disclaimer.vue';
import PrintButton from './components/PrintButton.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'doc-after': () => h(Disclaimer) }),
  enhanceApp({ app }) {
    app.component('PrintButton', PrintButton);
  },
} satisfies Theme;
