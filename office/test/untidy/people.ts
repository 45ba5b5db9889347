import { type GroupId, resolution03 } from 'haiphong-training-support';
import type { Dice } from './dice.js';
import type { Human } from './model.js';

export const GROUPS: readonly GroupId[] = ['enterprise-employee', 'vocational-student', 'vocational-teacher', 'industry-instructor'];
const LEVELS = ['college', 'intermediate', 'elementary', 'vocational-secondary', 'under-three-months'];
const LOCALITIES = ['hai-phong', 'former-hai-duong', 'elsewhere'];
const OCCUPATIONS = [...resolution03.occupations.map(({ id }) => id), 'other'];

/** Among them those whose family names begin like the words of a total. */
const FAMILY = ['Nguyễn', 'Trần', 'Phạm', 'Lê', 'Hoàng', 'Vũ', 'Đỗ', 'Bùi', 'Đặng', 'Công', 'Tống', 'Cống', 'Tôn', 'Đoàn', 'Ngô'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Thị Thu', 'Minh', 'Hữu', 'Ngọc', 'Tổng'];
const GIVEN = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Hà',
  'Hương',
  'Khánh',
  'Lan',
  'Mạnh',
  'Nga',
  'Phúc',
  'Quỳnh',
  'Sơn',
  'Thảo',
  'Tuấn',
  'Yến',
  'Hòa',
  'Thủy',
];
const FIRMS = [
  'Công ty TNHH Cơ khí Biển Đông',
  'Công ty Cổ phần Đóng tàu Sông Cấm',
  'Tổng công ty Vận tải Duyên Hải',
  'Công ty TNHH Điện tử Sao Mai',
  'Xí nghiệp May Ánh Dương',
];

/** Draws somebody of a group; each fact may be unknown. No two people have the same number, name or identity number. */
export function human(dice: Dice, group: GroupId, place: number): Human {
  const facts: Record<string, unknown> = { group };
  const give = (path: string, value: () => unknown, share = 92): void => {
    if (dice.in100(100 - share)) return;
    const given = value();
    if (given !== undefined) facts[path] = given;
  };
  const yes = (share: number) => () => !dice.in100(100 - share);
  facts['id'] = `${dice.one(['HS', 'HP', 'LĐ'])}-${String(place).padStart(3, '0')}`;
  facts['applicant'] = `${dice.one(['0310', '0300', '3400'])}${String(90_000_000 + place * 7919).slice(0, 8)}`;
  if (group === 'enterprise-employee') {
    give('education', () => dice.one(['upper-secondary', 'lower-secondary', 'below-lower-secondary', 'intermediate', 'college', 'university']));
    give('employed', yes(80));
    give('enterprise.id', () => dice.one(['0200123456', '0201987650', '0800456789']));
    give('enterprise.name', () => dice.one(FIRMS));
    give('enterprise.locality', () => dice.one(LOCALITIES));
    const locality = facts['enterprise.locality'];
    give('enterprise.zone', () =>
      locality === 'elsewhere' || dice.in100(30)
        ? 'none'
        : dice.one(resolution03.zones.filter(({ area }) => locality === undefined || area === locality).map(({ id }) => id)),
    );
    give('enterprise.operating', yes(90));
    give('hasMatchingQualification', yes(20));
  }
  if (group === 'vocational-student') {
    give('education', () => dice.one(['upper-secondary', 'lower-secondary', 'below-lower-secondary', 'intermediate']));
    give('training.schoolLocality', () => dice.one(LOCALITIES));
  }
  if (group === 'enterprise-employee' || group === 'vocational-student') training(dice, facts, give);
  if (group === 'vocational-teacher') {
    give('teaching.active', yes(85));
    give('teaching.level', () => dice.one(LEVELS));
    give('teaching.schoolLocality', () => dice.one(LOCALITIES));
    give('teaching.meetsSkillCertificate', yes(40));
    give('teaching.contract', () => dice.one(['permanent', 'guest']));
  }
  if (group === 'industry-instructor') {
    give('background', () => dice.one(['technical-worker', 'artisan', 'other']));
    if (facts['background'] === 'artisan') give('artisanRank', () => dice.one(['provincial', 'national', 'below-provincial']));
    give('wishesToTeach', yes(85));
    give('teachingLevel', () => dice.one(LEVELS));
  }
  if (group === 'vocational-teacher' || group === 'industry-instructor') {
    give('course.occupation', () => dice.one(OCCUPATIONS));
    give('course.start', () => day(dice, 2025, 2026));
    const start = facts['course.start'];
    give('course.end', () => (typeof start === 'string' ? later(start, dice.upTo(1, 5), dice.upTo(1, 28)) : day(dice, 2027, 2028)));
  }
  return {
    group,
    facts,
    name: `${dice.one(FAMILY)} ${dice.one(MIDDLE)} ${dice.one(GIVEN)}${place % 2 === 0 ? '' : ` ${dice.one(GIVEN)}`}`,
    born: day(dice, 1985, 2008),
    identity: `031${String(200_000_000 + place * 104_729).slice(0, 9)}`,
  };
}

function training(dice: Dice, facts: Record<string, unknown>, give: (path: string, value: () => unknown, share?: number) => void): void {
  give('training.occupation', () => dice.one(OCCUPATIONS));
  give('training.level', () => dice.one([...LEVELS.slice(0, 2), ...LEVELS.slice(0, 2), ...LEVELS]));
  give('training.start', () => (dice.in100(60) ? `2025-09-${String(dice.upTo(1, 25)).padStart(2, '0')}` : day(dice, 2024, 2026)));
  const start = facts['training.start'];
  const months = dice.upTo(9, 34);
  give('training.end', () => (typeof start === 'string' ? later(start, months, dice.upTo(1, 30)) : day(dice, 2027, 2028)));
  give('training.studyMonths', () => dice.upTo(1, months - 1), 15);
  give('training.monthlyTuition', () => (dice.in100(40) ? dice.upTo(4, 60) * 50_000 : dice.upTo(200_000, 3_500_000)));
  give('training.nationalRelief', () => dice.one(['none', 'half', 'seventy-percent', 'full']));
}

const pad = (number: number): string => String(number).padStart(2, '0');
const day = (dice: Dice, from: number, to: number): string => `${dice.upTo(from, to)}-${pad(dice.upTo(1, 12))}-${pad(dice.upTo(1, 28))}`;

/** A day some months on. */
function later(start: string, months: number, dayOfMonth: number): string {
  const at = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${pad(month)}-${pad(Math.min(dayOfMonth, last))}`;
}
