import type {
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { fail } from "../../../../errors"
import { searchLogger } from "../../../../log/search-logger"
import { readNote } from "../../../../log/search-note"
import { noteSecret } from "../note-secret"
import { readSeen } from "../seen-validators"

/**
 * Somebody sees the list of a search, or opened something of it. Told again, a
 * search counts once, with the place that was opened first.
 */
export const POST = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const { search_id, note, position } = readSeen(req.body)
  const noted = readNote(note, noteSecret(req))
  if (!noted) {
    throw fail("invalid_request", { field: "note" })
  }
  searchLogger.note(req.scope, {
    ...noted,
    id: search_id,
    clicked_position: position ?? null,
    searched_at: new Date().toISOString(),
  })
  res.sendStatus(204)
}
