import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** Certificate is a self-signed one of a server on loopback; `cert` is also the authority to trust. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

let made: Certificate | undefined;

/**
 * certificate makes a self-signed certificate (P-256, valid for two days) for `localhost`, `127.0.0.1` and every
 * `*.simulator.test`, once a process. Written by hand in DER, because Node makes keys but no certificates and a fresh
 * machine may have no openssl.
 */
export function certificate(): Certificate {
  made ??= make();
  return made;
}

function make(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const body = toBeSigned(publicKey);
  const signed = sequence(body, ecdsaWithSha256, bitString(sign('sha256', body, privateKey)));
  const lines = signed.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));

/** TBSCertificate of RFC 5280, version 3, with the three extensions that TLS clients look at. */
function toBeSigned(publicKey: KeyObject): Buffer {
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const serial = createHash('sha256').update(spki).digest().subarray(0, 8);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const name = sequence(tlv(0x31, sequence(oid(0x55, 0x04, 0x03), tlv(0x0c, Buffer.from('simulator.test')))));
  const day = 24 * 60 * 60 * 1000;
  const validity = sequence(utcTime(Date.now() - day), utcTime(Date.now() + day));
  const altNames = sequence(
    tlv(0x82, Buffer.from('localhost')),
    tlv(0x82, Buffer.from('*.simulator.test')),
    tlv(0x87, Buffer.from([127, 0, 0, 1])),
  );
  const extensions = sequence(
    extension([0x55, 0x1d, 0x13], true, sequence(tlv(0x01, Buffer.from([0xff])))),
    extension([0x55, 0x1d, 0x11], false, altNames),
  );
  const version3 = tlv(0xa0, tlv(0x02, Buffer.from([2])));
  return sequence(version3, tlv(0x02, serial), ecdsaWithSha256, name, validity, name, spki, tlv(0xa3, extensions));
}

function extension(id: readonly number[], critical: boolean, value: Buffer): Buffer {
  const flag = critical ? [tlv(0x01, Buffer.from([0xff]))] : [];
  return sequence(oid(...id), ...flag, tlv(0x04, value));
}

function tlv(tag: number, value: Buffer): Buffer {
  const { length } = value;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(parts));
}

function oid(...bytes: readonly number[]): Buffer {
  return tlv(0x06, Buffer.from(bytes));
}

function bitString(value: Buffer): Buffer {
  return tlv(0x03, Buffer.concat([Buffer.from([0]), value]));
}

/** `YYMMDDHHMMSSZ` */
function utcTime(time: number): Buffer {
  const digits = new Date(time).toISOString().replace(/\D/g, '').slice(2, 14);
  return tlv(0x17, Buffer.from(`${digits}Z`));
}
