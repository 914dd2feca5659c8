import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { type ArmOptions, type ArmSimulator, startArm } from '../simulator/azure/arm.ts';
import { isBody, textAt } from '../simulator/azure/json.ts';
import { createWorld, type World } from '../simulator/azure/world.ts';

export const subscriptionId = '11111111-1111-4111-8111-111111111111';
export const subscription = `/subscriptions/${subscriptionId}`;
export const group = `${subscription}/resourceGroups/rg-app`;
export const vmId = `${group}/providers/Microsoft.Compute/virtualMachines/vm1`;
export const diskId = `${group}/providers/Microsoft.Compute/disks/data1`;
export const vnetId = `${group}/providers/Microsoft.Network/virtualNetworks/vnet1`;
/** API versions. */
export const compute = '2026-03-01';
export const network = '2025-05-01';

/** A clock that a test moves. */
export interface Clock {
  time: number;
}

export interface Running {
  readonly arm: ArmSimulator;
  readonly world: World;
  readonly clock: Clock;
}

const started: ArmSimulator[] = [];

/** Starts a simulator whose clock stands still until the test moves it. */
export async function start(options: Partial<ArmOptions> = {}): Promise<Running> {
  const clock: Clock = { time: Date.UTC(2026, 2, 1, 10) };
  const world = options.world ?? createWorld({ now: () => clock.time });
  const arm = await startArm({ world, ...options });
  started.push(arm);
  return { arm, world, clock };
}

/** Closes everything that start() started. */
export async function closeAll(): Promise<void> {
  await Promise.all(started.splice(0).map((arm) => arm.close()));
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Record<string, unknown>;
  readonly code: string;
  readonly message: string;
}

export interface Asking {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends one request: `GET /subscriptions/…`, with `api-version` where the path has no query of its own. */
export function ask(
  { arm }: Pick<Running, 'arm'>,
  what: string,
  version: string | undefined,
  { body, headers = {} }: Asking = {},
): Promise<Answered> {
  const [method = 'GET', path = '/'] = what.split(/ (.*)/s);
  const query = version === undefined ? '' : `${path.includes('?') ? '&' : '?'}api-version=${version}`;
  return new Promise((resolve, reject) => {
    const url = path.startsWith('https:') ? path : `${arm.url}${encodeURI(path)}${query}`;
    const sent = request(
      url,
      { method, ca: arm.ca, headers: { authorization: 'Bearer token', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('error', reject).on('end', () => {
          const value: unknown = text === '' ? {} : JSON.parse(text);
          const parsed = isBody(value) ? value : {};
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            body: parsed,
            code: textAt(parsed, 'error.code'),
            message: textAt(parsed, 'error.message'),
          });
        });
      },
    );
    sent.on('error', reject);
    if (body === undefined) return sent.end();
    const content = JSON.stringify(body);
    return sent
      .setHeader('content-type', 'application/json')
      .setHeader('content-length', Buffer.byteLength(content))
      .end(content);
  });
}

/** The `value` of a list. */
export function values(answer: Answered): readonly Record<string, unknown>[] {
  const { value } = answer.body;
  return Array.isArray(value) ? value.filter(isBody) : [];
}

/** Names of a list's entries. */
export const names = (answer: Answered): readonly unknown[] => values(answer).map((one) => one.name);
