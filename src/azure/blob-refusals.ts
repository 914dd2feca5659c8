import { GuardError } from '../guard-error.ts';

/** BlobAnswer is what came back of one request. */
export interface BlobAnswer {
  readonly status: number;
  /** Of the header `x-ms-error-code`: https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes */
  readonly code: string;
  readonly text: string;
  readonly header: (name: string) => string;
}

const role = 'Storage Blob Data Contributor';

interface Row {
  readonly test: (answer: BlobAnswer) => boolean;
  readonly kind: 'denied' | 'unavailable' | 'input';
  /** Continues "The lease container … ". */
  readonly words: string;
  readonly hint: string;
}

/** What the service refuses for, the most specific first. */
const rows: readonly Row[] = [
  {
    test: ({ code }) => code === 'ContainerNotFound' || code === 'ContainerBeingDeleted',
    kind: 'input',
    words: 'does not exist',
    hint: 'Create it first (az storage container create --auth-mode login), or check its name and the account.',
  },
  {
    test: ({ code }) => code === 'AuthorizationPermissionMismatch',
    kind: 'denied',
    words: `may not be read and written by this identity: it lacks the role ${role}`,
    hint: `Assign the role ${role} on the container. Owner and Contributor do not include access to data. A new assignment takes up to ten minutes.`,
  },
  {
    test: ({ status, code }) => status === 403 && code === 'AuthorizationFailure',
    kind: 'denied',
    words: 'cannot be reached from here: the firewall of the storage account refuses this machine',
    hint: 'Let the account be reached from the network of this runner or agent (a private endpoint, or a self-hosted machine inside), or check that the role was not denied by a condition.',
  },
  {
    test: ({ code }) =>
      /^(?:AuthenticationFailed|PublicAccessNotPermitted|NoAuthenticationInformation|ResourceNotFound)$/.test(code),
    kind: 'denied',
    words: 'does not take the token of this identity',
    hint: 'Check that the account belongs to the tenant that this run signs in to.',
  },
  {
    test: ({ status }) => status === 401,
    kind: 'denied',
    words: 'does not take the token of this identity: it belongs to another tenant, or to another cloud',
    hint: 'Check that the account belongs to the tenant that this run signs in to.',
  },
  {
    test: ({ code }) => code === 'BlobImmutableDueToPolicy' || code === 'UnauthorizedBlobOverwrite',
    kind: 'denied',
    words: 'has an immutability policy or a legal hold, so that nothing in it can be changed',
    hint: 'A ledger changes all the time. Use a container without such a policy.',
  },
  {
    test: ({ code }) => code === 'AccountIsDisabled' || code === 'InsufficientAccountPermissions',
    kind: 'denied',
    words: 'belongs to a storage account that is disabled or read-only',
    hint: 'Check the state of the storage account.',
  },
  {
    test: ({ code }) => code === 'LeaseIdMissing',
    kind: 'unavailable',
    words: 'has a ledger that somebody holds a native lease on, so that nobody can change it',
    hint: 'Break that lease (az storage blob lease break --auth-mode login). This product never takes one on the ledger itself.',
  },
  {
    test: ({ status }) => status === 403,
    kind: 'denied',
    words: 'refused this identity',
    hint: `Assign the role ${role} on the container, and let the network of this machine in.`,
  },
];

/**
 * refusalOf words an answer that is no part of the protocol. What the service says of itself is not repeated, but for
 * its code.
 */
export function refusalOf(answer: BlobAnswer, container: string): GuardError {
  const row = rows.find(({ test }) => test(answer));
  const code = /^[A-Za-z]{1,60}$/.test(answer.code) ? answer.code : '';
  const told = `${answer.status}${code === '' ? '' : ` ${code}`}`;
  if (row === undefined) {
    return new GuardError('unavailable', `The lease container "${container}" answered HTTP ${told}.`, {
      hint: 'Nothing was changed in Azure. Check that the URL is that of a blob container, and run this again.',
    });
  }
  return new GuardError(row.kind, `The lease container "${container}" ${row.words} (HTTP ${told}).`, {
    hint: row.hint,
  });
}
