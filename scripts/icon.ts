/** Draws media/icon.png: a star of five points, one for each part of an answer. Run it after changing the drawing. */
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];

/** Pixels on each side. */
const size = 256;
/** Samples on each side of a pixel. */
const samples = 4;
const corner = 0.2;
const outer = 0.42;
const inner = 0.175;
const centre: Point = [0.5, 0.53];

const background: Colour = [27, 38, 64];
/** Situation, Task, Action, Result, Learning, clockwise from the top. */
const points: readonly Colour[] = [
  [255, 209, 102],
  [255, 183, 77],
  [244, 140, 90],
  [120, 200, 180],
  [150, 220, 130],
];

function polar(radius: number, turn: number): Point {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
}

function isInside([x, y]: Point, corners: readonly Point[]): boolean {
  return corners.every(([startX, startY], index) => {
    const [endX, endY] = corners[(index + 1) % corners.length] ?? centre;
    return (endX - startX) * (y - startY) - (endY - startY) * (x - startX) >= 0;
  });
}

function inRoundedSquare([x, y]: Point): boolean {
  const beyondX = Math.max(Math.abs(x - 0.5) - (0.5 - corner), 0);
  const beyondY = Math.max(Math.abs(y - 0.5) - (0.5 - corner), 0);
  return Math.hypot(beyondX, beyondY) <= corner;
}

function colourAt(point: Point): Colour | undefined {
  if (!inRoundedSquare(point)) return undefined;
  const index = points.findIndex((_, arm) =>
    isInside(point, [centre, polar(inner, (arm - 0.5) / 5), polar(outer, arm / 5), polar(inner, (arm + 0.5) / 5)]),
  );
  return points[index] ?? background;
}

function pixel(column: number, row: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const x = (column + ((sample % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / size;
    const colour = colourAt([x, y]);
    if (colour === undefined) continue;
    covered += 1;
    colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  return [...sum.map((value) => Math.round(value / Math.max(covered, 1))), Math.round((255 * covered) / samples ** 2)];
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function encodePng(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, colour with transparency.
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (__, column) => pixel(column, row)).flat(),
  ]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())]);
}

writeFileSync(new URL('../media/icon.png', import.meta.url), encodePng());
