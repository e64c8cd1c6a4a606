import "server-only"
import type { z } from "zod"
import { config } from "@/config"
import type { Locale } from "@/i18n/locales"
import { visitorAddress } from "@/lib/visitor-address"
import { ApiError } from "./api-error"
import type { CacheRule } from "./cache-manifest"

const TIMEOUT_MS = 5_000

type QueryValue =
  string | number | boolean | readonly (string | number)[] | null | undefined

export type Query = Readonly<Record<string, QueryValue>>

/** What one call needs beyond its path. */
export type CallOptions = Readonly<{
  query?: Query | undefined
  locale?: Locale | undefined
  /** Of the person who is logged in; never cached. */
  token?: string | undefined
  /** The pesantren that a seller works for, where it is one of several. */
  pesantrenId?: string | undefined
  /** The key of an order's page, which lets a guest in. */
  orderKey?: string | undefined
  /** For uploads and long reports; 5 s when it is left out. */
  timeoutMs?: number | undefined
}>

type Method = "GET" | "POST" | "DELETE"

/** As the backend takes it: it has no place for U+0000, which nobody means. */
const toText = (value: string | number | boolean): string =>
  String(value).replaceAll("\0", "")

const toTexts = (value: QueryValue): string[] =>
  (isList(value) ? value : [value ?? ""]).map(toText).filter(Boolean)

const isList = (value: QueryValue): value is readonly (string | number)[] =>
  Array.isArray(value)

const toUrl = (path: string, query: Query = {}): string => {
  const url = new URL(path, config().BACKEND_URL)
  for (const [key, value] of Object.entries(query))
    for (const text of toTexts(value)) url.searchParams.append(key, text)
  // One order of arguments is one cache entry.
  url.searchParams.sort()
  return url.href
}

const headersFor = ({
  locale,
  token,
  pesantrenId,
  orderKey,
}: CallOptions): Record<string, string> => ({
  accept: "application/json",
  // Node waits tens of milliseconds for small compressed replies; this is a
  // call inside one machine or one rack.
  "accept-encoding": "identity",
  "accept-language": locale ?? "id",
  "x-publishable-api-key": config().PUBLISHABLE_KEY,
  ...(token ? { authorization: `Bearer ${token}` } : {}),
  ...(pesantrenId ? { "x-pesantren-id": pesantrenId } : {}),
  ...(orderKey ? { "x-order-key": orderKey } : {}),
})

const LIMITED = /^\/(?:auth|store\/catalog)\//

/**
 * Logins and what is told of searches are limited by address, and the log says
 * from where something was done: the address is the visitor's, not this
 * server's.
 */
const sourceOf = async (
  path: string,
  { token }: CallOptions
): Promise<Record<string, string>> => {
  if (!token && !LIMITED.test(path)) return {}
  const address = await visitorAddress()
  return address ? { "x-forwarded-for": address } : {}
}

type Sent = Readonly<{ url: string; init: RequestInit; timeoutMs?: number }>

/** Sends and reads whatever comes. Throws ApiError when it is a failure. */
const receive = async <Body>(
  { url, init, timeoutMs = TIMEOUT_MS }: Sent,
  read: (response: Response) => Promise<Body>
): Promise<Body> => {
  let response: Response
  let text: string
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    response = await fetch(url, { ...init, signal })
    if (response.ok) return await read(response)
    text = await response.text()
  } catch (error) {
    throw ApiError.fromNetwork(error)
  }
  throw ApiError.fromBody(response.status, parseJson(text))
}

/** As {@link receive}, parsed: an answer of another shape is a failure too. */
const call = async <Schema extends z.ZodType>(
  schema: Schema,
  request: Sent
): Promise<z.output<Schema>> => {
  const text = await receive(request, (response) => response.text())
  const body = parseJson(text)
  const parsed = schema.safeParse(body)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(".") ?? ""
    throw new ApiError(
      502,
      "backend_broken",
      `Unexpected answer of ${new URL(request.url).pathname} at "${where}"`
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

const send = async <Schema extends z.ZodType>(
  method: Method,
  schema: Schema,
  path: string,
  body: unknown,
  options: CallOptions
) =>
  call(schema, {
    url: toUrl(path, options.query),
    init: {
      method,
      cache: "no-store",
      headers: {
        ...headersFor(options),
        ...(await sourceOf(path, options)),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
    ...timeoutOf(options),
  })

const timeoutOf = ({ timeoutMs }: CallOptions) =>
  timeoutMs === undefined ? {} : { timeoutMs }

/** A file of the backend. */
export type ApiFile = Readonly<{ type: string; bytes: ArrayBuffer }>

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
    call(schema, {
      url: toUrl(path, options.query),
      init: {
        cache: "force-cache",
        headers: headersFor(options),
        next: { tags: [...rule.tags], revalidate: rule.revalidate },
      },
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

  /** A file for a person to keep, as it is. Never cached. */
  file: async (path: string, options: CallOptions = {}): Promise<ApiFile> =>
    receive(
      {
        url: toUrl(path, options.query),
        init: {
          cache: "no-store",
          headers: {
            ...headersFor(options),
            ...(await sourceOf(path, options)),
          },
        },
        ...timeoutOf(options),
      },
      async (response) => ({
        type: response.headers.get("content-type") ?? "",
        bytes: await response.arrayBuffer(),
      })
    ),
} as const
