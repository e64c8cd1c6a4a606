import { z } from "@medusajs/framework/zod"
import { parseInput } from "../../parse-input"

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

const Click = z.strictObject({
  search_id: id,
  product_id: id,
  /** From 1, over all pages. */
  position: z.number().int().min(1).max(1000),
})

/** Reads a click; throws invalid_request or unknown_parameter. */
export const readClick = (body: unknown): z.output<typeof Click> =>
  parseInput(Click, body, "body")
