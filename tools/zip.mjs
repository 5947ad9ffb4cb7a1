// Packs a folder into a zip that is the same, byte for byte, for the same
// files: sorted names, one fixed time stamp, no extra fields.
// Usage: node tools/zip.mjs FOLDER ZIP
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, sep } from "node:path";
import { crc32 } from "node:zlib";
import { deflateAsync } from "@gfx/zopfli";

const [folder, target] = process.argv.slice(2);

// 1980-01-01 00:00, the earliest time a zip can name.
const TIME = 0;
const DATE = (1 << 5) | 1;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
const VERSION = 20;

/** The fields that the local header and the central directory share. */
function sharedFields(entry) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(DEFLATE, 4);
  fields.writeUInt16LE(TIME, 6);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(entry.crc, 10);
  fields.writeUInt32LE(entry.packed.length, 14);
  fields.writeUInt32LE(entry.size, 18);
  fields.writeUInt16LE(entry.name.length, 22);
  return fields;
}

function localHeader(entry) {
  return Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), sharedFields(entry), entry.name]);
}

function directoryEntry(entry) {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(entry.offset, 10);
  const madeBy = Buffer.from([VERSION, 0]);
  return Buffer.concat([Buffer.from("PK\x01\x02", "latin1"), madeBy, sharedFields(entry), tail, entry.name]);
}

function directoryEnd(count, size, offset) {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

const KEPT = join(import.meta.dirname, "../target/packed");
mkdirSync(KEPT, { recursive: true });

/**
 * Zopfli packs the engine a twentieth smaller than zlib does, and takes half a minute: it makes
 * the same of the same, and that is kept.
 */
async function pack(data) {
  const kept = join(KEPT, createHash("sha256").update(data).digest("hex"));
  if (!existsSync(kept)) {
    // Under its name only when it is whole.
    writeFileSync(`${kept}.new`, await deflateAsync(data, { numiterations: 5, blocksplittingmax: 0 }));
    renameSync(`${kept}.new`, kept);
  }
  return readFileSync(kept);
}

const names = readdirSync(folder, { recursive: true })
  .filter((name) => statSync(join(folder, name)).isFile())
  .map((name) => name.split(sep).join("/"))
  .sort();

let offset = 0;
const parts = [];
const directory = [];
for (const name of names) {
  const data = readFileSync(join(folder, name));
  const packed = await pack(data);
  const entry = { name: Buffer.from(name), crc: crc32(data), size: data.length, packed, offset };
  const header = localHeader(entry);
  parts.push(header, packed);
  offset += header.length + packed.length;
  directory.push(directoryEntry(entry));
}
const central = Buffer.concat(directory);
writeFileSync(target, Buffer.concat([...parts, central, directoryEnd(names.length, central.length, offset)]));
console.log(`${target}: ${names.length} files, ${statSync(target).size.toLocaleString("en")} bytes`);
