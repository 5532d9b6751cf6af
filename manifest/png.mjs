// Just enough of PNG for the icons: 8 bits a channel, RGBA, not interlaced.
import { deflateSync, inflateSync } from "node:zlib";
import { crc32 } from "./crc32.mjs";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function encode(width, height, pixels) {
  const lines = Buffer.alloc(height * (width * 4 + 1));
  for (let row = 0; row < height; row++)
    pixels.copy(lines, row * (width * 4 + 1) + 1, row * width * 4, (row + 1) * width * 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(lines, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "ascii"), data]), length = Buffer.alloc(4), sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** { width, height, pixels }, or a sentence that says what is wrong. */
export function decode(file) {
  if (!file.subarray(0, 8).equals(signature)) return "is no PNG";
  let header, data = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at), type = file.toString("ascii", at + 4, at + 8), body = file.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = body;
    if (type === "IDAT") data.push(body);
    at += 12 + length;
  }
  if (!header || header[8] !== 8 || header[9] !== 6 || header[12] !== 0) return "is not 8-bit RGBA without interlacing";
  const width = header.readUInt32BE(0), height = header.readUInt32BE(4), stride = width * 4;
  const lines = inflateSync(Buffer.concat(data)), pixels = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = lines[row * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const to = row * stride + i;
      const left = i < 4 ? 0 : pixels[to - 4], up = row === 0 ? 0 : pixels[to - stride], corner = i < 4 || row === 0 ? 0 : pixels[to - stride - 4];
      pixels[to] = lines[row * (stride + 1) + 1 + i] + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    }
  }
  return { width, height, pixels };
}

function paeth(left, up, corner) {
  const guess = left + up - corner, [l, u, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  return l <= u && l <= c ? left : u <= c ? up : corner;
}
