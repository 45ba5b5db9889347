import { run } from '../matrix/run.js';

/** What is used here of a bill of materials in CycloneDX 1.5, as `npm sbom` writes it. */
export interface Bill {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly tools?: unknown; readonly component: unknown };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
}

const asked = async (root: string, ...more: readonly string[]): Promise<Bill> =>
  JSON.parse(await run('npm', ['sbom', '--sbom-format', 'cyclonedx', ...more], { cwd: root })) as Bill;

/**
 * The bill of materials of what is shipped: what both packages install, and what is held in the page, whose parts are otherwise developers' tools. It
 * bears no time and no number of its own, so that the same sources give the same bill.
 */
export async function billOfMaterials(root: string, inPage: readonly string[]): Promise<Bill> {
  const [all, installed] = await Promise.all([asked(root), asked(root, '--omit', 'dev')]);
  return billOf(all, new Set([...installed.components.map((component) => component['bom-ref']), ...inPage]));
}

/** The part of a bill that some components are. Throws where one of them is not in it. */
export function billOf(all: Bill, refs: ReadonlySet<string>): Bill {
  const lacking = [...refs].filter((ref) => !all.components.some((component) => component['bom-ref'] === ref));
  if (lacking.length > 0) throw new Error(`npm knows nothing of ${lacking.join(', ')}.`);
  const { serialNumber: _, ...rest } = all;
  const { timestamp: __, tools: ___, ...metadata } = all.metadata;
  const own = all.dependencies.map(({ ref }) => ref).filter((ref) => !all.components.some((component) => component['bom-ref'] === ref));
  const kept = new Set([...refs, ...own]);
  const byRef =
    <T>(refOf: (one: T) => string) =>
    (a: T, b: T) =>
      refOf(a) < refOf(b) ? -1 : 1;
  return {
    ...rest,
    metadata,
    components: all.components.filter((one) => refs.has(one['bom-ref'])).sort(byRef((one) => one['bom-ref'])),
    dependencies: all.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => kept.has(on)).sort() }))
      .sort(byRef(({ ref }) => ref)),
  };
}
