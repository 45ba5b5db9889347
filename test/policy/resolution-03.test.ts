import { describe, expect, it } from 'vitest';
import { nationalRelief } from '#src/law/national-relief.js';
import type { Provenance } from '#src/law/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';

// The tables of law/facts.md, row by row.

const byId = <T extends { readonly id: string }>(items: readonly T[], id: string): T => {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`nothing has the id ${id}`);
  return found;
};
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const instrumentsOf = ({ sources }: Provenance): string[] => sources.map(({ instrument }) => instrument);

describe('the resolution', () => {
  it('has its number and its title', () => {
    expect(resolution03.id).toBe('03/2024/NQ-HĐND');
    expect(resolution03.title.vi.toLowerCase()).toBe(
      'quy định chính sách hỗ trợ đào tạo một số nghề trên địa bàn thành phố hải phòng giai đoạn 2024-2030',
    );
    expect(resolution03.title.en).toMatch(/Hải Phòng.*2024.2030/);
  });

  it('ends on 31 December 2030, which is inferred from the plan', () => {
    const { date, provenance } = resolution03.lastDay;
    expect(date).toBe('2030-12-31');
    expect(provenance.evidence).toBe('inferred');
    expect(provenance.sources[0]).toMatchObject({ instrument: 'KHBQL', provision: 'II.6' });
  });
});

describe('instruments', () => {
  const table: readonly [id: string, kind: string, issued: string | undefined, seen: string, named: RegExp, url?: string][] = [
    [
      'NQ03',
      'law',
      '2024-07-19',
      'part',
      /03\/2024\/NQ-HĐND/,
      'https://thuvienphapluat.vn/van-ban/Lao-dong-Tien-luong/Nghi-quyet-03-2024-NQ-HDND-quy-dinh-chinh-sach-ho-tro-dao-tao-nghe-Hai-Phong-620310.aspx',
    ],
    ['KH220', 'plan', '2024-09-17', 'named', /220\/KH-UBND/],
    ['KHBQL', 'plan', undefined, 'whole', /Ban Quản lý Khu kinh tế Hải Phòng/],
    [
      'SKDS',
      'press',
      '2024-09-26',
      'part',
      /Sức khỏe & Đời sống/,
      'https://suckhoedoisong.vn/nhung-nganh-nghe-nao-duoc-thanh-pho-hai-phong-ho-tro-dao-tao-169240926113607973.htm',
    ],
    [
      'BHD',
      'press',
      '2025-06-23',
      'part',
      /Báo Hải Dương/,
      'https://thongtin.vietnam.vn/en/phat-trien-doi-ngu-lao-dong-chat-luong-cao-cho-hai-phong-moi',
    ],
    [
      'GDTD',
      'press',
      undefined,
      'part',
      /Giáo dục & Thời đại/,
      'https://giaoducthoidai.vn/ho-tro-nguoi-hoc-trong-linh-vuc-nganh-nghe-trong-diem-post732255.html',
    ],
    ['VZP', 'press', undefined, 'part', /tuyển dụng/, 'http://vinazhaopin.com/shengshi/973_3.html'],
    [
      'TBTC',
      'press',
      '2025-10-27',
      'part',
      /Thời báo Tài chính Việt Nam/,
      'https://thoibaotaichinhvietnam.vn/hai-phong-ap-dung-41-chinh-sach-dac-thu-nen-tang-hinh-thanh-vung-dong-luc-moi-phia-bac-185779.html',
    ],
    [
      'LDO',
      'press',
      undefined,
      'part',
      /Lao Động/,
      'https://news.laodong.vn/thoi-su/hai-phong-trieu-tap-ky-hop-chuyen-de-hdnd-khoa-xvi-voi-nhieu-noi-dung-quan-trong-1595273.ldo',
    ],
    [
      'VTC',
      'press',
      '2025-10-26',
      'part',
      /VTC News/,
      'https://amp.vtcnews.vn/bau-bo-sung-pho-chu-tich-hdnd-va-2-pho-chu-tich-ubnd-tp-hai-phong-ar983368.html',
    ],
    [
      'BHP',
      'press',
      '2025-04-11',
      'part',
      /Báo Hải Phòng/,
      'https://baohaiphong.vn/vi/thanh-pho-hai-phong-co-nhieu-co-che-chinh-sach-noi-bat-trong-phat-trien-va-su-dung-nguon-nhan-luc-2025311173012.htm',
    ],
    [
      'DBND',
      'press',
      undefined,
      'part',
      /Đại biểu Nhân dân/,
      'https://daibieunhandan.vn/ban-quan-ly-khu-kinh-te-hai-phong-de-nghi-mo-rong-doi-tuong-danh-muc-nganh-nghe-ho-tro-dao-tao-post409929.html',
    ],
    ['PLACES', 'authority', undefined, 'part', /1669\/NQ-UBTVQH15/],
    ['HEZA', 'authority', undefined, 'part', /Ban Quản lý Khu kinh tế Hải Phòng/, 'https://heza.gov.vn/gioi-thieu/'],
    ['ND81', 'law', undefined, 'part', /81\/2021\/NĐ-CP/],
    ['ND97', 'law', undefined, 'part', /97\/2023\/NĐ-CP/],
    ['ND238', 'law', undefined, 'part', /238\/2025\/NĐ-CP/],
    ['TT26', 'law', '2020-12-30', 'named', /26\/2020\/TT-BLĐTBXH/],
    ['SCHOOLS', 'authority', undefined, 'part', /trường/],
    ['TT77', 'law', undefined, 'part', /77\/2017\/TT-BTC/],
    ['LVE2025', 'law', '2025-12-10', 'part', /124\/2025\/QH15/],
    ['NQ35HD', 'law', '2024-12-11', 'named', /35\/2024\/NQ-HĐND/],
    ['QD53', 'law', '2019-12-31', 'part', /53\/2019\/QĐ-UBND/],
  ];

  it('are those of the table, in its order', () => {
    expect(ids(resolution03.instruments)).toEqual(table.map(([id]) => id));
  });

  it.each(table)('%s: kind %s, issued %s, seen %s', (id, kind, issued, seen, named, url) => {
    const instrument = byId(resolution03.instruments, id);
    expect({ kind: instrument.kind, issued: instrument.issued, seen: instrument.seen, url: instrument.url }).toEqual({ kind, issued, seen, url });
    expect(instrument.title.vi).toMatch(named);
  });
});

describe('Article 1(1): the occupations', () => {
  type Code = readonly [code: string, evidence: string];
  const table: readonly [id: string, vi: string, en: string, intermediate: Code, college: Code][] = [
    ['logistics', 'Logistics', 'Logistics', ['5340113', 'assumed'], ['6340113', 'reported']],
    ['industrial-electronics', 'Điện tử công nghiệp', 'Industrial electronics', ['5520225', 'assumed'], ['6520225', 'assumed']],
    ['industrial-electricity', 'Điện công nghiệp', 'Industrial electricity', ['5520227', 'reported'], ['6520227', 'reported']],
    ['welding', 'Hàn', 'Welding', ['5520123', 'reported'], ['6520123', 'reported']],
    ['automotive-technology', 'Công nghệ ô tô', 'Automotive technology', ['5510216', 'reported'], ['6510216', 'reported']],
    [
      'software-applications',
      'Công nghệ thông tin (ứng dụng phần mềm)',
      'Information technology (software applications)',
      ['5480202', 'reported'],
      ['6480202', 'reported'],
    ],
    ['hotel-management', 'Quản trị khách sạn', 'Hotel management', ['5810201', 'reported'], ['6810201', 'reported']],
    ['nursing', 'Điều dưỡng', 'Nursing', ['5720301', 'reported'], ['6720301', 'reported']],
    [
      'marine-aquaculture',
      'Nuôi trồng thủy sản nước mặn, nước lợ',
      'Saltwater and brackish-water aquaculture',
      ['5620304', 'assumed'],
      ['6620304', 'assumed'],
    ],
  ];

  it('are the nine, in order, all from the beginning', () => {
    expect(ids(resolution03.occupations)).toEqual(table.map(([id]) => id));
    expect(resolution03.occupations.filter((occupation) => 'from' in occupation)).toEqual([]);
  });

  it.each(table)('%s: %s, %s', (id, vi, en, intermediate, college) => {
    const { name, codes } = byId(resolution03.occupations, id);
    expect(name).toEqual({ vi, en });
    expect([codes.intermediate?.code, codes.intermediate?.provenance.evidence]).toEqual(intermediate);
    expect([codes.college?.code, codes.college?.provenance.evidence]).toEqual(college);
  });

  it('are reported by SKDS, the first six by GDTD as well', () => {
    for (const [i, { id, provenance }] of resolution03.occupations.entries()) {
      expect(provenance.evidence, id).toBe('reported');
      expect(instrumentsOf(provenance), id).toContain('SKDS');
      expect(instrumentsOf(provenance).includes('GDTD'), id).toBe(i < 6);
    }
  });

  it('have codes that come from schools where they were seen', () => {
    for (const { codes } of resolution03.occupations) {
      for (const { provenance } of Object.values(codes)) {
        expect(instrumentsOf(provenance).includes('SCHOOLS')).toBe(provenance.evidence === 'reported');
      }
    }
  });

  it('have the aliases met in real lists and no others', () => {
    expect(Object.fromEntries(resolution03.occupations.map(({ id, aliases }) => [id, aliases]))).toEqual({
      logistics: ['Logistic', 'Logicstic'],
      'industrial-electronics': [],
      'industrial-electricity': [],
      welding: ['Công nghệ hàn'],
      'automotive-technology': [],
      'software-applications': ['CNTT (ƯDPM)', 'CNTT (ứng dụng phần mềm)'],
      'hotel-management': [],
      nursing: [],
      'marine-aquaculture': ['Nuôi trồng thuỷ sản nước mặn, nước lợ'],
    });
  });
});

describe('Article 1(2): the groups', () => {
  it.each([
    ['enterprise-employee', /người lao động tại doanh nghiệp/],
    ['vocational-student', /học sinh tốt nghiệp thcs trở lên, người có bằng tốt nghiệp thpt/],
    ['vocational-teacher', /nhà giáo/],
    ['industry-instructor', /người làm công việc kỹ thuật, nghệ nhân/],
  ])('%s', (id, vi) => {
    const { name, provenance } = byId(resolution03.groups, id);
    expect(name.vi.toLowerCase()).toMatch(vi);
    expect(provenance.evidence).toBe('reported');
    expect(instrumentsOf(provenance)).toContain('SKDS');
  });

  it('are the four, in order', () => {
    expect(ids(resolution03.groups)).toEqual(['enterprise-employee', 'vocational-student', 'vocational-teacher', 'industry-instructor']);
  });
});

describe('Article 2: the support', () => {
  const table: readonly [id: string, kind: string, groups: readonly string[], value: string, evidence: string][] = [
    ['tuition', 'share-of-tuition', ['enterprise-employee', 'vocational-student'], '0.5', 'reported'],
    ['living-allowance', 'per-month', ['enterprise-employee', 'vocational-student'], '900000', 'reported'],
    // That permanent teachers are group 3 is inferred, and the weaker level counts.
    ['permanent-teacher-course', 'per-course', ['vocational-teacher'], '10000000', 'inferred'],
    ['guest-teacher-course', 'per-course', ['vocational-teacher', 'industry-instructor'], '3000000', 'inferred'],
  ];

  it('has the four benefits, in order', () => {
    expect(ids(resolution03.benefits)).toEqual(table.map(([id]) => id));
  });

  it.each(table)('%s: %s, for %j, %s, %s', (id, kind, groups, value, evidence) => {
    const benefit = byId(resolution03.benefits, id);
    expect([benefit.kind, benefit.groups]).toEqual([kind, groups]);
    expect(benefit.values.map(({ from, value, provenance }) => [from, value, provenance.evidence])).toEqual([[undefined, value, evidence]]);
    expect(instrumentsOf(benefit.values[0]?.provenance ?? { evidence: 'assumed', sources: [] })).toContain('BHD');
  });

  it('says in a note which part is known less well', () => {
    for (const id of ['permanent-teacher-course', 'guest-teacher-course']) {
      expect(byId(resolution03.benefits, id).values[0]?.provenance.note?.en, id).toMatch(/reported.*inferred/);
    }
  });
});

describe('open questions', () => {
  const EVERYONE = ['enterprise-employee', 'vocational-student', 'vocational-teacher', 'industry-instructor'];
  const LEARNERS = ['enterprise-employee', 'vocational-student'];
  const EMPLOYEES = ['enterprise-employee'];
  const TEACHERS = ['vocational-teacher'];

  const table: readonly [id: string, kind: string, options: readonly string[], bearsOn: readonly string[]][] = [
    ['effective-date', 'date', ['2024-07-29', '2024-08-01'], EVERYONE],
    [
      'merged-territory-from',
      'date',
      ['2025-11-05', '2025-10-26', '2025-07-01'],
      ['enterprise-employee', 'vocational-student', 'vocational-teacher'],
    ],
    ['ongoing-training', 'choice', ['remaining-months', 'excluded'], LEARNERS],
    ['training-past-end', 'choice', ['stop-at-last-day', 'to-course-end'], LEARNERS],
    ['employee-levels', 'choice', ['intermediate-and-college', 'elementary-too'], EMPLOYEES],
    ['vocational-secondary', 'choice', ['no', 'yes'], EVERYONE],
    ['employee-living-allowance', 'choice', ['no', 'yes'], EMPLOYEES],
    ['tuition-price', 'choice', ['school-price', 'public-ceiling'], LEARNERS],
    ['tuition-relief', 'choice', ['after-relief', 'capped', 'excluded'], LEARNERS],
    ['tuition-months', 'choice', ['ten-per-year', 'actual'], LEARNERS],
    ['allowance-months', 'choice', ['actual', 'ten-per-year'], LEARNERS],
    ['month-count', 'choice', ['started', 'completed'], LEARNERS],
    ['course-amount-by', 'choice', ['contract', 'group'], TEACHERS],
    ['course-sum', 'choice', ['fixed', 'at-most-cost'], ['vocational-teacher', 'industry-instructor']],
    ['teacher-school', 'choice', ['in-city', 'anywhere'], TEACHERS],
    ['teaching-occupation', 'choice', ['nine-occupations', 'any-occupation'], ['vocational-teacher', 'industry-instructor']],
    ['reporting-window', 'choice', ['between-deadlines', 'cumulative'], []],
  ];

  it('are the seventeen, in order', () => {
    expect(ids(resolution03.questions)).toEqual(table.map(([id]) => id));
  });

  it.each(table)('%s (%s): %j, bears on %j; the first option is the default', (id, kind, options, groups) => {
    const question = byId(resolution03.questions, id);
    expect([question.kind, ids(question.options), question.groups]).toEqual([kind, options, groups]);
    expect(resolution03.reading[question.id]).toBe(options[0]);
  });

  it('a reading answers each of them and nothing else', () => {
    expect(Object.keys(resolution03.reading)).toEqual(table.map(([id]) => id));
  });

  const better: readonly [question: string, option: string, evidence: string, from: readonly string[]][] = [
    ['employee-levels', 'intermediate-and-college', 'inferred', ['BHD', 'QD53']],
    ['employee-living-allowance', 'no', 'inferred', ['BHD']],
    ['employee-living-allowance', 'yes', 'reported', ['VZP']],
    ['course-amount-by', 'contract', 'reported', ['BHD']],
    ['teacher-school', 'in-city', 'inferred', ['NQ03']],
    ['teaching-occupation', 'nine-occupations', 'inferred', ['NQ03']],
  ];

  it.each(better)('%s, %s is %s from %j', (question, option, evidence, from) => {
    const { provenance } = byId(byId(resolution03.questions, question).options, option);
    expect(provenance.evidence).toBe(evidence);
    expect(instrumentsOf(provenance)).toEqual(expect.arrayContaining([...from]));
  });

  it('every other option is assumed', () => {
    const others = resolution03.questions
      .flatMap(({ id, options }) => options.map((option) => [id, option.id, option.provenance.evidence]))
      .filter(([id, option]) => !better.some((row) => row[0] === id && row[1] === option));
    expect(others).toHaveLength(36 - better.length);
    expect(others.filter(([, , evidence]) => evidence !== 'assumed')).toEqual([]);
  });
});

describe('notices', () => {
  it.each([
    ['likely-full-relief', 'reported', ['ND81', 'ND238']],
    ['likely-hazardous-relief', 'reported', ['ND81', 'ND238']],
    ['lower-secondary-at-college', 'assumed', []],
    ['other-programme-possible', 'reported', ['NQ35HD', 'QD53']],
    ['past-last-day', 'inferred', ['KHBQL']],
    ['no-paid-month', 'inferred', ['KHBQL']],
  ])('%s is %s, from %j', (id, evidence, from) => {
    const { provenance } = byId(resolution03.notices, id);
    expect(provenance.evidence).toBe(evidence);
    expect(instrumentsOf(provenance)).toEqual(expect.arrayContaining(from));
  });

  it('are the six, in order', () => {
    expect(ids(resolution03.notices)).toEqual([
      'likely-full-relief',
      'likely-hazardous-relief',
      'lower-secondary-at-college',
      'other-programme-possible',
      'past-last-day',
      'no-paid-month',
    ]);
  });
});

describe('what is not modelled', () => {
  it('is listed, in order', () => {
    expect(ids(resolution03.notModelled)).toEqual([
      'residence',
      'age',
      'first-qualification',
      'study-mode',
      'school-ownership',
      'training-place',
      'once-only',
      'two-groups',
      'other-programmes',
      'course-cap',
      'repeat-or-suspension',
      'withdrawal-recovery',
      'work-commitment',
      'payee',
      'payment-timing',
      'application-deadline',
      'dossier-content',
    ]);
  });

  it('has the reason that Article 3 was not read', () => {
    for (const { reason } of resolution03.notModelled) {
      expect(reason.vi).toMatch(/Điều 3/);
      expect(reason.en).toMatch(/Article 3.*could not be read/);
    }
  });
});

describe('zones', () => {
  const byHeza = ['HEZA'];
  const onPages = ['PLACES'];
  const onBoth = ['HEZA', 'PLACES'];
  const table: readonly [id: string, name: string, area: string, evidence: string, from: readonly string[]][] = [
    ['dinh-vu-cat-hai', 'KKT Đình Vũ – Cát Hải', 'hai-phong', 'official', onBoth],
    ['nomura-hai-phong', 'KCN Nhật Bản – Hải Phòng', 'hai-phong', 'official', onBoth],
    ['do-son-hai-phong', 'KCN Đồ Sơn – Hải Phòng', 'hai-phong', 'reported', byHeza],
    ['dinh-vu', 'KCN Đình Vũ', 'hai-phong', 'official', onBoth],
    ['nam-dinh-vu-1', 'KCN Nam Đình Vũ (khu 1)', 'hai-phong', 'official', onBoth],
    ['nam-dinh-vu-2', 'KCN Nam Đình Vũ (khu 2)', 'hai-phong', 'reported', onBoth],
    ['an-duong', 'KCN An Dương', 'hai-phong', 'official', onBoth],
    ['vsip', 'KCN VSIP Hải Phòng', 'hai-phong', 'reported', byHeza],
    ['maritime-services', 'KCN Công nghiệp và dịch vụ hàng hải', 'hai-phong', 'reported', byHeza],
    ['trang-due', 'KCN Tràng Duệ', 'hai-phong', 'official', onBoth],
    ['nam-cau-kien', 'KCN Nam Cầu Kiền', 'hai-phong', 'reported', onBoth],
    ['mp-dinh-vu', 'KCN MP Đình Vũ', 'hai-phong', 'reported', byHeza],
    ['kkt-nam-hai-phong', 'KKT ven biển phía Nam Hải Phòng', 'hai-phong', 'reported', onPages],
    ['nomura-hai-phong-2', 'KCN Nhật Bản – Hải Phòng giai đoạn 2', 'hai-phong', 'reported', onPages],
    ['trang-due-3', 'KCN Tràng Duệ 3', 'hai-phong', 'official', onPages],
    ['ngu-phuc-1', 'KCN Ngũ Phúc giai đoạn 1', 'hai-phong', 'reported', onPages],
    ['tan-trao-1', 'KCN Tân Trào giai đoạn 1', 'hai-phong', 'reported', onPages],
    ['vinh-quang', 'KCN Vinh Quang giai đoạn 1', 'hai-phong', 'reported', onPages],
    ['nam-trang-cat', 'KCN Nam Tràng Cát', 'hai-phong', 'reported', onPages],
    ['dai-an', 'KCN Đại An', 'former-hai-duong', 'reported', onPages],
    ['dai-an-mo-rong', 'KCN Đại An mở rộng', 'former-hai-duong', 'reported', onPages],
    ['nam-sach', 'KCN Nam Sách', 'former-hai-duong', 'reported', onPages],
    ['phuc-dien', 'KCN Phúc Điền', 'former-hai-duong', 'reported', onPages],
    ['phuc-dien-mo-rong', 'KCN Phúc Điền mở rộng', 'former-hai-duong', 'reported', onPages],
    ['tan-truong', 'KCN Tân Trường', 'former-hai-duong', 'reported', onPages],
    ['tan-truong-mo-rong', 'KCN Tân Trường mở rộng', 'former-hai-duong', 'reported', onPages],
    ['an-phat-complex', 'KCN Kỹ thuật cao An Phát', 'former-hai-duong', 'reported', onPages],
    ['an-phat-1', 'KCN An Phát 1', 'former-hai-duong', 'reported', onPages],
    ['lai-vu', 'KCN Lai Vu', 'former-hai-duong', 'reported', onPages],
    ['lai-cach', 'KCN Lai Cách', 'former-hai-duong', 'reported', onPages],
    ['cong-hoa', 'KCN Cộng Hòa', 'former-hai-duong', 'reported', onPages],
    ['cam-dien-luong-dien', 'KCN Cẩm Điền – Lương Điền', 'former-hai-duong', 'reported', onPages],
    ['phu-thai', 'KCN Phú Thái', 'former-hai-duong', 'reported', onPages],
    ['kim-thanh', 'KCN Kim Thành', 'former-hai-duong', 'reported', onPages],
    ['kim-thanh-2', 'KCN Kim Thành 2 (giai đoạn 1)', 'former-hai-duong', 'reported', onPages],
    ['gia-loc', 'KCN Gia Lộc', 'former-hai-duong', 'reported', onPages],
    ['hoang-dieu', 'KCN Hoàng Diệu', 'former-hai-duong', 'reported', onPages],
    ['binh-giang', 'KCN Bình Giang', 'former-hai-duong', 'reported', onPages],
  ];

  it('are the two economic zones and the parks established, in order', () => {
    expect(ids(resolution03.zones)).toEqual(table.map(([id]) => id));
    expect(ids(resolution03.zones.filter(({ kind }) => kind === 'economic-zone'))).toEqual(['dinh-vu-cat-hai', 'kkt-nam-hai-phong']);
  });

  it.each(table)('%s is %s, in %s: %s', (id, name, area, evidence, from) => {
    const zone = byId(resolution03.zones, id);
    expect([zone.name.vi, zone.area, zone.provenance.evidence, instrumentsOf(zone.provenance)]).toEqual([name, area, evidence, from]);
  });
});

describe('reporting duties', () => {
  it.each([
    ['six-month', '02-15', '2025-02-15', '2031-02-15'],
    ['year-end', '09-15', '2025-09-15', '2031-09-15'],
  ])('%s, due on %s from %s to %s; that it recurs is inferred from the plan', (kind, dueMonthDay, firstDue, lastDue) => {
    const duty = resolution03.reporting.find((candidate) => candidate.kind === kind);
    expect(duty).toMatchObject({
      dueMonthDay,
      firstDue,
      lastDue,
      provenance: { evidence: 'inferred', sources: [{ instrument: 'KHBQL', provision: 'IV.A.2' }] },
    });
  });

  it('are the two, in the order of the reporting year', () => {
    expect(resolution03.reporting.map(({ kind }) => kind)).toEqual(['six-month', 'year-end']);
  });
});

describe('national relief', () => {
  it.each([
    ['none', '1'],
    ['half', '0.5'],
    ['seventy-percent', '0.3'],
    ['full', '0'],
  ])('%s leaves %s of the tuition to pay', (id, left) => {
    const relief = byId(nationalRelief, id);
    expect(relief.left).toBe(left);
    expect(relief.provenance.evidence).toBe('reported');
    expect(instrumentsOf(relief.provenance)).toEqual(expect.arrayContaining(['ND81', 'ND238']));
  });

  it('has these four levels', () => {
    expect(ids(nationalRelief)).toEqual(['none', 'half', 'seventy-percent', 'full']);
  });
});
