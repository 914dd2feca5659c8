/** Body is a JSON object that the simulator owns and changes. */
export type Body = { [key: string]: unknown };

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** at reads `properties.hardwareProfile.vmSize`. */
export function at(body: Body | undefined, path: string): unknown {
  let value: unknown = body;
  for (const key of path.split('.')) value = isBody(value) ? value[key] : undefined;
  return value;
}

/** textAt is at() for a string; empty where there is none. */
export function textAt(body: Body | undefined, path: string): string {
  const value = at(body, path);
  return typeof value === 'string' ? value : '';
}

/** put writes at a path and makes the objects on the way. */
export function put(body: Body, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let inner = body;
  for (const key of keys) {
    const next = inner[key];
    const made: Body = isBody(next) ? next : {};
    inner[key] = made;
    inner = made;
  }
  inner[last] = value;
}

/** merged is a JSON merge patch (RFC 7396), which is what PATCH of most resource providers does. Lists are replaced. */
export function merged(body: Body, patch: Body): Body {
  const result: Body = { ...body };
  for (const [key, value] of Object.entries(patch)) {
    const old = result[key];
    if (value === null) delete result[key];
    else result[key] = isBody(value) ? merged(isBody(old) ? old : {}, value) : structuredClone(value);
  }
  return result;
}

/** listOf gives the objects of a list at a path. */
export function listOf(body: Body | undefined, path: string): readonly Body[] {
  const value = at(body, path);
  return Array.isArray(value) ? value.filter(isBody) : [];
}
