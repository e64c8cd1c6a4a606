import "server-only"
import { z } from "zod"
import { ApiError } from "../api-error"
import { api } from "../client"
import type { OfficeCall } from "./client"

const Token = z.object({ token: z.string() })
const PATH = "/auth/officer/emailpass"

interface Credentials {
  email: string
  password: string
}

/** A token for an officer; null for a wrong pair, whichever half it was. */
export async function logInOfficer(
  credentials: Credentials
): Promise<string | null> {
  try {
    return (await api.post(Token, PATH, credentials)).token
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null
    throw error
  }
}

/**
 * A token for somebody who is no officer yet: of a new login, or of the login
 * that the person has from buying or selling. Null when the address has one
 * with another password. Throws ApiError (`password_weak`).
 */
async function openLogin(credentials: Credentials): Promise<string | null> {
  try {
    return (await api.post(Token, `${PATH}/register`, credentials)).token
  } catch (error) {
    if (!isKnownAddress(error)) throw error
    return logInOfficer(credentials)
  }
}

const isKnownAddress = (error: unknown): boolean =>
  error instanceof ApiError &&
  error.code !== "password_weak" &&
  [400, 401, 422].includes(error.status)

export interface Acceptance extends Credentials {
  invitation: string
  name: string
  phone: string
}

/**
 * Takes an invitation up, and answers the token of the officer. Null for a
 * wrong password of a known address. Throws ApiError (`invitation_invalid`,
 * `invitation_for_another`). Safe to repeat until it succeeds.
 */
export async function acceptInvitation(
  { email, password, invitation, name, phone }: Acceptance,
  { locale }: OfficeCall
): Promise<string | null> {
  const login = await openLogin({ email, password })
  if (!login) return null
  const body = { token: invitation, name, phone }
  await api.post(z.unknown(), "/officer/invitations/accept", body, {
    token: login,
    locale,
  })
  return logInOfficer({ email, password })
}
