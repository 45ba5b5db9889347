import { both } from './locale.js';

/** What an instrument is, and how much of it was read. */
export const kindWords = {
  law: both('Văn bản quy phạm pháp luật', 'Law'),
  plan: both('Kế hoạch', 'Plan'),
  press: both('Báo chí, ấn phẩm', 'Press'),
  authority: both('Cơ quan, nhà trường', 'Authority or school'),
};
export const seenWords = {
  whole: both('đã đọc toàn văn', 'read as a whole'),
  part: both('đã đọc một phần', 'read in part'),
  named: both('chỉ biết tên, chưa đọc được', 'known by name only, not read'),
};

export const nothingRests = both(
  'Không có nội dung nào của bộ công cụ dựa riêng vào nguồn này; nguồn được nêu để tra cứu.',
  'No statement of the library names it as its source; it is listed for reference.',
);
