import { cloudOf } from '../../src/azure/clouds.ts';
import { credentialFor } from '../../src/azure/credentials.ts';
import { GuardError } from '../../src/guard-error.ts';
import { createPipelinesHost } from '../../src/hosts/pipelines/host.ts';

/**
 * Plays one task step in a process of its own, because the host takes what the agent handed to the task out of the
 * environment. Says to standard error what the host offers; with an authority as the argument it signs in with it too.
 */
const host = createPipelinesHost();
const said: Record<string, unknown> = {};
try {
  const identity = await host.identity();
  const { proxyFor, ...rest } = identity;
  said.identity = rest;
  said.proxy = proxyFor?.(new URL('https://login.microsoftonline.com/x'));
  const [, , authorityHost] = process.argv;
  if (authorityHost !== undefined) {
    const { connection } = identity;
    const choice = {
      environment: 'AzureCloud',
      resourceManagerEndpoint: 'https://arm.simulator.test',
      authorityHost,
      env: process.env,
    };
    const cloud = cloudOf({ ...choice, ...(connection === undefined ? {} : { connection }) });
    if ('problem' in cloud) throw new Error(cloud.problem.expected);
    const { signal } = host;
    const { log, secret } = { log: host.info, secret: host.secret };
    const credential = await credentialFor({
      cloud,
      tenantId: '',
      clientId: '',
      identity,
      env: process.env,
      signal,
      log,
      secret,
    });
    said.token = await credential.getToken(signal);
    // What a careless line would show.
    host.info(`token ${(await credential.getToken(signal)).token}`);
  }
} catch (error) {
  if (!(error instanceof GuardError)) throw error;
  said.error = { kind: error.kind, message: error.message, hint: error.hint };
}
for (const secret of ['a-client-secret', 'PEMBODY']) host.info(`careless ${secret}`);
process.stderr.write(JSON.stringify(said));
