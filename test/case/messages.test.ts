import { describe, expect, it } from 'vitest';
import { parseCase } from '#src/case/parse-case.js';
import { parseEntry } from '#src/case/parse-entry.js';
import type { ParseResult } from '#src/case/types.js';
import { under } from '../helpers/amounts.js';
import { assumed } from '../helpers/policies.js';

// What people read. An official should be able to act on each sentence alone.

const messages = (result: ParseResult<unknown>) => (result.ok ? [] : result.issues.map(({ message }) => [message.vi, message.en]));
const of = (input: unknown) => messages(parseCase(input));
const learner = (training: object, more: object = {}) => ({ id: 'HS-1', group: 'vocational-student', training, ...more });

describe('the message', () => {
  it.each<[why: string, input: unknown, vi: string, en: string]>([
    ['no object', [], 'Dữ liệu: phải là một đối tượng JSON.', 'The data: must be a JSON object.'],
    ['null for all', null, 'Dữ liệu: không nhận null; bắt buộc phải có giá trị.', 'The data: null is no value; a value is required.'],
    ['no id', { group: 'vocational-student' }, 'Số hồ sơ: bắt buộc phải có.', 'Dossier number: required.'],
    ['no group', { id: 'HS-1' }, 'Nhóm đối tượng: bắt buộc phải có.', 'Group: required.'],
    [
      'null for what is required',
      { id: null, group: 'vocational-student' },
      'Số hồ sơ: không nhận null; bắt buộc phải có giá trị.',
      'Dossier number: null is no value; a value is required.',
    ],
    [
      'null for the group',
      { id: 'HS-1', group: null },
      'Nhóm đối tượng: không nhận null; bắt buộc phải có giá trị.',
      'Group: null is no value; a value is required.',
    ],
    [
      'null for what is not required',
      learner({ schoolLocality: null }),
      'Địa bàn nhà trường: không nhận null; nếu chưa biết thì bỏ hẳn mục này.',
      'Locality of the school: null is no value; leave the key out if the fact is not known.',
    ],
    [
      'null for a part',
      { id: 'HS-1', group: 'vocational-student', training: null },
      'training: không nhận null; nếu chưa biết thì bỏ hẳn mục này.',
      'training: null is no value; leave the key out if the fact is not known.',
    ],
    [
      'no object for a part',
      { id: 'HS-1', group: 'vocational-student', training: 5 },
      'training: phải là một đối tượng JSON.',
      'training: must be a JSON object.',
    ],
    [
      'a text out of bounds',
      learner({}, { id: '' }),
      'Số hồ sơ: phải là văn bản từ 1 đến 64 ký tự; nhận được “”.',
      'Dossier number: must be a text of 1 to 64 characters; got “”.',
    ],
    [
      'a text far out of bounds, shortened',
      learner({}, { id: 'a'.repeat(65) }),
      `Số hồ sơ: phải là văn bản từ 1 đến 64 ký tự; nhận được “${'a'.repeat(40)}…”.`,
      `Dossier number: must be a text of 1 to 64 characters; got “${'a'.repeat(40)}…”.`,
    ],
    [
      'an object for a text',
      learner({}, { applicant: {} }),
      'Mã người đề nghị: phải là văn bản từ 1 đến 128 ký tự; nhận được {…}.',
      'Applicant key: must be a text of 1 to 128 characters; got {…}.',
    ],
    [
      'a list for a yes or no',
      { id: 'HS-1', group: 'enterprise-employee', employed: ['yes'] },
      'Đang làm việc tại doanh nghiệp: phải là true hoặc false; nhận được […].',
      'Employed: must be true or false; got […].',
    ],
    [
      'no option',
      learner({ nationalRelief: '50%' }),
      'Miễn, giảm học phí theo nghị định của Chính phủ: phải là một trong: none, half, seventy-percent, full; nhận được “50%”.',
      'Relief under national law: must be one of: none, half, seventy-percent, full; got “50%”.',
    ],
    [
      'a truth for an option',
      learner({ nationalRelief: false }),
      'Miễn, giảm học phí theo nghị định của Chính phủ: phải là một trong: none, half, seventy-percent, full; nhận được false.',
      'Relief under national law: must be one of: none, half, seventy-percent, full; got false.',
    ],
    [
      'no date',
      learner({ start: '08/09/2025' }),
      'Ngày bắt đầu đào tạo: phải là ngày có thật dạng YYYY-MM-DD, từ 01/01/1990 đến 31/12/2100; nhận được “08/09/2025”.',
      'First day of the training: must be a real date YYYY-MM-DD, from 1990-01-01 to 2100-12-31; got “08/09/2025”.',
    ],
    [
      'months out of bounds',
      learner({ studyMonths: 121 }),
      'Số tháng thực học: phải là số nguyên từ 1 đến 120 (tháng); nhận được 121.',
      'Months of study: must be a whole number from 1 to 120 (months); got 121.',
    ],
    [
      'minus nothing for months',
      learner({ studyMonths: -0 }),
      'Số tháng thực học: phải là số nguyên từ 1 đến 120 (tháng); nhận được -0.',
      'Months of study: must be a whole number from 1 to 120 (months); got -0.',
    ],
    [
      'đồng out of bounds',
      learner({ monthlyTuition: -0.5 }),
      'Học phí một tháng: phải là số nguyên từ 0 đến 1.000.000.000 (đồng); nhận được -0.5.',
      'Monthly tuition: must be a whole number from 0 to 1,000,000,000 (đồng); got -0.5.',
    ],
    [
      'no occupation',
      learner({ occupation: 'Cắt tóc' }),
      'Nghề đào tạo: phải là tên, mã hoặc bí danh của một nghề trong danh mục, hoặc other; nhận được “Cắt tóc”.',
      'Occupation of the training: must be the id, code, name or alias of an occupation of the catalogue, or other; got “Cắt tóc”.',
    ],
    [
      'no text for an occupation',
      learner({ occupation: 6520123 }),
      'Nghề đào tạo: phải là tên, mã hoặc bí danh của một nghề trong danh mục, hoặc other; nhận được 6520123.',
      'Occupation of the training: must be the id, code, name or alias of an occupation of the catalogue, or other; got 6520123.',
    ],
    [
      'a fact of other groups',
      learner({}, { course: {} }),
      '“course” không phải là dữ liệu của nhóm này, mà của nhóm khác: Nhà giáo; Người làm công việc kỹ thuật, nghệ nhân.',
      '“course” is no fact of this group, but of others: Teacher at a vocational school; Technical worker or artisan who wishes to teach.',
    ],
    [
      'an answer that nothing asks for',
      learner({}, { answers: { age: true } }),
      'Chính sách này không có điều kiện nào tên là “age” đối với nhóm này.',
      'This policy asks this group no condition named “age”.',
    ],
    [
      'a fact of another group that stands by itself',
      learner({}, { employed: true }),
      '“employed” không phải là dữ liệu của nhóm này, mà của nhóm khác: Người lao động tại doanh nghiệp.',
      '“employed” is no fact of this group, but of others: Employee of an enterprise.',
    ],
    [
      'null for the answers',
      learner({}, { answers: null }),
      'answers: không nhận null; nếu chưa biết thì bỏ hẳn mục này.',
      'answers: null is no value; leave the key out if the fact is not known.',
    ],
    ['an unknown key', learner({}, { age: 17 }), 'Không có mục dữ liệu nào tên là “age”.', 'There is no fact named “age”.'],
    [
      'an end before the start',
      learner({ start: '2025-09-08', end: '2025-09-07' }),
      'Ngày kết thúc đào tạo: sớm hơn ngày bắt đầu.',
      'Last day of the training: before the first day.',
    ],
    [
      'an end of a course before its start',
      { id: 'HS-1', group: 'industry-instructor', course: { start: '2025-09-08', end: '2025-09-07' } },
      'Ngày kết thúc khóa: sớm hơn ngày bắt đầu.',
      'Last day of the course: before the first day.',
    ],
    [
      'too many months',
      learner({ start: '2025-09-08', end: '2025-10-08', studyMonths: 3 }),
      'Số tháng thực học: nhiều hơn 2 tháng tính từ ngày bắt đầu đến ngày kết thúc.',
      'Months of study: more than the 2 months begun between the first and the last day.',
    ],
    [
      'a college code at another level',
      learner({ occupation: '6340113', level: 'intermediate' }),
      'Nghề đào tạo: mã nghề này thuộc trình độ cao đẳng, khác trình độ đào tạo đã ghi.',
      'Occupation of the training: this code belongs to college level, not to the level given.',
    ],
    [
      'an intermediate code at another level',
      learner({ occupation: '5340113', level: 'college' }),
      'Nghề đào tạo: mã nghề này thuộc trình độ trung cấp, khác trình độ đào tạo đã ghi.',
      'Occupation of the training: this code belongs to intermediate level, not to the level given.',
    ],
    [
      'a rank of no artisan',
      { id: 'HS-1', group: 'industry-instructor', background: 'other', artisanRank: 'national' },
      'Cấp danh hiệu nghệ nhân: chỉ ghi cho nghệ nhân.',
      'Rank of the artisan: given for one who is no artisan.',
    ],
  ])('for %s', (_, input, vi, en) => {
    expect(of(input)).toEqual([[vi, en]]);
  });

  it.each<[why: string, input: object, vi: string, en: string]>([
    ['no case', { supportCase: undefined }, 'supportCase: bắt buộc phải có.', 'supportCase: required.'],
    ['no object for a case', { supportCase: 5 }, 'Dữ liệu: phải là một đối tượng JSON.', 'The data: must be a JSON object.'],
    [
      'null for a stage',
      { stage: null },
      'Tình trạng học tập: không nhận null; bắt buộc phải có giá trị.',
      'Stage of training: null is no value; a value is required.',
    ],
    ['no stage', { stage: undefined }, 'Tình trạng học tập: bắt buộc phải có.', 'Stage of training: required.'],
    [
      'null for what is paid',
      { paid: null },
      'Số tiền đã chi: không nhận null; nếu chưa biết thì bỏ hẳn mục này.',
      'Paid: null is no value; leave the key out if the fact is not known.',
    ],
    [
      'too much paid',
      { paid: 1e13 },
      'Số tiền đã chi: phải là số nguyên từ 0 đến 1.000.000.000.000 (đồng); nhận được 10000000000000.',
      'Paid: must be a whole number from 0 to 1,000,000,000,000 (đồng); got 10000000000000.',
    ],
  ])('of an entry, for %s', (_, changes, vi, en) => {
    const entry = { supportCase: { id: 'HS-1', group: 'vocational-student' }, recordedOn: '2026-02-01', stage: 'studying', dossier: 'forwarded' };
    expect(messages(parseEntry({ ...entry, ...changes }))).toEqual([[vi, en]]);
  });

  it('for null where the group is none either asks for a value all the same', () => {
    const required = 'null is no value; a value is required.';
    expect(of({ id: null, group: null }).map(([, en]) => en)).toEqual([`Dossier number: ${required}`, `Group: ${required}`]);
  });

  it('for null as an answer, which may be left out', () => {
    const title = { vi: 'x', en: 'x' };
    const policy = under({}, { conditions: [{ id: 'age', groups: ['vocational-student'], title, question: title, provenance: assumed }] });
    expect(messages(parseCase(learner({}, { answers: { age: null } }), policy))).toEqual([
      [
        'answers.age: không nhận null; nếu chưa biết thì bỏ hẳn mục này.',
        'answers.age: null is no value; leave the key out if the fact is not known.',
      ],
    ]);
  });

  it('of an entry that is no object', () => {
    expect(messages(parseEntry(null))).toEqual([
      ['Dữ liệu: không nhận null; bắt buộc phải có giá trị.', 'The data: null is no value; a value is required.'],
    ]);
  });
});
