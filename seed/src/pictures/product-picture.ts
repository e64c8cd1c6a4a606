import { randomFrom } from "../lib/random"
import type { Art, Brush, PictureFacts } from "./art"
import { FORMS, FORM_SCALE } from "./forms"
import { PALETTES, type Family } from "./palette"
import { beside, caption, FLOOR, ground, SIDE } from "./scene"
import { document, place } from "./svg"

export interface ProductPictureInput {
  /** Gives the picture its own chance: the product's handle. */
  seed: string
  family: Family
  art: Art
  facts: PictureFacts
}

export function brushFor(input: ProductPictureInput, view: string): Brush {
  const used = new Set<string>()
  return {
    palette: PALETTES[input.family],
    facts: input.facts,
    art: input.art,
    random: randomFrom(`${input.seed}/${view}`),
    id(name) {
      let id = name
      for (let count = 2; used.has(id); count++) id = `${name}-${count}`
      used.add(id)
      return id
    },
  }
}

/** The main picture of a product, as SVG: the thing on the table, and its name. */
export function productPicture(input: ProductPictureInput): string {
  const brush = brushFor(input, "main")
  return document(
    SIDE,
    SIDE,
    ground(brush, input.art.form === "paddock" ? "plain" : undefined) +
      place(
        FORMS[input.art.form](brush),
        SIDE / 2,
        FLOOR + 20,
        FORM_SCALE[input.art.form] ?? 1
      ) +
      beside(brush) +
      caption(brush)
  )
}
