import { z } from "zod"
import { ApiError } from "@/data/api-error"
import { syncVisits, type VisitResult } from "@/data/office/visits"
import { isLocale } from "@/i18n/locales"
import { officerToken } from "@/lib/officer-session"
import { isSameOrigin } from "@/lib/same-origin"
import { READINESS, toVisitBody, VISIT_PURPOSES } from "@/lib/visit-draft"

const sighting = z.object({
  readiness: z.enum(READINESS),
  potential: z.string().nullable(),
})

const Draft = z.object({
  client_id: z.string(),
  officer_id: z.string(),
  pesantren_id: z.string(),
  visited_on: z.iso.date(),
  written_at: z.iso.datetime(),
  purpose: z.enum(VISIT_PURPOSES),
  findings: z.string(),
  readiness: z.enum(READINESS).nullable(),
  potential: z.string().nullable(),
  next_visit_on: z.string().nullable(),
  seen: sighting.nullable(),
  resolution: z.enum(["mine", "theirs"]).nullable(),
})

const Body = z.object({ visits: z.array(Draft).min(1).max(50) })

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } })

const toSent = (result: VisitResult) => {
  const { client_id, status } = result
  if (status === "saved") return { client_id, state: "saved" }
  const refusal =
    status === "conflict"
      ? { kind: status, current: result.current }
      : { kind: status, code: result.code }
  return { client_id, state: "refused", refusal }
}

/**
 * Visits that a phone has kept, from the page that keeps them. A route and not
 * a server action, because that page may be older than the server.
 */
export const POST = async (
  request: Request,
  { params }: RouteContext<"/[locale]/dinas/kunjungan/kirim">
): Promise<Response> => {
  const { locale } = await params
  if (!isLocale(locale) || !isSameOrigin(request.headers))
    return answer({}, 403)
  if (!(await officerToken())) return answer({}, 401)
  const body = Body.safeParse(await request.json().catch(() => null))
  if (!body.success) return answer({}, 400)
  const visits = body.data.visits.map((draft) => ({
    ...toVisitBody({ ...draft, refusal: null }),
    pesantren_id: draft.pesantren_id,
  }))
  try {
    const results = await syncVisits(visits, { locale, timeoutMs: 20_000 })
    return answer({ visits: results.map(toSent) })
  } catch (error) {
    if (error instanceof ApiError) return answer({}, error.status)
    throw error
  }
}
