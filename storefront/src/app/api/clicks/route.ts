import { z } from "zod"
import { reportClick } from "@/data/search-click"
import { MAX_RESULTS } from "@/lib/search-params"
import { isSameOrigin } from "@/lib/same-origin"

const MAX_LENGTH = 500

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

const Click = z.object({
  search_id: id,
  product_id: id,
  position: z.number().int().min(1).max(MAX_RESULTS),
})

/**
 * Which result of a search was opened: JSON `{ search_id, product_id,
 * position }`, the position from 1 over all pages. Nothing about who opened it
 * is read or passed on. The page does not wait for an answer.
 */
export const POST = async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const click = readClick(await request.text())
  if (!click) return new Response(null, { status: 400 })
  await reportClick(click)
  return new Response(null, { status: 204 })
}

const readClick = (body: string) => {
  if (body.length > MAX_LENGTH) return undefined
  try {
    return Click.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}
