import { describe, expect, it } from 'vitest';
import { entryFactKinds, factKinds, groupFacts } from '#src/case/fact-kinds.js';
import { factAt, factQuestion } from '#src/case/fact-question.js';
import { entryFacts, facts } from '#src/case/facts.js';
import { PolicyError } from '#src/errors.js';
import { resolution03, rules } from '#src/policy/resolution-03.js';
import { under } from '../helpers/amounts.js';
import { assumed, revived, untyped } from '../helpers/policies.js';
import { textsIn } from '../helpers/walk.js';

const base = ['id', 'applicant', 'group'];
const training = [
  'training.occupation',
  'training.level',
  'training.schoolLocality',
  'training.start',
  'training.end',
  'training.studyMonths',
  'training.monthlyTuition',
  'training.ceilingTuition',
  'training.nationalRelief',
];
const course = ['course.occupation', 'course.start', 'course.end', 'course.cost'];

describe('the facts', () => {
  it.each([
    [
      'enterprise-employee',
      [
        ...base,
        'education',
        'employed',
        'enterprise.id',
        'enterprise.name',
        'enterprise.locality',
        'enterprise.zone',
        'enterprise.operating',
        'hasMatchingQualification',
        ...training,
      ],
    ],
    ['vocational-student', [...base, 'education', ...training]],
    [
      'vocational-teacher',
      [...base, 'teaching.active', 'teaching.level', 'teaching.schoolLocality', 'teaching.meetsSkillCertificate', 'teaching.contract', ...course],
    ],
    ['industry-instructor', [...base, 'background', 'artisanRank', 'wishesToTeach', 'teachingLevel', ...course]],
  ] as const)('of %s', (group, paths) => {
    expect([...groupFacts[group]].sort()).toEqual([...paths].sort());
  });

  it('are those of some group, and every fact a rule asks for is one of its group', () => {
    expect(new Set([...Object.values(groupFacts).flat(), ...Object.keys(entryFacts)])).toEqual(new Set(Object.keys(facts)));
    for (const { id, group, asks } of rules) expect(groupFacts[group], id).toEqual(expect.arrayContaining([...asks]));
  });

  it('have words in both languages, questions among them', () => {
    const texts = textsIn(facts);
    expect(texts.length).toBeGreaterThan(100);
    for (const [path, text] of texts) {
      expect(Object.keys(text), path).toEqual(['vi', 'en']);
      for (const words of Object.values(text)) {
        expect(words, path).toMatch(/\S/);
        expect(words, path).toBe(words.trim().normalize('NFC'));
      }
    }
    for (const [path, { question }] of Object.entries(facts)) {
      expect([question.vi.endsWith('?'), question.en.endsWith('?')], path).toEqual([true, true]);
    }
  });

  it('have words for every option that may be given, in its order', () => {
    const named = Object.entries(facts).flatMap(([path, fact]) => (fact.kind === 'option' ? [[path, Object.keys(fact.options)]] : []));
    const taken = Object.entries({ ...factKinds, ...entryFactKinds }).flatMap(([path, kind]) =>
      kind.kind === 'option' ? [[path, Object.keys(kind.options)]] : [],
    );
    expect(named).toEqual(taken);
  });

  it('are asked for in words of their own', () => {
    for (const locale of ['vi', 'en'] as const) {
      const questions = Object.values(facts).map(({ question }) => question[locale]);
      expect(new Set(questions).size).toBe(questions.length);
    }
  });

  it('name the groups as the policy does', () => {
    expect(facts.group).toMatchObject({ options: Object.fromEntries(resolution03.groups.map(({ id, name }) => [id, name])) });
  });
});

describe('the question to put to a person', () => {
  it.each([...Object.entries(facts)])('for %s', (path, { question }) => {
    expect(factQuestion(untyped(path), 'vi')).toBe(question.vi);
    expect(factQuestion(untyped(path), 'en')).toBe(question.en);
    expect(factAt(untyped(path))?.question).toBe(question);
  });

  it('there is none for a list of one path, which is no path', () => {
    expect(factAt(untyped(['training.level']))).toBeUndefined();
  });

  it('there is a unit for every number', () => {
    const units = Object.entries(facts).flatMap(([path, fact]) => ('unit' in fact ? [[path, fact.unit]] : []));
    expect(Object.fromEntries(units)).toEqual({
      'training.studyMonths': 'month',
      'training.monthlyTuition': 'dong',
      'training.ceilingTuition': 'dong',
      'course.cost': 'dong',
      paid: 'dong',
    });
  });

  it.each([
    '',
    'training',
    'training.',
    'training.levels',
    'Training.level',
    'level',
    'enterprise',
    'constructor',
    '__proto__',
    'toString',
    'supportCase',
  ])('there is none for %j, which is no fact', (path) => {
    expect(() => factQuestion(untyped(path), 'vi')).toThrow(PolicyError);
    expect(() => factQuestion(untyped(path), 'vi')).toThrow(expect.objectContaining({ code: 'unknown-fact' }));
    expect(factAt(untyped(path))).toBeUndefined();
  });

  const residence = { vi: 'Có thường trú tại thành phố không?', en: 'Does the person live in the city?' };
  const policy = under(
    {},
    {
      conditions: [
        { id: 'residence', groups: ['vocational-student'], title: residence, question: residence, from: '2026-01-01', provenance: assumed },
      ],
    },
  );

  it('for an answer is that of the condition, under the policy that adds it', () => {
    expect(factQuestion('answers.residence', 'vi', policy)).toBe(residence.vi);
    expect(factQuestion('answers.residence', 'en', policy)).toBe(residence.en);
    expect(factQuestion('training.start', 'en', policy)).toBe(facts['training.start'].question.en);
    expect(() => factQuestion('answers.residence', 'en')).toThrow(expect.objectContaining({ code: 'unknown-fact' }));
    for (const path of ['answers.age', 'answers.', 'answers.__proto__'] as const) {
      expect(() => factQuestion(path, 'en', policy)).toThrow(expect.objectContaining({ code: 'unknown-fact' }));
    }
  });

  it('there is none in a language that there is not', () => {
    for (const locale of ['fr', '__proto__', 'constructor', '', undefined]) {
      expect(() => factQuestion('training.level', untyped(locale))).toThrow(expect.objectContaining({ code: 'bad-argument' }));
    }
  });

  it('is asked under a policy that was made', () => {
    expect(() => factQuestion('training.level', 'en', revived(policy))).toThrow(expect.objectContaining({ code: 'bad-policy' }));
  });
});
