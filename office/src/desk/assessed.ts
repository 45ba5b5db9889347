import { type Assessment, assess, type Policy } from 'haiphong-training-support';
import type { PlacedEntry } from '../read/places.js';

/** The assessments of entries, in their order, made when they are asked for: those of a whole city would fill the memory. */
export function* assessed(entries: Iterable<PlacedEntry>, policy: Policy): Generator<Assessment> {
  for (const { entry } of entries) yield assess(entry.supportCase, policy);
}
