import { constants, inflateSync } from "node:zlib"

/** Where readers look for the end of a PDF. */
const TAIL_BYTES = 1024

/** Bytes that the object streams of one PDF may unpack to. */
const UNPACKED_MAX = 32 * 1024 * 1024

/** More streams than any scan has; each costs a look at its dictionary. */
const STREAMS_MAX = 20_000
const DICTIONARY_MAX = 4096

const ACTIVE =
  /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm)(?![A-Za-z0-9])/
const LOCKED = /\/Encrypt(?![A-Za-z0-9])/
/** Every object stream says where its first object begins. */
const PACKS_OBJECTS = /\/(ObjStm|First)(?![A-Za-z0-9])/

export type PdfFault = "upload_damaged" | "upload_locked" | "upload_active"

/** Names may be written with `#4a` for a letter, which hides them. */
const plain = (text: string) =>
  text.includes("#")
    ? text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16))
      )
    : text

/**
 * The objects packed in a PDF, as text; null when they cannot be seen into.
 * Packed in any other way than scanners and printers do counts as that.
 */
function unpackObjects(text: string): string | null {
  const start = /stream\r?\n/g
  const parts: string[] = []
  let left = UNPACKED_MAX
  let seen = 0
  for (let hit = start.exec(text); hit; hit = start.exec(text)) {
    if ((seen += 1) > STREAMS_MAX) return null
    const dictionary = dictionaryBefore(text, hit.index)
    if (!PACKS_OBJECTS.test(dictionary)) continue
    const end = text.indexOf("endstream", hit.index)
    if (end < 0) return null
    start.lastIndex = end + "endstream".length
    if (!dictionary.includes("/Filter")) continue
    const filters = dictionary.match(/\/\w+Decode(?!\w)/g) ?? []
    const isUsual = filters.length === 1 && filters[0] === "/FlateDecode"
    if (!isUsual || dictionary.includes("/Predictor")) return null
    const unpacked = inflate(text.slice(hit.index + hit[0].length, end), left)
    if (unpacked === null) return null
    left -= unpacked.length
    parts.push(unpacked)
  }
  return parts.join("\n")
}

function dictionaryBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - DICTIONARY_MAX), end)
  return plain(near.slice(Math.max(0, near.lastIndexOf("obj"))))
}

function inflate(body: string, max: number): string | null {
  try {
    return inflateSync(Buffer.from(body, "latin1"), {
      maxOutputLength: Math.max(1, max),
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString("latin1")
  } catch {
    return null
  }
}

/**
 * What speaks against keeping a PDF as it is: it is cut short, locked by a
 * password, or holds programs, forms that send, or files. Null when nothing
 * does.
 */
export function findPdfFault(bytes: Buffer): PdfFault | null {
  const text = bytes.toString("latin1")
  if (!text.slice(-TAIL_BYTES).includes("%%EOF")) return "upload_damaged"
  const open = plain(text)
  if (LOCKED.test(open)) return "upload_locked"
  const packed = unpackObjects(text)
  if (packed === null) return "upload_damaged"
  return ACTIVE.test(open) || ACTIVE.test(plain(packed))
    ? "upload_active"
    : null
}
