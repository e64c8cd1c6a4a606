import { icons } from "@iconify-json/fluent-emoji-flat"
import { calm, tinted } from "./color"
import { OWN_GLYPHS } from "./own-glyphs"

const GLYPH_UNITS = 32

/**
 * One of our own glyphs, or a glyph of Fluent Emoji Flat (MIT) with its loud colours calmed, centred on
 * the origin and `size` high. `tint` gives it another hue. Throws when the set
 * has no such glyph, so that a typo in the data fails its test.
 */
export function glyph(name: string, size: number, tint?: string): string {
  const parent = icons.aliases?.[name]?.parent ?? name
  const body = (icons.icons[name] ?? icons.icons[parent])?.body
  const own = OWN_GLYPHS[name]
  const drawing = own ?? body
  if (!drawing) throw new Error(`no glyph is called "${name}"`)
  const colored = drawing.replace(
    /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi,
    (hex: string) => (tint ? tinted(hex, tint) : own ? hex : calm(hex))
  )
  const scale = size / GLYPH_UNITS
  return `<g transform="scale(${scale}) translate(-16 -16)">${colored}</g>`
}
