import "server-only"
import type { z } from "zod"
import { config } from "@/config"
import type { Locale } from "@/i18n/locales"
import { ApiError } from "./api-error"
import type { CacheRule } from "./cache-manifest"

const TIMEOUT_MS = 5_000

type QueryValue =
  string | number | boolean | readonly (string | number)[] | null | undefined

export type Query = Readonly<Record<string, QueryValue>>

/** What one call needs beyond its path. `token` is the buyer's, never cached. */
export type CallOptions = Readonly<{
  query?: Query | undefined
  locale?: Locale | undefined
  token?: string | undefined
}>

type Method = "GET" | "POST" | "DELETE"

const toUrl = (path: string, query: Query = {}): string => {
  const url = new URL(path, config().BACKEND_URL)
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === "") continue
    if (Array.isArray(value))
      for (const item of value) url.searchParams.append(key, String(item))
    else url.searchParams.set(key, String(value))
  }
  // One order of arguments is one cache entry.
  url.searchParams.sort()
  return url.href
}

const headersFor = ({
  locale,
  token,
}: CallOptions): Record<string, string> => ({
  accept: "application/json",
  // Node waits tens of milliseconds for small compressed replies; this is a
  // call inside one machine or one rack.
  "accept-encoding": "identity",
  "accept-language": locale ?? "id",
  "x-publishable-api-key": config().PUBLISHABLE_KEY,
  ...(token ? { authorization: `Bearer ${token}` } : {}),
})

/** Sends, waits at most 5 s, parses. Throws ApiError, whatever went wrong. */
const call = async <Schema extends z.ZodType>(
  schema: Schema,
  url: string,
  init: RequestInit
): Promise<z.output<Schema>> => {
  let response: Response
  let text: string
  try {
    response = await fetch(url, {
      ...init,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    text = await response.text()
  } catch (error) {
    throw ApiError.fromNetwork(error)
  }
  const body = parseJson(text)
  if (!response.ok) throw ApiError.fromBody(response.status, body)
  const parsed = schema.safeParse(body)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(".") ?? ""
    throw new ApiError(
      502,
      "backend_broken",
      `Unexpected answer of ${new URL(url).pathname} at "${where}"`
    )
  }
  return parsed.data
}

const parseJson = (text: string): unknown => {
  try {
    return text === "" ? {} : JSON.parse(text)
  } catch {
    return null
  }
}

const send = <Schema extends z.ZodType>(
  method: Method,
  schema: Schema,
  path: string,
  body: unknown,
  options: CallOptions
) =>
  call(schema, toUrl(path, options.query), {
    method,
    cache: "no-store",
    headers: {
      ...headersFor(options),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

/**
 * The only way to the backend. Every call names the zod schema of the answer,
 * and throws {@link ApiError} when it fails or answers something else.
 */
export const api = {
  /** A public answer, kept by the rule of the cache manifest. Never a token. */
  cached: <Schema extends z.ZodType>(
    rule: CacheRule,
    schema: Schema,
    path: string,
    options: Omit<CallOptions, "token"> = {}
  ) =>
    call(schema, toUrl(path, options.query), {
      cache: "force-cache",
      headers: headersFor(options),
      next: { tags: [...rule.tags], revalidate: rule.revalidate },
    }),

  get: <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    options: CallOptions = {}
  ) => send("GET", schema, path, undefined, options),

  post: <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    body: unknown,
    options: CallOptions = {}
  ) => send("POST", schema, path, body, options),

  delete: <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    options: CallOptions = {}
  ) => send("DELETE", schema, path, undefined, options),
} as const
