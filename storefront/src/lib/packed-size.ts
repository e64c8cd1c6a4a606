import { z } from "zod"

/** The sides of one piece with its packing, in centimetres. */
export const PackedSize = z.object({
  length_cm: z.number(),
  width_cm: z.number(),
  height_cm: z.number(),
})
export type PackedSize = z.output<typeof PackedSize>

/** Sides for people: `60 × 40 × 20 cm`. */
export const formatSize = ({
  length_cm,
  width_cm,
  height_cm,
}: PackedSize): string => `${length_cm} × ${width_cm} × ${height_cm} cm`

/** A size in a value of the log or of a wish, for people; null when it is none. */
export const sizeText = (value: unknown): string | null => {
  const size = PackedSize.safeParse(value)
  return size.success ? formatSize(size.data) : null
}
