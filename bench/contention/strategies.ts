import type { GuardPorts } from '../../src/modes/guard/session.ts';
import { run } from '../../src/modes/run/run.ts';
import type { Report } from '../../src/report/model.ts';
import { quietHost } from './host.ts';
import { runId } from './names.ts';
import { commandLine, isMutation, openStage, runCommand, type Stage, type Theatre } from './stage.ts';
import type { Story } from './stories.ts';

/** Strategy is a way to get a change through. */
export interface Strategy {
  readonly name: string;
  /** Plays it on a stage. Says whether it reports success. */
  play(stage: Stage, story: Story, theatre: Theatre): Promise<boolean>;
}

/** Played is what a strategy did in a story. */
export interface Played {
  readonly story: Story;
  /** Reported success, the change is there, and nobody's write was overwritten. */
  readonly succeeded: boolean;
  /** Reported failure, after one mutation at most, where no try could make the change. */
  readonly stopped: boolean;
  /** Virtual milliseconds until its end. */
  readonly tookMs: number;
  /** Requests that would change something, refused ones too. */
  readonly sent: number;
  readonly refused: number;
  readonly overwrites: number;
}

/** How long mode run may wait: longer than the longest story. */
const wait = '15m';

/** runWithGuard plays the product's own mode run, in this process, and gives its report. */
export async function runWithGuard(stage: Stage, { inputs }: Story, { entra, folder }: Theatre): Promise<Report> {
  const [file, script] = commandLine;
  const endpoints = { 'resource-manager-endpoint': stage.arm.url, 'authority-host': entra.url };
  const host = quietHost({
    inputs: { mode: 'run', ...endpoints, serialization: 'off', wait, run: `'${file}' '${script}'`, ...inputs },
    runId,
    startedAt: stage.clock.wall(),
    tempFolder: folder,
    log: () => undefined,
  });
  const ports: GuardPorts = { clock: stage.clock, env: stage.env('az') };
  return run(host, { out: () => undefined, err: () => undefined }, ports);
}

function blind(tries: number, pauseMs: number): Strategy['play'] {
  return async (stage) => {
    for (let left = tries; ; left -= 1) {
      if (await runCommand(stage, 'az')) return true;
      if (left <= 1) return false;
      stage.clock.advance(pauseMs);
    }
  };
}

/**
 * strategies are compared in this order. All but Terraform run the same command, which behaves as the Azure CLI does.
 */
export const strategies: readonly Strategy[] = [
  {
    name: 'mode `run`',
    async play(stage, story, theatre) {
      const { verdict } = await runWithGuard(stage, story, theatre);
      return verdict === 'succeeded' || verdict === 'replayed';
    },
  },
  { name: 'blind, 3 tries 10 s apart', play: blind(3, 10_000) },
  { name: 'blind, 3 tries 60 s apart', play: blind(3, 60_000) },
  { name: 'Azure CLI alone', play: (stage) => runCommand(stage, 'az') },
  { name: 'Terraform alone', play: (stage) => runCommand(stage, 'terraform') },
];

/** play sets the stage, lets the strategy play, and counts in the simulated Azure what became of it. */
export async function play(strategy: Strategy, story: Story, theatre: Theatre): Promise<Played> {
  const stage = await openStage(story, theatre);
  try {
    const said = await strategy.play(stage, story, theatre);
    const { clock, world, arm } = stage;
    world.settle();
    const sent = arm.requests.filter(({ method }) => isMutation(method)).length;
    const accepted = world.mutations.filter(({ status }) => status < 400);
    const winner = story.winner?.(stage);
    const overwrites = accepted.filter(
      ({ id, time }) => winner !== undefined && id === winner.id && time >= winner.sinceMs,
    ).length;
    return {
      story,
      succeeded: said && story.made(world) && overwrites === 0,
      stopped: story.should === 'stop' && !said && sent <= 1,
      tookMs: clock.now(),
      sent,
      refused: sent - accepted.length,
      overwrites,
    };
  } finally {
    await stage.close();
  }
}
