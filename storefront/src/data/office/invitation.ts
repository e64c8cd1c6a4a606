import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { ApiError } from "../api-error"
import { api } from "../client"

const Reply = z.object({
  invitation: z.object({
    kind: z.enum(["pesantren", "member", "officer"]),
    role: z.string().nullable(),
    /** Where an officer would work. */
    area: z.string().nullable(),
    pesantren: z
      .object({ id: z.string(), name: z.string(), slug: z.string() })
      .nullable(),
    /** The only person who may take it; null: whoever has the link. */
    email: z.string().nullable(),
    /** ISO time. */
    expires_at: z.string(),
  }),
})

export type Invitation = z.output<typeof Reply>["invitation"]

/** The secret of a link, as the backend makes them: safe inside a path. */
const TOKEN = /^[A-Za-z0-9_-]{20,100}$/

/** What a link invites to; null when it was used, withdrawn or has run out. */
export async function getInvitation(
  token: string,
  locale: Locale
): Promise<Invitation | null> {
  if (!TOKEN.test(token)) return null
  try {
    const options = { locale }
    return (await api.get(Reply, `/store/invitations/${token}`, options))
      .invitation
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}
