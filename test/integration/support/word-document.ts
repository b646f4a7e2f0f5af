/**
 * A Word document with a paragraph for each line: a ZIP archive of stored files, as small as the format allows.
 *
 * @param lines - Its text.
 */
export function wordDocument(lines: readonly string[]): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const office = 'http://schemas.openxmlformats.org';
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line.replace(/&/g, '&amp;')}</w:t></w:r></w:p>`).join('');
  return zip([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/document.xml',
      `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
    ],
  ]);
}

/** Numbers of two and four bytes, the lowest first. */
const two = (value: number) => [value & 0xff, (value >> 8) & 0xff];
const four = (value: number) => [...two(value & 0xffff), ...two(value >>> 16)];

/** Source of the layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function zip(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const body: number[] = [];
  const directory: number[] = [];
  for (const [name, text] of files) {
    const [path, content] = [[...new TextEncoder().encode(name)], [...new TextEncoder().encode(text)]];
    const sizes = [...four(crc32(content)), ...four(content.length), ...four(content.length), ...two(path.length)];
    const common = [...two(20), ...two(0x800), ...two(0), ...four(0), ...sizes, ...two(0)];
    directory.push(...four(0x02014b50), ...two(20), ...common, ...two(0), ...two(0), ...two(0), ...four(0));
    directory.push(...four(body.length), ...path);
    body.push(...four(0x04034b50), ...common, ...path, ...content);
  }
  const count = two(files.length);
  const end = [...four(0x06054b50), ...two(0), ...two(0), ...count, ...count];
  return new Uint8Array([...body, ...directory, ...end, ...four(directory.length), ...four(body.length), ...two(0)]);
}

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
