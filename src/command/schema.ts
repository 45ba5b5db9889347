import { amendmentJsonSchema, caseJsonSchema, dossierEntryJsonSchema } from '../index.js';
import type { Command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { say } from './output.js';
import { policyOf, policyOptions } from './policy-options.js';
import { UsageError } from './usage-error.js';

export const schemaCommand: Command = {
  summary: 'put out the JSON Schema of a case, an entry or an amendment',
  operands: '[--entry | --amendment-file] [OPTION]…',
  details: `The schema is of draft 2020-12; the description at its top names what it cannot say. That of a case is of
the policy that the options choose: with its occupations, and with answers to the conditions that it adds.`,
  options: {
    entry: { help: 'the schema of a dossier entry, which `report` reads' },
    'amendment-file': { help: 'the schema of an amendment, which --amendment takes' },
    ...policyOptions,
  },
  async run(given, { stdout }) {
    const { options, files } = given;
    if (files.length > 0) throw new UsageError('schema reads no file.');
    if (options.has('entry') && options.has('amendment-file')) throw new UsageError('--entry and --amendment-file ask for two different schemas.');
    const ofCase = caseJsonSchema(await policyOf(given));
    const schema = options.has('entry') ? dossierEntryJsonSchema : options.has('amendment-file') ? amendmentJsonSchema : ofCase;
    await say(JSON.stringify(schema, null, 2), stdout);
    return exitCodes.fine;
  },
};
