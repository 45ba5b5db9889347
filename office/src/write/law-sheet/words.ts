import type { Locale } from 'haiphong-training-support';
import type { FilledColumn } from '../../read/law-sheet/layout.js';

interface Words {
  readonly sheets: { readonly first: string; readonly second: string; readonly limits: string; readonly conditions: string; readonly rest: string };
  readonly title: string;
  readonly how: readonly string[];
  readonly limitsHow: string;
  readonly conditionsHow: string;
  readonly stakes: (list: string, cases: number) => string;
  readonly done: string;
  readonly said: {
    readonly number: string;
    readonly what: string;
    readonly value: string;
    readonly evidence: string;
    readonly basis: string;
    readonly stake: string;
  };
  readonly unread: string;
  readonly notes: Readonly<Partial<Record<FilledColumn, string>>>;
}

/** The words of the sheet for whoever holds the text. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  vi: {
    sheets: {
      first: '1. Ảnh hưởng số tiền nhiều nhất',
      second: '2. Đối tượng, điều kiện, nghề',
      limits: '3. Giới hạn',
      conditions: '4. Điều kiện khác',
      rest: '5. Nội dung khác',
    },
    title: 'PHIẾU ĐỐI CHIẾU VĂN BẢN – NGHỊ QUYẾT SỐ 03/2024/NQ-HĐND',
    how: [
      'Dành cho người có văn bản trong tay. Chỉ điền các ô nền vàng; dòng nào chưa xem thì để trống, dòng đó giữ nguyên như hiện nay. Nên làm lần lượt từ trang 1.',
      'Kết luận “đúng” hoặc “sai” phải kèm điều và nguyên văn có con số đã ghi; “sai” phải kèm giá trị đúng hoặc câu trả lời. Câu hỏi: “đúng” nghĩa là cách hiểu đang chọn đúng với văn bản.',
      'Nội dung của Điều 3 mà công cụ chưa xét: “đúng” nghĩa là văn bản có quy định (nếu là điều kiện thì chọn nhóm áp dụng; nếu là giới hạn số tháng, số tiền thì ghi ở trang 3).',
      'Điền xong, lưu tệp rồi chạy: npm run verify-law -- TỆP-NÀY. Lỗi được báo theo từng ô; hết lỗi thì có tệp chính sách dùng cho mọi lệnh bằng --policy.',
    ],
    limitsHow:
      'Mỗi dòng một giới hạn, chỉ khi văn bản giới hạn số tháng hoặc số tiền của một khóa học. Nhóm, trình độ để trống nghĩa là mọi nhóm, mọi trình độ; nhiều nhóm, nhiều trình độ thì ngăn cách bằng dấu chấm phẩy.',
    conditionsHow:
      'Mỗi dòng một điều kiện của văn bản chưa có ở các trang khác, trả lời được bằng Có hoặc Không; ví dụ điều kiện chỉ áp dụng cho khóa nhập học trong một khoảng ngày.',
    stakes: (list, cases) => `Số tiền phụ thuộc: tính trên ${cases} hồ sơ của ${list}; dòng ảnh hưởng nhiều nhất đứng trước.`,
    done: 'Số dòng đã kết luận',
    said: {
      number: 'TT',
      what: 'Nội dung, câu hỏi',
      value: 'Công cụ đang tính',
      evidence: 'Mức độ chắc chắn',
      basis: 'Biết từ đâu',
      stake: 'Số tiền phụ thuộc (đồng)',
    },
    unread: 'Chưa đọc được',
    notes: {
      conclusion: 'Chọn trong danh sách: đúng, sai, không có trong văn bản, chưa rõ.',
      answer: 'Chỉ khi kết luận “sai”. Mức: 50%, 900.000. Ngày: dd/mm/yyyy. Câu hỏi: chọn trong danh sách.',
      groups: 'Nhóm phải đáp ứng điều kiện này; nhiều nhóm thì ngăn cách bằng dấu chấm phẩy.',
      instrument: 'Văn bản mà nguyên văn được trích; đã ghi sẵn, chỉ sửa khi trích từ văn bản khác.',
      article: 'Số của điều, ví dụ 3; với kế hoạch ghi số mục, ví dụ II.6.',
      wording: 'Chép đúng từng chữ, không rút gọn; phải có con số, ngày, mã hoặc tên ở cột giá trị.',
      person: 'Để trống nếu là người đã ghi ở đầu trang 1.',
      day: 'Để trống nếu là ngày đã ghi ở đầu trang 1.',
    },
  },
  en: {
    sheets: {
      first: '1. What moves money most',
      second: '2. Groups, conditions, trades',
      limits: '3. Limits',
      conditions: '4. Other conditions',
      rest: '5. The rest',
    },
    title: 'VERIFICATION AGAINST THE TEXT – RESOLUTION 03/2024/NQ-HĐND',
    how: [
      'For whoever holds the text. Fill in the yellow cells alone; a row that is left blank stays as it is now. Begin with sheet 1.',
      '“Right” and “wrong” need the article and the wording that holds the figure; “wrong” needs the right value or answer too. Of a question, “right” means that the reading chosen is what the text says.',
      'Of the points of Article 3 that are not judged yet, “right” means that the text has such a provision (of a condition choose the groups; a limit of months or money goes onto sheet 3).',
      'Then save the file and run: npm run verify-law -- THIS-FILE. Faults are told cell by cell; without any, there is a policy file for every command (--policy).',
    ],
    limitsHow:
      'A limit a row, where the text limits the months or the money of a course. Groups and levels left blank mean all of them; several are separated by semicolons.',
    conditionsHow:
      'A row for each condition of the text that stands on no other sheet, answered by yes or no; such as one for training that starts in a window of days alone.',
    stakes: (list, cases) => `Money that hangs on it: over the ${cases} cases of ${list}; the most first.`,
    done: 'Rows concluded',
    said: {
      number: 'No.',
      what: 'Statement or question',
      value: 'What is counted now',
      evidence: 'Evidence',
      basis: 'Known from',
      stake: 'Money that hangs on it (VND)',
    },
    unread: 'not read',
    notes: {
      conclusion: 'Choose: right, wrong, not in the text, not clear.',
      answer: 'Only where “wrong”. Values: 50%, 900.000. Days: dd/mm/yyyy. Questions: choose from the list.',
      groups: 'The groups that must meet this condition; several are separated by semicolons.',
      instrument: 'The text that is quoted; change it only where another is.',
      article: 'The number of the article, such as 3; of a plan that of the section, such as II.6.',
      wording: 'Word for word; it must hold the figure, day, code or name of the value.',
      person: 'Blank where it is who stands at the head of sheet 1.',
      day: 'Blank where it is the day at the head of sheet 1.',
    },
  },
};
