const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:ch|c|p|t)$/;
const SYLLABLE = new RegExp(
  `^(?:ngh|ng|nh|n|ch|c|gh|gi|g|kh|k|ph|p|qu|th|tr|t|b|d|đ|h|l|m|r|s|v|x)?(?:${[
    'uyê|uya|uyu|uây|uôi|uêu|oai|oay|oao|oeo|iêu|yêu|ươi|ươu',
    'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê',
    'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y',
  ].join('|')})(?:ch|c|m|ng|nh|n|p|t)?$`,
);

/** Whether a word is made as a Vietnamese syllable is: what it begins with, its vowel, what it ends with, and one tone that such an end takes. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  const bare = apart.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || tones[0] === '\u0301' || tones[0] === '\u0323';
}
