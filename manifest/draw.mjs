// Draws the icons: a footbridge (« passerelle »), white. Run it with node after changing the drawing.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { encode } from "./png.mjs";

const fine = 8;
const inBox = (x, y, left, top, right, bottom) => x >= left && x <= right && y >= top && y <= bottom;

/** Whether a point of the drawing, which is 2 wide and centred on 0, is white. */
function bridge(x, y, { line, posts }) {
  const rise = (top, at) => top + at * at * 0.55;
  const onArch = (top, half) => Math.abs(y - rise(top, x)) <= half && Math.abs(x) <= 0.92;
  if (onArch(-0.08, line * 1.35) || onArch(-0.55, line)) return true;
  if (posts.some((at) => Math.abs(x - at) <= line * 0.8 && y >= rise(-0.55, at) && y <= rise(-0.08, at))) return true;
  return inBox(Math.abs(x), y, 0.72, 0.3, 1, 0.72);
}

function draw(size, width, middle, drawing, background) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let hits = 0;
      for (let i = 0; i < fine * fine; i++) {
        const x = column + ((i % fine) + 0.5) / fine, y = row + (Math.floor(i / fine) + 0.5) / fine;
        if (bridge((x - size / 2) / (width / 2), (y - middle) / (width / 2), drawing)) hits++;
      }
      const part = hits / (fine * fine);
      const colour = background ? [...background.map((c) => Math.round(c + (255 - c) * part)), 255] : [255, 255, 255, Math.round(255 * part)];
      pixels.set(colour, (row * size + column) * 4);
    }
  return encode(size, size, pixels);
}

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
// What the client crops stays outside of the middle 120 pixels.
writeFileSync(here("color.png"), draw(192, 116, 94, { line: 0.055, posts: [-0.69, -0.35, 0, 0.35, 0.69] }, [0x1f, 0x5f, 0x75]));
writeFileSync(here("outline.png"), draw(32, 28, 16, { line: 0.075, posts: [-0.6, 0, 0.6] }));
