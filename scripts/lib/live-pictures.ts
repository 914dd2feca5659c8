import { subscription } from '../../test/bundles/guard-world.ts';
import { liveCases } from '../../test/bundles/live-cases.ts';
import { diagnoseOn, playing } from '../../test/bundles/live-world.ts';
import { findRuntime } from '../../test/bundles/runtimes.ts';

/** LivePicture is a summary of one case of the tests, and what a terminal says of it. */
export interface LivePicture {
  readonly name: string;
  readonly markdown: string;
  readonly screen: string;
}

/**
 * livePictures plays each class of failure through the committed bundles, without a look at Azure and with one at the
 * simulated Azure behind it. `wanted` are beginnings of names; none: all.
 */
export async function livePictures(wanted: readonly string[]): Promise<readonly LivePicture[]> {
  const pictures: LivePicture[] = [];
  const runtime = findRuntime(24) ?? findRuntime(20);
  if (runtime === undefined) return [];
  const [github, terminal] = [diagnoseOn(runtime, 'github'), diagnoseOn(runtime, 'terminal')];
  const env = { AZURE_SUBSCRIPTION_ID: subscription.split('/')[2] ?? '' };
  for (const { what, arrange, text } of liveCases) {
    const name = what
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60);
    if (wanted.length > 0 && !wanted.some((each) => name.startsWith(each))) continue;
    const at = await playing(arrange);
    const error = typeof text === 'string' ? text : text(at.arm);
    for (const live of ['off', 'on']) {
      const page = await github(at, error, { live }, env);
      const { stdout } = await terminal(at, error, { live }, env);
      pictures.push({ name: `live-${name}-${live}`, markdown: page.summary, screen: stdout });
    }
  }
  return pictures;
}
