/** IdentityLibrary is Microsoft's own sign-in library. */
export type IdentityLibrary = typeof import('@azure/identity');

/** What the libraries read for their logging when they are loaded. */
const logVariables = ['AZURE_LOG_LEVEL', 'TYPESPEC_RUNTIME_LOG_LEVEL', 'DEBUG'] as const;

let loading: Promise<IdentityLibrary> | undefined;

/**
 * loadIdentity loads the sign-in library when it is first needed, because that takes some 75 ms, and keeps it.
 */
export function loadIdentity(): Promise<IdentityLibrary> {
  loading ??= quietly(() => import('@azure/identity'));
  return loading;
}

/**
 * quietly loads a library of Azure's and silences it: what these log holds addresses and texts of servers that nobody
 * escaped, and standard error is the step's log. They read their variables when they are loaded, so the first one to be
 * loaded must come through here.
 */
export async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const kept = logVariables.map((name) => [name, process.env[name]] as const);
  for (const [name] of kept) delete process.env[name];
  try {
    const { AzureLogger, setLogLevel } = await import('@azure/logger');
    AzureLogger.log = () => undefined;
    setLogLevel();
    return await load();
  } finally {
    for (const [name, value] of kept) if (value !== undefined) process.env[name] = value;
  }
}
