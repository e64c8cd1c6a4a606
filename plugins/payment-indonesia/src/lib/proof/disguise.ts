/** RAR and 7z archives wherever they begin. */
const ARCHIVES = [
  Buffer.from("526172211a07", "hex"),
  Buffer.from("377abcaf271c", "hex"),
]

const ZIP_END = Buffer.from("504b0506", "hex")
const ZIP_END_BYTES = 22
const ZIP_COMMENT_MAX = 65_535

/** Long enough, or followed by what ends a name, so that no photo holds it by chance. */
const MARKUP = /<script|<!doctype|<html[\s>]|<\?php\s/i

/** How far into a file readers of PDF look for its beginning. */
const PDF_REACH = 1024

/** A ZIP is read from its end: its last record says how long its comment is. */
function endsAsZip(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - ZIP_END_BYTES - ZIP_COMMENT_MAX)
  for (
    let at = bytes.indexOf(ZIP_END, from);
    at >= 0;
    at = bytes.indexOf(ZIP_END, at + 1)
  ) {
    if (at + ZIP_END_BYTES > bytes.length) return false
    if (at + ZIP_END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length)
      return true
  }
  return false
}

/**
 * Whether a file is something else as well (a polyglot): an archive, a page
 * with a program, a PDF inside a picture. What phones put behind their photos
 * (films, depth maps) is none of these and falls away when it is cleaned.
 */
export const isDisguised = (bytes: Buffer): boolean =>
  bytes.indexOf("%PDF-", 1) > 0 && bytes.indexOf("%PDF-", 1) < PDF_REACH
    ? true
    : endsAsZip(bytes) ||
      ARCHIVES.some((mark) => bytes.includes(mark)) ||
      MARKUP.test(bytes.toString("latin1"))
