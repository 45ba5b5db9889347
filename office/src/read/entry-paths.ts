import { entryFacts } from 'haiphong-training-support';

/** A fact of a dossier entry besides its case. */
export type EntryPath = keyof typeof entryFacts;
export const entryPaths: readonly EntryPath[] = ['recordedOn', 'stage', 'dossier', 'paid'];
/** What every entry must tell. */
export const requiredPaths: readonly EntryPath[] = ['recordedOn', 'stage', 'dossier'];
export const isEntryPath = (path: string): path is EntryPath => Object.hasOwn(entryFacts, path);
