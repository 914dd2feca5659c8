import type { ResourceId } from '../../arm/resource-id.ts';
import type { Judged } from '../../gate/judged.ts';
import { type Decided, waitingFor } from './decide.ts';

/** Settled is something that was seen at work by one read, and was over in a later one. Only `Sightings` make one. */
class Settled {
  readonly target: ResourceId;
  /** For people: `hub: provisioning state was Updating, now Succeeded`. */
  readonly words: string;
  protected readonly madeBySightings = true;

  constructor(target: ResourceId, { what, actual }: Judged, now: Judged | undefined) {
    this.target = target;
    this.words = `${target.name}: ${what} was ${actual}, now ${now?.actual ?? 'gone'}`;
  }
}

export type { Settled };

/** Sightings remember what was seen at work until a read shows all of it over. */
export interface Sightings {
  /** Takes in what a read found. */
  readonly saw: (decided: readonly Decided[]) => void;
  /** Of a gate that is clear: what is over, as far as what was read shows it. Then nothing of it is remembered. */
  settled(clear: readonly Decided[]): readonly Settled[];
}

interface Sighting {
  readonly target: ResourceId;
  readonly seen: Judged;
}

/** createSightings begins with nothing seen. A condition that the user wrote is none: nobody knows what holds it. */
export function createSightings(): Sightings {
  const sightings = new Map<string, Sighting>();
  return {
    saw(decided) {
      for (const { target: wanted, ...seen } of waitingFor(decided)) {
        const key = [wanted.target.id, seen.what, seen.source, seen.about ?? ''].join('|').toLowerCase();
        if (seen.reason !== 'invalid-state') sightings.set(key, { target: wanted.target, seen });
      }
    },
    settled(clear) {
      const all = [...sightings.values()];
      sightings.clear();
      return all.flatMap((sighting) => settledBy(clear, sighting) ?? []);
    },
  };
}

/** What could not be read this time may still be at work. */
function settledBy(clear: readonly Decided[], { target, seen }: Sighting): Settled | undefined {
  const now = clear.find(({ wanted }) => wanted.target.id === target.id);
  const rows = now?.verdict.conditions.filter(({ origin }) => origin === seen.origin) ?? [];
  const gone = now?.snapshot.resource.status === 'empty';
  if ((rows.length === 0 && !gone) || rows.some(({ outcome }) => outcome === 'unproven')) return undefined;
  const row = rows.find(({ what, source }) => what === seen.what && source === seen.source);
  // A word that nothing knows shows no end.
  return row?.outcome === 'warns' && row.tellsMotion !== true ? undefined : new Settled(target, seen, row);
}
