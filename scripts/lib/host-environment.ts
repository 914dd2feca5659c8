/** Variables that a CI host, a cloud login or a terminal sets. What a test sees of them it must have been given. */
const hostVariable =
  /^(?:CI|NO_COLOR|FORCE_COLOR|NODE_OPTIONS|(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE|AGENT|SYSTEM|BUILD|ENDPOINT|TF_BUILD|VSTS|TASK|AZURE|ARM|IDENTITY|MSI)(?:_.*)?)$/i;

/**
 * withoutHost gives an environment without what the surrounding CI host put there, so that a test is the same on every
 * machine.
 */
export function withoutHost(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !hostVariable.test(name)) kept[name] = value;
  }
  return kept;
}
