import "server-only"
import { z } from "zod"
import { READINESS, VISIT_REFUSALS } from "@/lib/visit-draft"
import { office, type OfficeCall } from "./client"

const Result = z.discriminatedUnion("status", [
  z.object({ client_id: z.string(), status: z.literal("saved") }),
  z.object({
    client_id: z.string(),
    status: z.literal("conflict"),
    current: z.object({
      readiness: z.enum(READINESS),
      potential: z.string().nullable(),
    }),
  }),
  z.object({
    client_id: z.string(),
    status: z.literal("refused"),
    code: z.enum(VISIT_REFUSALS),
  }),
])
/** What became of a visit that was sent. */
export type VisitResult = z.output<typeof Result>

/** Sends visits that were written down before; safe to repeat. */
export const syncVisits = async (
  visits: readonly unknown[],
  call: OfficeCall
): Promise<VisitResult[]> => {
  const schema = z.object({ results: z.array(Result) })
  const path = "/officer/visits/sync"
  return (await office.post(schema, path, { visits }, call)).results
}

/** Writes one visit down at once. Throws ApiError (`visit_conflict` …). */
export const recordVisit = (
  pesantrenId: string,
  body: unknown,
  call: OfficeCall
) =>
  office.post(
    z.unknown(),
    `/officer/pesantren/${pesantrenId}/visits`,
    body,
    call
  )
