import {
  constants,
  generateKeyPairSync,
  sign,
  type VerifyKeyObjectInput,
  verify,
  type X509Certificate,
} from 'node:crypto';

export type Payload = Readonly<Record<string, unknown>>;

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Issuer signs tokens and knows its own again. */
export interface Issuer {
  issue(payload: Payload): string;
  /** The payload, or nothing where the signature is not this issuer's. */
  read(token: string): Payload | undefined;
}

/** createIssuer makes an issuer with a key of its own (ES256). */
export function createIssuer(): Issuer {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return {
    issue(payload) {
      const body = `${encoded({ alg: 'ES256', typ: 'JWT' })}.${encoded(payload)}`;
      return `${body}.${sign('sha256', Buffer.from(body), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
    },
    read(token) {
      const [head = '', payload = '', signature = ''] = token.split('.');
      const good = signed(`${head}.${payload}`, signature, { key: publicKey, dsaEncoding: 'ieee-p1363' });
      return good ? part(payload) : undefined;
    },
  };
}

/**
 * readSignedBy gives the payload of a token that the certificate's key signed and whose header names that certificate.
 */
export function readSignedBy(token: string, certificate: X509Certificate): Payload | undefined {
  const [head = '', payload = '', signature = ''] = token.split('.');
  const header = part(head);
  const sha256 = Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex');
  const sha1 = Buffer.from(certificate.fingerprint.replaceAll(':', ''), 'hex');
  const thumbprint = String(header?.['x5t#S256'] ?? header?.x5t ?? '');
  if (thumbprint !== sha256.toString('base64url') && thumbprint !== sha1.toString('base64url')) return undefined;
  const key = certificate.publicKey;
  const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return signed(`${head}.${payload}`, signature, header?.alg === 'PS256' ? pss : { key }) ? part(payload) : undefined;
}

/** part decodes one part of a token without looking at the signature. */
export function part(text: string): Payload | undefined {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Payload;
  } catch {
    return undefined;
  }
}

function signed(body: string, signature: string, key: VerifyKeyObjectInput): boolean {
  return verify('sha256', Buffer.from(body), key, Buffer.from(signature, 'base64url'));
}
