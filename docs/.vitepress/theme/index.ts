import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import Followed from './components/Followed.vue';
import PageDisclaimer from './components/PageDisclaimer.vue';
import PolicyBarPlace from './components/PolicyBarPlace.vue';
import PrintButton from './components/PrintButton.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      'doc-top': () => h(PolicyBarPlace),
      'home-hero-before': () => h(PolicyBarPlace),
      'doc-after': () => h(PageDisclaimer),
    }),
  enhanceApp({ app }) {
    app.component('PrintButton', PrintButton);
    app.component('Followed', Followed);
  },
} satisfies Theme;
