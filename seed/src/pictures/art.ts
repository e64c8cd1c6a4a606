import type { Random } from "../lib/random"
import type { Palette } from "./palette"

/** What a picture says in words, beside "Ilustrasi". */
export interface PictureFacts {
  /** Short name for a label, such as "Abon Lele". */
  name: string
  /** Content for people, such as "100 g" or "isi 10"; may be empty. */
  net: string
  maker: string
  /** The line at the foot: who made it, and where. */
  caption: string
}

/** Everything a form needs to draw itself. */
export interface Brush {
  palette: Palette
  facts: PictureFacts
  random: Random
  art: Art
  /** A clip or pattern id that is unique in this picture. */
  id(name: string): string
}

/**
 * How a product is drawn. `form` is the thing on the table; the glyph is what
 * is in it. `tint` gives the glyph another hue, `color` the thing itself;
 * `beside` are small glyphs that lie next to it.
 */
export interface Art {
  form: FormName
  glyph?: string
  tint?: string
  color?: string
  second?: string
  beside?: readonly string[]
  besideTint?: string
  /** Words on the thing itself, where they differ from the name. */
  words?: string
}

export const FORM_NAMES = [
  "pouch",
  "jar",
  "toples",
  "bottle",
  "milk",
  "pump",
  "squeeze",
  "vial",
  "sack",
  "box",
  "besek",
  "vacuum",
  "crate",
  "plate",
  "pond",
  "fry",
  "paddock",
  "eggs",
  "pots",
  "bar",
  "koko",
  "gamis",
  "uniform",
  "mukena",
  "sarong",
  "scarf",
  "mat",
  "cap",
  "knitcap",
  "tote",
  "ropebag",
  "frame",
  "shellframe",
  "clock",
  "nameboard",
  "bookstand",
  "shelf",
  "beads",
  "lamp",
  "basketstack",
  "coconut",
  "keyring",
  "mug",
  "parasol",
  "rollmat",
  "book",
  "notebooks",
] as const

export type FormName = (typeof FORM_NAMES)[number]

/** Draws a thing that stands on the origin, about 900 units high at most. */
export type Form = (brush: Brush) => string
