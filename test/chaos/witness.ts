import { ScopeSet } from '../../src/lease/scopes.ts';

/** Word is what a participant told the witness. Times in nanoseconds of a clock that all processes share. */
export interface Word {
  readonly kind: 'granted' | 'confirmed' | 'deed' | 'leaving' | 'dying' | 'freezing' | 'lost' | 'gave up' | 'ended';
  readonly name: string;
  readonly at: string;
  readonly sent?: string;
  readonly fence?: number;
  readonly why?: string;
}

/** Judgement is what the words come to. */
export interface Judgement {
  readonly grants: number;
  readonly deeds: number;
  /** Two that had what overlaps at the same time: one was confirmed between two confirmations of the other. */
  readonly violations: readonly string[];
  /** Of two grants that overlap, the later one has the smaller number. */
  readonly disorder: readonly string[];
  /**
   * Deeds that a paused process did after its lease was another's: what a fencing number would refuse, and no lock can.
   */
  readonly late: number;
  /** How often a lease was lost, and known to be. */
  readonly lost: number;
  /**
   * From the death of a holder to the next grant of what overlaps, where somebody waited. Milliseconds of the leases'
   * time.
   */
  readonly takeovers: readonly number[];
}

interface Spell {
  readonly name: string;
  readonly fence: number;
  readonly scopes: readonly string[];
  /** Each time at which the service said that it is its own: sent and answered. */
  readonly confirmed: { readonly sent: bigint; readonly at: bigint }[];
  readonly deeds: bigint[];
}

/**
 * judge goes by the service's word to each process alone. Between two confirmations of one spell the lease was that
 * run's all the time, so nobody else whose scope overlaps can have been confirmed wholly between them. It knows nothing
 * of the ledger.
 */
export function judge(
  words: readonly Word[],
  scopesOf: ReadonlyMap<string, readonly string[]>,
  killedAt: ReadonlyMap<string, bigint>,
  faster: number,
): Judgement {
  const spells = spellsOf(words, scopesOf);
  const violations: string[] = [];
  const disorder: string[] = [];
  let late = 0;
  for (const a of spells)
    for (const b of spells) {
      if (a === b || !new ScopeSet(a.scopes).overlaps(b.scopes)) continue;
      const [first, last] = [a.confirmed[0], a.confirmed.at(-1)];
      if (first === undefined || last === undefined) continue;
      for (const { sent, at } of b.confirmed)
        if (a.confirmed.some((one, n) => one.at < sent && at < (a.confirmed[n + 1]?.sent ?? -1n)))
          violations.push(`${b.name} (${b.fence}) was confirmed while ${a.name} (${a.fence}) had it`);
      const begin = b.confirmed[0];
      if (begin !== undefined && last.at < begin.sent && a.fence > b.fence)
        disorder.push(`${a.name} (${a.fence}) before ${b.name} (${b.fence})`);
      if (begin !== undefined && last.at < begin.sent) late += a.deeds.filter((deed) => deed > begin.at).length;
    }
  return {
    grants: spells.length,
    deeds: spells.reduce((sum, { deeds }) => sum + deeds.length, 0),
    violations,
    disorder,
    late,
    lost: words.filter(({ kind }) => kind === 'lost').length,
    takeovers: takeoversOf(spells, words, killedAt, faster),
  };
}

function spellsOf(words: readonly Word[], scopesOf: ReadonlyMap<string, readonly string[]>): readonly Spell[] {
  const spells = new Map<string, Spell>();
  for (const { kind, name, at, sent, fence } of words) {
    if (fence === undefined) continue;
    const key = `${name} ${fence}`;
    const spell = spells.get(key) ?? { name, fence, scopes: scopesOf.get(name) ?? [], confirmed: [], deeds: [] };
    spells.set(key, spell);
    if (kind === 'confirmed' && sent !== undefined) spell.confirmed.push({ sent: BigInt(sent), at: BigInt(at) });
    if (kind === 'deed') spell.deeds.push(BigInt(at));
  }
  return [...spells.values()];
}

/**
 * Who was killed while it had its lease; the first grant of what overlaps after that. Only where nobody else was
 * confirmed in between by having had it already.
 */
function takeoversOf(
  spells: readonly Spell[],
  words: readonly Word[],
  killedAt: ReadonlyMap<string, bigint>,
  faster: number,
): readonly number[] {
  const left = new Set(words.filter(({ kind }) => kind === 'leaving').map(({ name, fence }) => `${name} ${fence}`));
  return spells.flatMap((dead) => {
    const killed = killedAt.get(dead.name);
    if (killed === undefined || left.has(`${dead.name} ${dead.fence}`)) return [];
    // The next one in the order of the queue; whoever came later waited for it.
    const next = spells
      .filter((each) => each.fence > dead.fence && new ScopeSet(each.scopes).overlaps(dead.scopes))
      .sort((a, b) => a.fence - b.fence)[0];
    const begin = next?.confirmed[0];
    if (begin === undefined || begin.at < killed) return [];
    return [(Number(begin.at - killed) / 1e6) * faster];
  });
}
