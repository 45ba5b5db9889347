import { supportCaseJsonSchema } from '../index.js';
import type { Command } from './command.js';
import { entryJsonSchema } from './entry-schema.js';
import { exitCodes } from './exit-codes.js';
import { say } from './output.js';
import { UsageError } from './usage-error.js';

export const schemaCommand: Command = {
  summary: 'put out the JSON Schema of a case',
  operands: '[--entry]',
  details: 'The schema is of draft 2020-12; the description at its top names what it cannot say.',
  options: { entry: { help: 'the schema of a dossier entry, which `report` reads' } },
  async run({ options, files }, { stdout }) {
    if (files.length > 0) throw new UsageError('schema reads no file.');
    await say(JSON.stringify(options.has('entry') ? entryJsonSchema() : supportCaseJsonSchema, null, 2), stdout);
    return exitCodes.fine;
  },
};
