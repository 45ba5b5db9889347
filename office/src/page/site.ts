import { type Ref, ref } from 'vue';

/** What the site's components ask of VitePress, as the page has it. */
const lang = ref('vi');

export const useData = (): { readonly lang: Ref<string> } => ({ lang });

/** The page stands alone: no address leads from it. */
export const withBase = (_address: string): undefined => undefined;
