import "server-only"
import { z } from "zod"
import { ApiError } from "../api-error"
import type { Credentials } from "../auth"
import { api } from "../client"

const Token = z.object({ token: z.string() })
const PATH = "/auth/seller/emailpass"

/** A token for a seller; null for a wrong pair, whichever half it was. */
export async function logInSeller({
  email,
  password,
}: Credentials): Promise<string | null> {
  try {
    return (await api.post(Token, PATH, { email, password })).token
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null
    throw error
  }
}

/** A token for a new login; null when the address cannot be registered. */
export async function openLogin({
  email,
  password,
}: Credentials): Promise<string | null> {
  try {
    const body = { email, password }
    return (await api.post(Token, `${PATH}/register`, body)).token
  } catch (error) {
    if (isTaken(error)) return null
    throw error
  }
}

/** Medusa refuses a known address with one of these, a weak password with 400. */
const isTaken = (error: unknown): boolean =>
  error instanceof ApiError &&
  !error.code.startsWith("password") &&
  [400, 401, 422].includes(error.status)

/** What a seller says of themselves. */
export interface Person {
  name: string
  phone: string
}

/** Makes a login a seller. Throws ApiError, `account_exists` for one already. */
export const becomeSeller = async (
  token: string,
  { name, phone }: Person
): Promise<void> => {
  try {
    await api.post(z.unknown(), "/seller/me", { name, phone }, { token })
  } catch (error) {
    const isKnown = error instanceof ApiError && error.code === "account_exists"
    if (!isKnown) throw error
  }
}
