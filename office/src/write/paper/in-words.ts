import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

/** How official papers read numbers: "linh" and "tỷ", the unit behind. */
const reading = new ReadingConfig();
reading.unit = ['đồng'];
reading.oddText = 'linh';
reading.units = reading.units.map((some) => some.map((unit) => (unit === 'tỉ' ? 'tỷ' : unit)));

/**
 * An amount in words, as it stands behind "Bằng chữ:".
 *
 * @example
 * dongInWords(12_023_250) // 'Mười hai triệu không trăm hai mươi ba nghìn hai trăm năm mươi đồng'
 */
export function dongInWords(amount: number): string {
  const words = doReadNumber(String(Math.abs(amount)), reading);
  const whole = amount < 0 ? `âm ${words}` : words;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}

/** A day as official papers write it within a sentence: no zero before the months from 3 to 9, one before days to 9 and the first two months. */
export function dayInPaper(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) >= 3 ? Number(month) : month}/${year}`;
}
