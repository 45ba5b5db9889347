import { parseCase, type SupportCase } from '../../dist/index.js';

export const SEED = 2024;
/** All must agree on these; the clock runs over the first of them. */
export const PROVEN = 5000;
export const MEASURED = 1000;

/**
 * Cases in the proportions of a busy desk, the same in every run: most are complete and eligible, some fail a condition, some lack facts. Each has
 * passed `parseCase`, so it is what a caller would have in hand.
 */
export function makeCases(count: number, seed: number): SupportCase[] {
  const draw = drawFrom(seed);
  return Array.from({ length: count }, (_, i) => {
    const parsed = parseCase(JSON.parse(JSON.stringify({ id: `HS-${i + 1}`, ...makeFacts(draw) })));
    if (!parsed.ok) throw new Error(`The generator made a wrong case: ${JSON.stringify(parsed.issues)}`);
    return parsed.value;
  });
}

function makeFacts(draw: Draw) {
  switch (draw.one(['vocational-student', 45], ['enterprise-employee', 35], ['vocational-teacher', 12], ['industry-instructor', 8])) {
    case 'vocational-student':
      return { group: 'vocational-student', education: makeEducation(draw), training: { ...makeTraining(draw), schoolLocality: makeLocality(draw) } };
    case 'enterprise-employee': {
      const locality = makeLocality(draw);
      return {
        group: 'enterprise-employee',
        education: makeEducation(draw),
        employed: draw.known(draw.chance(0.97)),
        enterprise: {
          name: 'Công ty A',
          locality,
          // Both parks lie in Hải Phòng as it was.
          zone: draw.known(locality === 'hai-phong' ? draw.one(['vsip', 5], ['dinh-vu', 3], ['none', 2]) : 'none'),
          operating: true,
        },
        hasMatchingQualification: draw.known(draw.chance(0.04)),
        training: makeTraining(draw),
      };
    }
    case 'vocational-teacher':
      return {
        group: 'vocational-teacher',
        teaching: {
          active: draw.known(draw.chance(0.97)),
          level: makeLevel(draw),
          schoolLocality: makeLocality(draw),
          meetsSkillCertificate: draw.known(draw.chance(0.04)),
          contract: draw.known(draw.one(['permanent', 3], ['guest', 1])),
        },
        course: makeCourse(draw),
      };
    default: {
      const background = draw.one(['technical-worker', 60], ['artisan', 35], ['other', 5]);
      return {
        group: 'industry-instructor',
        background: draw.known(background),
        artisanRank: background === 'artisan' ? draw.known(draw.one(['provincial', 8], ['national', 1], ['below-provincial', 1])) : undefined,
        wishesToTeach: draw.known(draw.chance(0.97)),
        teachingLevel: makeLevel(draw),
        course: makeCourse(draw),
      };
    }
  }
}

const makeEducation = (draw: Draw) =>
  draw.known(draw.one(['lower-secondary', 45], ['upper-secondary', 45], ['intermediate', 5], ['university', 2], ['below-lower-secondary', 3]));

const makeLocality = (draw: Draw) => draw.known(draw.one(['hai-phong', 77], ['former-hai-duong', 20], ['elsewhere', 3]));

const makeLevel = (draw: Draw) => draw.known(draw.one(['intermediate', 55], ['college', 40], ['elementary', 3], ['vocational-secondary', 2]));

const makeOccupation = (draw: Draw) =>
  draw.known(
    draw.one(
      ['logistics', 14],
      ['industrial-electronics', 10],
      ['industrial-electricity', 14],
      ['welding', 14],
      ['automotive-technology', 14],
      ['software-applications', 10],
      ['hotel-management', 8],
      ['nursing', 10],
      ['marine-aquaculture', 3],
      ['other', 3],
    ),
  );

/** The first and last days of the policy, and the days beside them. */
const EDGES = [
  ['2024-07-28', 1],
  ['2024-07-29', 1],
  ['2025-11-04', 1],
  ['2025-11-05', 1],
  ['2030-12-31', 1],
  ['2031-01-01', 1],
] as const;

/** Most programmes start with the school year; a few began before the policy, a few run past its end, a few start or end on an edge of it. */
function makeTraining(draw: Draw) {
  const length = draw.one([10, 3], [11, 2], [23, 3], [34, 2]);
  const edge = draw.one(...EDGES);
  const onEdge = draw.one(['neither', 92], ['start', 4], ['end', 4]);
  const schoolYear = draw.between(2023, 2030) * 12 + draw.one([7, 2], [8, 6], [9, 1], [2, 1]);
  const startMonth = onEdge === 'start' ? monthOf(edge) : onEdge === 'end' ? monthOf(edge) - length + 1 : schoolYear;
  return {
    occupation: makeOccupation(draw),
    level: makeLevel(draw),
    start: draw.known(onEdge === 'start' ? edge : dayOf(startMonth, onEdge === 'end' ? 1 : draw.one([draw.between(1, 28), 9], [31, 1]))),
    end: draw.known(onEdge === 'end' ? edge : dayOf(startMonth + length - 1, draw.one([15, 1], [28, 1], [31, 3]))),
    // As a school confirms them, ten in a year.
    studyMonths: draw.chance(0.25) ? Math.min(length - 1, Math.ceil((length * 10) / 12)) : undefined,
    monthlyTuition: draw.known(draw.one([801_550, 3], [934_950, 2], [934_951, 1], [1_250_000, 2], [0, 1]) + draw.between(0, 9)),
    nationalRelief: draw.known(draw.one(['none', 6], ['half', 1], ['seventy-percent', 3], ['full', 3])),
  };
}

function makeCourse(draw: Draw) {
  const start = draw.chance(0.08) ? draw.one(...EDGES) : dayOf(draw.between(2024, 2030) * 12 + draw.between(0, 11), draw.between(1, 28));
  return { occupation: makeOccupation(draw), start: draw.known(start), end: dayOf(monthOf(start) + 1, 15) };
}

/** The month of a date, counted from year 0. */
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** A day of a month counted from year 0, clamped to the month's end. */
function dayOf(month: number, day: number): string {
  const year = Math.floor(month / 12);
  const last = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month % 12, Math.min(day, last))).toISOString().slice(0, 10);
}

interface Draw {
  chance(share: number): boolean;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  /** One of the options, as often as its weight says. */
  one<const T>(...options: readonly (readonly [T, number])[]): T;
  /** The value, or now and then nothing: a fact still to be asked for. */
  known<T>(value: T): T | undefined;
}

function drawFrom(seed: number): Draw {
  let state = seed;
  // Mulberry32: small, and the same on every machine.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const chance = (share: number) => next() < share;
  return {
    chance,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    one: (...options) => {
      let left = next() * options.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [option, weight] of options) {
        left -= weight;
        if (left < 0) return option;
      }
      throw new Error('There is nothing to draw from.');
    },
    known: (value) => (chance(0.03) ? undefined : value),
  };
}
