import { z } from "@medusajs/framework/zod"

const MAX_CHOICES = 50
const MAX_PRICE = 1_000_000_000_000

const last = (value: unknown): unknown =>
  Array.isArray(value) ? value.at(-1) : value

/** `?a=x,y` and `?a=x&a=y` both mean x or y; empty ones do not count. */
export const list = (item: z.ZodType<string>) =>
  z.preprocess((value) => {
    const given: unknown[] = Array.isArray(value) ? value : [value]
    const items = given
      .flatMap((text) => (typeof text === "string" ? text.split(",") : [text]))
      .map((text) => (typeof text === "string" ? text.trim() : text))
      .filter((text) => text !== "" && text !== undefined)
    return items.length ? items : undefined
  }, z.array(item).max(MAX_CHOICES).optional())

/** A single value; an empty one means that it was not given. */
export const single = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => {
    const text = last(value)
    return text === "" ? undefined : text
  }, schema)

export const slug = z.string().regex(/^[a-z0-9-]{1,100}$/)
export const productId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
/** As the facet names them, such as `halal_exempt`. */
export const paperKind = z.string().regex(/^[a-z0-9_-]{1,40}$/)
export const areaCode = (depth: number) =>
  z.string().regex(new RegExp(`^\\d{2}(\\.\\d{2}){${depth}}$`))
export const rupiah = single(
  z.coerce.number().int().min(0).max(MAX_PRICE).optional()
)

export const flag = single(
  z
    .enum(["true", "false", "1", "0"])
    .transform((value) => value === "true" || value === "1")
    .optional()
)
