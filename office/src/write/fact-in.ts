import type { FactPath, SupportCase } from 'haiphong-training-support';

/** The value of a fact in a case. */
export function factIn(supportCase: SupportCase, path: FactPath): unknown {
  const [outer = path, inner] = path.split('.');
  const part = (supportCase as unknown as Readonly<Record<string, unknown>>)[outer];
  return inner === undefined ? part : (part as Readonly<Record<string, unknown>> | undefined)?.[inner];
}
