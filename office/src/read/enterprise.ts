import { textKey } from './text-key.js';

/** What kind of firm it is: left out of a name, or written in many ways. */
const FIRM =
  /(?<!\p{L})(?:công ty|cong ty|c\.?ty|cty|ct|doanh nghiệp|tư nhân|dntn|trách nhiệm hữu hạn|trach nhiem huu han|tnhh|cổ phần|co phan|cp|một thành viên|mot thanh vien|mtv|1 ?tv|hai thành viên|2 ?tv|co\.?,? ?ltd\.?|company|limited|jsc|corp\.?)(?!\p{L})/giu;

/** What two names of an enterprise have in common where they are one: "CÔNG TY TNHH ABC" is "Cty ABC". */
export const enterpriseNameKey = (name: string): string => textKey(name.normalize('NFC').replace(FIRM, ' ')) || textKey(name);
