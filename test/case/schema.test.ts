import { expect, it } from 'vitest';
import { groupFacts } from '#src/case/fact-kinds.js';
import { groupSchema } from '#src/case/schema.js';
import type { GroupId } from '#src/types.js';

// `parseCase` reads the group before it takes a schema; the JSON Schema, which is made of these, has nothing but them.
it.each(Object.keys(groupFacts) as GroupId[])('the schema of %s takes its own group alone, and not without', (group) => {
  const schema = groupSchema(group);
  expect(schema.safeParse({ id: 'HS-1', group }).success).toBe(true);
  expect(schema.safeParse({ id: 'HS-1' }).success).toBe(false);
  expect(schema.safeParse({ group }).success).toBe(false);
  for (const other of Object.keys(groupFacts)) if (other !== group) expect(schema.safeParse({ id: 'HS-1', group: other }).success).toBe(false);
});
