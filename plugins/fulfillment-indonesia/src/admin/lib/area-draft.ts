import { AREA_ID } from "../../lib/area-id"

/**
 * The id that a draft means: what is typed, else what is chosen; null while it is
 * none of the courier's.
 */
export function toAreaId(draft: {
  chosen: string
  typed: string
}): string | null {
  const id = draft.typed.trim().toUpperCase() || draft.chosen
  return AREA_ID.test(id) ? id : null
}
