const MARKS = /\p{M}/gu;
const SPACES = /\s/gu;

/** A text without case, spaces and diacritics, so that "Điện  công nghiệp" and "dien cong nghiep" are one. */
export const textKey = (text: string): string => text.normalize('NFD').replace(MARKS, '').replace(SPACES, '').toLowerCase().replaceAll('đ', 'd');
