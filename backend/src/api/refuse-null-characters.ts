import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { fail } from "../lib/faults"

/** Whether a text anywhere in a parsed body, or a name in it, holds U+0000. */
const holdsNull = (value: unknown): boolean =>
  typeof value === "string"
    ? value.includes("\0")
    : typeof value === "object" && value !== null
      ? Object.entries(value).some(
          ([name, part]) => name.includes("\0") || holdsNull(part)
        )
      : false

/**
 * Refuses U+0000 in an address or a body: Postgres has no place for it in text,
 * and Medusa's own routes would answer an unknown error. Throws
 * control_character.
 */
export function refuseNullCharacters(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const isRefused = req.originalUrl.includes("%00") || holdsNull(req.body)
  next(isRefused ? fail("control_character") : undefined)
}
