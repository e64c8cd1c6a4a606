import "server-only"
import { cache } from "react"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { hasRight, OFFICER_ROLES, type Right } from "@/lib/office-rights"
import { officerToken } from "@/lib/officer-session"
import { ApiError } from "../api-error"
import { api } from "../client"

const Grant = z.object({
  role: z.enum(OFFICER_ROLES),
  /** Of a province, regency or kecamatan; everything below is included. */
  area_code: z.string(),
  /** As `Kabupaten Sukabumi, Jawa Barat`. */
  area: z.string(),
})

const Reply = z.object({
  officer: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    grants: z.array(Grant),
  }),
})

export type Officer = z.output<typeof Reply>["officer"]

/**
 * The officer behind a token; null when the session is over, or when every
 * role was revoked. Throws ApiError.
 */
export async function officerOf(
  token: string,
  locale: Locale = "id"
): Promise<Officer | null> {
  try {
    const options = { token, locale }
    return (await api.get(Reply, "/officer/me", options)).officer
  } catch (error) {
    if (error instanceof ApiError && [401, 403].includes(error.status))
      return null
    throw error
  }
}

/** Who is at work, once per request; null for everybody else. */
export const getOfficer = cache(async (): Promise<Officer | null> => {
  const token = await officerToken()
  return token ? officerOf(token) : null
})

/** Whether the officer may, somewhere in the territory. */
export const may = (officer: Officer, right: Right): boolean =>
  hasRight(
    officer.grants.map(({ role }) => role),
    right
  )
