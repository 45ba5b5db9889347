import type { Locale } from 'haiphong-training-support';

/** The places for signatures below a table: who signs, with no name. */
export interface Signatures {
  readonly date: string;
  readonly signers: readonly { readonly role: string; readonly hint: string }[];
}

export const SIGNATURES: Readonly<Record<Locale, Signatures>> = {
  vi: {
    date: 'Ngày … tháng … năm …',
    signers: [
      { role: 'Người lập biểu', hint: '(Ký, ghi rõ họ tên)' },
      { role: 'Thủ trưởng đơn vị', hint: '(Ký tên, đóng dấu)' },
    ],
  },
  en: {
    date: 'Date: …',
    signers: [
      { role: 'Prepared by', hint: '(signature, full name)' },
      { role: 'Head of the unit', hint: '(signature, seal)' },
    ],
  },
};
