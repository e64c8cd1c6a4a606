import { z } from "zod"
import { reportSearch } from "@/data/search-seen"
import { MAX_RESULTS } from "@/lib/search-params"
import { isSameOrigin } from "@/lib/same-origin"

const MAX_LENGTH = 2500

const Seen = z.object({
  search_id: z.string().regex(/^srch_[A-Za-z0-9]{20,40}$/),
  note: z.string().min(1).max(2000),
  position: z.number().int().min(1).max(MAX_RESULTS).optional(),
})

/**
 * What became of a search: JSON `{ search_id, note, position }`, without a
 * position when its list is seen, with it (from 1 over all pages) when a result
 * is opened. Nothing about who it was is read or noted. The page does not wait
 * for an answer.
 */
export const POST = async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const seen = readSeen(await request.text())
  if (!seen) return new Response(null, { status: 400 })
  await reportSearch(seen)
  return new Response(null, { status: 204 })
}

const readSeen = (body: string) => {
  if (body.length > MAX_LENGTH) return undefined
  try {
    return Seen.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}
