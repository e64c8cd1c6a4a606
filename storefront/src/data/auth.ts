import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { ApiError } from "./api-error"
import { api } from "./client"

const Token = z.object({ token: z.string() })
const PATH = "/auth/customer/emailpass"

export interface Credentials {
  email: string
  password: string
}

/** A token for a buyer; null for a wrong pair, whichever half it was. */
export async function logIn(credentials: Credentials): Promise<string | null> {
  try {
    return (await api.post(Token, PATH, credentials)).token
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null
    throw error
  }
}

export interface Registration extends Credentials {
  name: string
  phone: string
  /** The language of the mails. */
  locale: Locale
}

/**
 * Makes a buyer's account and answers its token; null when the address cannot
 * be registered, which is all that anyone learns. Whoever sells or is an
 * officer keeps the login, when the password is right. Safe to repeat after a
 * failure half way: the same password takes up where it stopped.
 */
export async function register({
  email,
  password,
  name,
  phone,
  locale,
}: Registration): Promise<string | null> {
  try {
    const token = await openLogin({ email, password })
    const metadata = { locale }
    const customer = { email, first_name: name, last_name: "", phone, metadata }
    await api.post(z.unknown(), "/store/customers", customer, { token })
  } catch (error) {
    if (isTaken(error)) return null
    throw error
  }
  return logIn({ email, password })
}

/**
 * A token of a new login, or of the one that has this password. A known address
 * with another password is answered like a new one; its token opens nothing.
 */
async function openLogin(credentials: Credentials): Promise<string> {
  try {
    return (await api.post(Token, `${PATH}/register`, credentials)).token
  } catch (error) {
    const isOwn = error instanceof ApiError && error.code === "email_taken"
    const token = isOwn ? await logIn(credentials) : null
    if (token === null) throw error
    return token
  }
}

/** Refused with one of these: a known address. A weak password is told as such. */
const isTaken = (error: unknown): boolean =>
  error instanceof ApiError &&
  error.code !== "password_weak" &&
  [400, 401, 422].includes(error.status)

/** Has a reset link sent. Answers the same for addresses nobody uses. */
export const requestReset = async (
  email: string,
  locale: Locale
): Promise<void> => {
  const body = { identifier: email, metadata: { locale } }
  await api.post(z.unknown(), `${PATH}/reset-password`, body)
}

/** Sets a password by the token of a reset link; false when it is worn out. */
export async function resetPassword(
  token: string,
  password: string
): Promise<boolean> {
  try {
    await api.post(z.unknown(), `${PATH}/update`, { password }, { token })
    return true
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return false
    throw error
  }
}
