import { createHmac, timingSafeEqual } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { loggableWords } from "./loggable-words"

/** What is told of a search when its page was answered. */
export type Search = {
  typed: string
  correctedTo: string | null
  /** Products that hold every word, over all pages; null where some were filtered out. */
  found: number | null
  engine: string
  /** Kecamatan or regency that was looked in, or near to. */
  area: string | null
}

const Noted = z.strictObject({
  words: z.string(),
  corrected_to: z.string().nullable(),
  found: z.number().int().nullable(),
  engine: z.string(),
  /** A page that was kept before areas were noted has none. */
  area_code: z.string().nullable().default(null),
})
/** What the log keeps of a search, besides what became of it. */
export type Noted = z.output<typeof Noted>

const signatureOf = (text: string, secret: string) =>
  createHmac("sha256", `search-note:${secret}`).update(text).digest("base64url")

/**
 * What whoever shows the page hands back for the log, signed: only what search
 * itself answered is noted, though pages of it are kept and shown to many. The
 * same for all pages of a list. Null where nothing of the words may be kept.
 */
export function writeNote(search: Search, secret: string): string | null {
  const words = loggableWords(search.typed)
  if (!words) {
    return null
  }
  const noted: Noted = {
    words,
    corrected_to: search.correctedTo && loggableWords(search.correctedTo),
    found: search.found,
    engine: search.engine,
    area_code: search.area,
  }
  const text = Buffer.from(JSON.stringify(noted)).toString("base64url")
  return `${text}.${signatureOf(text, secret)}`
}

/** Undefined for a note that was not written here. */
export function readNote(note: string, secret: string): Noted | undefined {
  const [text = "", signature = ""] = note.split(".")
  const given = Buffer.from(signature)
  const own = Buffer.from(signatureOf(text, secret))
  if (given.length !== own.length || !timingSafeEqual(given, own)) {
    return undefined
  }
  return Noted.parse(JSON.parse(Buffer.from(text, "base64url").toString()))
}
