/**
 * Release notes by effect of policy: what each change does to results, and under which provision, stands first. `changeset version` calls it for each
 * changeset, whose text begins with an `Affects:` line (see README.md); it throws on one that does not, so that no release is made without.
 */

const EVERYONE = 'all';
const NOBODY = 'none';

/** `Affects: vocational-student (Article 2(1))`, a blank line, and the text. */
const EFFECT = /^Affects: *(?<whom>[^(\n]*[^(\s])(?: +\((?<provision>.*)\))?\n+(?<text>[\s\S]*)$/;

function effectOf({ id, summary }, groups) {
  const { whom, provision, text } = EFFECT.exec(summary.trim())?.groups ?? {};
  if (whom === undefined) throw new Error(`.changeset/${id}.md does not begin with "Affects: …" and a text after it; see .changeset/README.md.`);
  if (whom === NOBODY) return { effect: 'Changes no result.', text };
  if (provision === undefined) throw new Error(`.changeset/${id}.md does not say under which provision it changes results: "Affects: ${whom} (…)".`);
  const names = whom.split(/, */).map((group) => {
    if (group === EVERYONE) return 'every group';
    const known = groups.find((candidate) => candidate.id === group);
    if (known === undefined) throw new Error(`.changeset/${id}.md: there is no group ${group}; there are ${groups.map((one) => one.id).join(', ')}.`);
    return known.name.en;
  });
  return { effect: `Changes results: ${names.join('; ')} (${provision}).`, text };
}

module.exports = {
  // The groups come from the package as built, as `npm ci` leaves it.
  getReleaseLine: async (changeset, _type, _options, groups = require('haiphong-training-support').resolution03.groups) => {
    const { effect, text } = effectOf(changeset, groups);
    const [first, ...rest] = text.split('\n');
    return [`- **${effect}** ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
  },
  getDependencyReleaseLine: async (_changesets, dependencies) =>
    dependencies.length === 0
      ? ''
      : `- **Changes no result.** Updated ${dependencies.map(({ name, newVersion }) => `${name}@${newVersion}`).join(', ')}`,
};
