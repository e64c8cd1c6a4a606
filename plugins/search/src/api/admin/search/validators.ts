import { z } from "@medusajs/framework/zod"
import { fail } from "../../../errors"
import { ENGINES, type EngineName } from "../../../lib/engines"
import { parseInput } from "../../parse-input"
import { enginesOn } from "../../../sync/engines-on"

const NAMES = Object.keys(ENGINES) as [EngineName, ...EngineName[]]

const RebuildBody = z.strictObject({ engine: z.enum(NAMES).optional() })
const AuditBody = z.strictObject({})
const RetryBody = z.strictObject({
  ids: z
    .array(z.string().regex(/^[\w-]{1,100}$/))
    .min(1)
    .max(200)
    .optional(),
})

/** Reads which engine to rebuild; without one, all. Refuses one that is off. */
export function readRebuildBody(body: unknown) {
  const read = parseInput(RebuildBody, body, "body")
  if (read.engine && !enginesOn().includes(read.engine)) {
    throw fail("invalid_request", { field: "engine" })
  }
  return read
}

export const readAuditBody = (body: unknown) =>
  parseInput(AuditBody, body, "body")

/** Reads which marks to try again; without ids, all that were laid aside. */
export const readRetryBody = (body: unknown) =>
  parseInput(RetryBody, body, "body")

const MissesQuery = z.strictObject({ week: z.string().max(20).optional() })

/** Reads which week a report is asked for (`2026-W48`), if any. */
export const readMissesQuery = (query: unknown) =>
  parseInput(MissesQuery, query, "query")
