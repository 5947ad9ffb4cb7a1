// A self-signed certificate for the imitated hosts, made anew at every start: no key lies in the repository.
import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of its public key, in base64: what a browser needs to trust this certificate alone. */
  keyHash: string;
}

export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "fixtures" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "subjectAltName", altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: "spki", format: "der" });
  const keyHash = createHash("sha256").update(publicKey).digest("base64");
  return { key: made.private, cert: made.cert, keyHash };
}
