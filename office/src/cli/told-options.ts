import type { ParseArgsConfig } from 'node:util';
import { type FactPath, facts, type GroupId, type Locale } from 'haiphong-training-support';
import { type DayOrder, dayOrders } from '../read/days.js';
import { pathsOf } from '../read/headings.js';
import type { Told, ToldColumn } from '../read/told.js';
import { optionOf } from '../read/words.js';
import { UsageError } from './usage-error.js';

/** The options by which what a list asks once is answered. */
export const toldOptions = {
  group: { type: 'string' },
  column: { type: 'string', multiple: true },
  days: { type: 'string' },
  hidden: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

interface Given {
  readonly group?: string | undefined;
  readonly column?: readonly string[] | undefined;
  readonly days?: string | undefined;
  readonly hidden?: boolean | undefined;
}

/**
 * What the options tell of a list.
 *
 * @throws UsageError on a group, a fact or a way of writing days that does not exist.
 */
export function toldBy({ group, column = [], days, hidden }: Given, locale: Locale): Told {
  return {
    ...(group !== undefined && { group: groupOf(group, locale) }),
    ...(column.length > 0 && { columns: column.map((one) => columnOf(one, locale)) }),
    ...(days !== undefined && { days: daysOf(days, locale) }),
    ...(hidden && { hidden: true as const }),
  };
}

function groupOf(text: string, locale: Locale): GroupId {
  const group = optionOf('group', facts.group.options, text);
  if (group !== undefined) return group as GroupId;
  const known = Object.keys(facts.group.options).join(', ');
  throw new UsageError(locale === 'vi' ? `--group ${text}: phải là một trong: ${known}.` : `--group ${text}: must be one of: ${known}.`);
}

function daysOf(text: string, locale: Locale): DayOrder {
  const order = dayOrders.find((one) => one === text);
  if (order !== undefined) return order;
  const known = dayOrders.join(', ');
  throw new UsageError(locale === 'vi' ? `--days ${text}: phải là một trong: ${known}.` : `--days ${text}: must be one of: ${known}.`);
}

/** `N=Số tháng thực học`, `Số tháng thực hocc=Số tháng thực học`, `N=` for a column that plays no part. */
function columnOf(text: string, locale: Locale): ToldColumn {
  const at = text.lastIndexOf('=');
  const [column, meant] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  const paths: readonly FactPath[] = meant === '' ? [] : pathsOf(meant);
  if (at < 1 || column === '' || (meant !== '' && paths.length === 0)) {
    throw new UsageError(
      locale === 'vi'
        ? `--column ${text}: phải là CỘT=NỘI-DUNG, trong đó CỘT là chữ cái hoặc tiêu đề của cột, NỘI-DUNG là một tiêu đề trong mẫu danh sách, hoặc để trống nếu không dùng cột đó.`
        : `--column ${text}: must be COLUMN=FACT, where COLUMN is the letters or the heading of the column, and FACT a heading of the template, or nothing if the column is not to be used.`,
    );
  }
  const [path] = paths;
  return { column, ...(path !== undefined && { path }) };
}

/** The options in the help of every command that reads lists. */
export const toldInHelp = (locale: Locale): string =>
  locale === 'vi'
    ? `  --group NHÓM         nhóm đối tượng của những dòng mà cột, tên trang và tiêu đề không cho biết:
                       ${groupIds()}
  --column CỘT=NỘI-DUNG
                       nội dung của một cột mà tiêu đề chưa rõ, ví dụ N="Số tháng thực học"; để trống
                       sau dấu = nếu không dùng cột; có thể ghi nhiều lần
  --days as-written | month-first | swapped
                       cách đọc cột ngày chưa rõ: đúng như đã ghi (ngày trước); tháng trước, ngày sau;
                       hoặc Excel đặt kiểu Mỹ đã đổi chỗ ngày và tháng của các ô kiểu ngày
  --hidden             đọc cả trang, dòng và cột bị ẩn`
    : `  --group GROUP        the group of rows for which no column, sheet name or title tells it:
                       ${groupIds()}
  --column COLUMN=FACT what a column gives whose heading is not clear, such as N="Số tháng thực học"; nothing
                       behind = if it is not to be used; may be repeated
  --days as-written | month-first | swapped
                       how to read days that leave a doubt: as they stand, day first; month first; or an
                       American Excel has swapped day and month of the date cells
  --hidden             reads hidden sheets, rows and columns too`;

const groupIds = (): string => Object.keys(facts.group.options).join(' | ');
