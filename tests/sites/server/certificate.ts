// A self-signed certificate for the imitated hosts, made anew at every start: no key lies in the repository.
import { generate } from "selfsigned";

export interface Certificate {
  key: string;
  cert: string;
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
  return { key: made.private, cert: made.cert };
}
