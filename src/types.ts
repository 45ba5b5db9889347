/** A civil date `YYYY-MM-DD`. Compared as text; never a `Date`, so no time zone can move it. */
export type IsoDate = string;

/** Whole Vietnamese đồng, a safe integer >= 0. */
export type Dong = number;

/** The same text in Vietnamese and in English. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export type Locale = 'vi' | 'en';

/** How well a statement of law is known, best first. */
export type Evidence = 'official' | 'reported' | 'inferred' | 'assumed';

/** The four groups of people of Article 1(2). */
export type GroupId = 'enterprise-employee' | 'vocational-student' | 'vocational-teacher' | 'industry-instructor';

/** The catalogue of the resolution, Article 1(1); an amendment may add others. */
export type OccupationId =
  | 'logistics'
  | 'industrial-electronics'
  | 'industrial-electricity'
  | 'welding'
  | 'automotive-technology'
  | 'software-applications'
  | 'hotel-management'
  | 'nursing'
  | 'marine-aquaculture'
  | (string & {});

export type TrainingLevel = 'under-three-months' | 'elementary' | 'intermediate' | 'vocational-secondary' | 'college';

/** The highest completed. */
export type Education = 'below-lower-secondary' | 'lower-secondary' | 'upper-secondary' | 'intermediate' | 'college' | 'university';

/** Hải Phòng before the 2025 merger, the former Hải Dương province, or anywhere else. */
export type Locality = 'hai-phong' | 'former-hai-duong' | 'elsewhere';

/** What national law already takes off the tuition: 0, 50 %, 70 % or 100 %. */
export type NationalRelief = 'none' | 'half' | 'seventy-percent' | 'full';

/** The support items of Article 2. */
export type BenefitId = 'tuition' | 'living-allowance' | 'permanent-teacher-course' | 'guest-teacher-course';
