import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import PageDisclaimer from './components/PageDisclaimer.vue';
import PrintButton from './components/PrintButton.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'doc-after': () => h(PageDisclaimer) }),
  enhanceApp({ app }) {
    app.component('PrintButton', PrintButton);
  },
} satisfies Theme;
