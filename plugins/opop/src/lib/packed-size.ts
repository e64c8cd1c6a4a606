import { z } from "@medusajs/framework/zod"
import { LIMITS } from "./listing-limits"

/** The sides of one piece with its packing, in centimetres. */
export const PackedSize = z.object({
  length_cm: z.number(),
  width_cm: z.number(),
  height_cm: z.number(),
})
export type PackedSize = z.output<typeof PackedSize>

const side = z.number().int().min(1).max(LIMITS.side_cm)

/** A size as a shop may give it: whole centimetres, all three sides. */
export const GivenSize = z
  .object({ length_cm: side, width_cm: side, height_cm: side })
  .strict()

/** The sides of a product or a variant of Medusa, in centimetres. */
export type Sides = {
  length: number | null
  width: number | null
  height: number | null
}

export const NO_SIDES: Sides = { length: null, width: null, height: null }

/** The three sides; null when one is missing: they say something together only. */
export const wholeSides = ({
  length,
  width,
  height,
}: { [side in keyof Sides]?: number | null }) =>
  length && width && height ? { length, width, height } : null

/**
 * The size that the fields of a product say. The administrator may have given
 * parts of a centimetre: they are rounded up, as couriers measure.
 */
export function sizeOf(product: Sides): PackedSize | null {
  const sides = wholeSides(product)
  return (
    sides && {
      length_cm: Math.ceil(sides.length),
      width_cm: Math.ceil(sides.width),
      height_cm: Math.ceil(sides.height),
    }
  )
}

/** A size as the fields of a product. */
export const sidesOf = ({ length_cm, width_cm, height_cm }: PackedSize) => ({
  length: length_cm,
  width: width_cm,
  height: height_cm,
})
