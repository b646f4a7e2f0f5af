import mammoth from 'mammoth';

/**
 * The content of a Word document as HTML.
 *
 * @param bytes - The file.
 * @throws Where it is no Word document.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const arrayBuffer = new Uint8Array(bytes).buffer;
  const { value } = await mammoth.convertToHtml({ arrayBuffer }, { includeEmbeddedStyleMap: false });
  return value;
}
