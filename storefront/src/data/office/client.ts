import "server-only"
import { getLocale } from "next-intl/server"
import type { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { officerToken } from "@/lib/officer-session"
import { ApiError } from "../api-error"
import { api, type ApiFile, type Query } from "../client"

/** How a call is made from an action or a route handler, which know no page. */
export type OfficeCall = Readonly<{
  /** The language of what the backend says. */
  locale: Locale
  /** For uploads and long reports; 5 s when it is left out. */
  timeoutMs?: number
}>

/** Officers' lists run over tens of thousands of rows. */
const READ_TIMEOUT_MS = 10_000

/**
 * The backend in the name of the officer who is logged in; nothing is cached.
 * Throws ApiError: 401 when the session is over, 403 without the role, 404 for
 * what lies in somebody else's territory.
 */
export const office = {
  /** For pages. */
  get: async <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    query?: Query
  ): Promise<z.output<Schema>> =>
    api.get(schema, path, {
      query,
      locale: await getLocale(),
      token: await officerToken(),
      timeoutMs: READ_TIMEOUT_MS,
    }),

  /** For actions and route handlers. */
  read: async <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    call: OfficeCall,
    query?: Query
  ): Promise<z.output<Schema>> =>
    api.get(schema, path, { ...call, query, token: await officerToken() }),

  /** A file, for a route handler. */
  file: async (
    path: string,
    call: OfficeCall,
    query?: Query
  ): Promise<ApiFile> =>
    api.file(path, { ...call, query, token: await officerToken() }),

  post: async <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    body: unknown,
    call: OfficeCall
  ): Promise<z.output<Schema>> =>
    api.post(schema, path, body, { ...call, token: await officerToken() }),

  delete: async <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    call: OfficeCall
  ): Promise<z.output<Schema>> =>
    api.delete(schema, path, { ...call, token: await officerToken() }),
} as const

/** What a call answers, or null where there is no such row for this officer. */
export async function orNull<Value>(
  call: Promise<Value>
): Promise<Value | null> {
  try {
    return await call
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}
