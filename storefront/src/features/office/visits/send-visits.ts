import type { VisitDraft, VisitRefusal } from "@/lib/visit-draft"

/** What became of one visit that was sent. */
export type SentVisit =
  | { client_id: string; state: "saved" }
  | { client_id: string; state: "refused"; refusal: VisitRefusal }

export type SendReply =
  | { kind: "sent"; visits: readonly SentVisit[] }
  /** No signal, or the office is away: later. */
  | { kind: "offline" }
  /** The session is over. */
  | { kind: "login" }

const isSent = (body: unknown): body is { visits: SentVisit[] } =>
  typeof body === "object" &&
  body !== null &&
  "visits" in body &&
  Array.isArray(body.visits)

/** Sends visits to the office. Safe to repeat: they carry ids of their own. */
export async function sendVisits(
  address: string,
  drafts: readonly VisitDraft[]
): Promise<SendReply> {
  try {
    const reply = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ visits: drafts }),
    })
    if (reply.status === 401) return { kind: "login" }
    const body: unknown = await reply.json()
    return reply.ok && isSent(body)
      ? { kind: "sent", visits: body.visits }
      : { kind: "offline" }
  } catch {
    return { kind: "offline" }
  }
}
