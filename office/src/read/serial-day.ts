/** What a workbook that counts its days from 1904 counts less for the same day. */
export const DAYS_FROM_1900_TO_1904 = 1462;

/** Excel's calendar ends with 31 December 9999: a number past it is no day, whatever its format says. */
const AFTER_LAST_SERIAL = 2_958_466;

export const isSerialDay = (serial: number): boolean => serial >= 0 && serial < AFTER_LAST_SERIAL;

/**
 * The day of a serial number in Excel's count, in which 1 is 1 January 1900. Excel counts a 29 February 1900 that never was, so the days before it
 * would be off by one; no date of a case is that old.
 */
export function dayOfSerial(serial: number): string {
  const DAY = 86_400_000;
  const TO_1970 = 25_569;
  return new Date((Math.floor(serial) - TO_1970) * DAY).toISOString().slice(0, 10);
}
