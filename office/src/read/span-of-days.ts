import type { FactPath, GroupId } from 'haiphong-training-support';
import { pathsInGroup } from './headings.js';

const DAY = String.raw`(?:ngày\s+)?(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|(?:tháng\s+)?\d{1,2}\s*[/.-]\s*\d{4})`;
const SPAN = new RegExp(String.raw`^(?:từ\s*:?\s*)?(${DAY})\s*(?:[-–—÷~→]+>?|đến(?:\s+hết)?|tới)\s*(${DAY})\.?$`, 'iu');

/** The two days of a text such as "Từ 08/09/2025 đến 30/06/2028". */
export function daysOfSpan(text: string): readonly [start: string, end: string] | undefined {
  const [, start, end] = SPAN.exec(text.normalize('NFC').trim().replace(/\s+/g, ' ')) ?? [];
  return start === undefined || end === undefined ? undefined : [start, end];
}

/** The facts of a group that the two days tell. */
export const pathsOfSpan = (group: GroupId): readonly FactPath[] => [
  ...pathsInGroup(['training.start', 'course.start'], group),
  ...pathsInGroup(['training.end', 'course.end'], group),
];
