import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto';

/** ApplicationCertificate is the certificate with which an application proves who it is. */
export interface ApplicationCertificate {
  /** Certificate and private key in one PEM, as Azure's tools write it. */
  readonly pem: string;
  readonly certificate: X509Certificate;
}

/**
 * applicationCertificate makes a self-signed RSA certificate: the sign-in library signs with RSA only, and the servers'
 * own one is of an elliptic curve. Written by hand in DER, because Node makes keys but no certificates.
 */
export function applicationCertificate(): ApplicationCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const name = tlv(0x30, tlv(0x31, tlv(0x30, oid(0x55, 0x04, 0x03), tlv(0x0c, Buffer.from('guard')))));
  const day = 24 * 60 * 60 * 1000;
  const validity = tlv(0x30, utcTime(Date.now() - day), utcTime(Date.now() + day));
  const sha256WithRsa = tlv(0x30, oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b), tlv(0x05));
  const serial = tlv(0x02, Buffer.from([0x41, 0x42]));
  const body = tlv(
    0x30,
    serial,
    sha256WithRsa,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const der = tlv(0x30, body, sha256WithRsa, tlv(0x03, Buffer.from([0]), sign('sha256', body, privateKey)));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  const certificate = `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
  return {
    pem: `${privateKey.export({ type: 'pkcs8', format: 'pem' })}${certificate}`,
    certificate: new X509Certificate(certificate),
  };
}

function tlv(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}

function oid(...bytes: readonly number[]): Buffer {
  return tlv(0x06, Buffer.from(bytes));
}

/** `YYMMDDHHMMSSZ` */
function utcTime(time: number): Buffer {
  return tlv(0x17, Buffer.from(`${new Date(time).toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
}
