import { z } from "@medusajs/framework/zod"
import { parseInput } from "../../parse-input"

const Seen = z.strictObject({
  /** Made by whoever shows the list, anew for each search. */
  search_id: z.string().regex(/^srch_[A-Za-z0-9]{20,40}$/),
  note: z.string().min(1).max(2000),
  /** From 1, over all pages; left out while nothing was opened. */
  position: z.number().int().min(1).max(1000).optional(),
})

/** Reads what became of a search; throws invalid_request or unknown_parameter. */
export const readSeen = (body: unknown): z.output<typeof Seen> =>
  parseInput(Seen, body, "body")
