import type { FactPath, GroupId } from 'haiphong-training-support';
import { certain } from './certain.js';
import { pathsInGroup } from './headings.js';

const DAY = String.raw`(?:ng[àa]y\s+)?(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|(?:th[áa]ng\s+)?\d{1,2}\s*[/.-]\s*\d{4})`;
const SPAN = new RegExp(String.raw`^(?:t[ừu]\s*:?\s*)?(${DAY})\s*(?:[-–—÷~→]+>?|(?:đ|d)[ếe]n(?:\s+h[ếe]t)?|t[ớo]i)\s*(${DAY})\.?$`, 'iu');

const HAS_DAY = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}/;
/** Whether a text tells a day, alone or with another. */
export const tellsDay = (text: string): boolean => HAS_DAY.test(text);

/** The two days of a text such as "Từ 08/09/2025 đến 30/06/2028". */
export function daysOfSpan(text: string): readonly [start: string, end: string] | undefined {
  const found = SPAN.exec(text.normalize('NFC').trim().replace(/\s+/g, ' '));
  return found ? [certain(found[1]), certain(found[2])] : undefined;
}

/** The facts of a group that the two days tell. */
export const pathsOfSpan = (group: GroupId): readonly FactPath[] => [
  ...pathsInGroup(['training.start', 'course.start'], group),
  ...pathsInGroup(['training.end', 'course.end'], group),
];
