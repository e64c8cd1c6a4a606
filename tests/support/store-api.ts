import { z } from "@medusajs/framework/zod"
import { piecesOf } from "./pieces-of.ts"

export interface Answer {
  status: number
  body: unknown
  headers: Headers
}

export interface ApiOptions {
  url: string
  /** the publishable key of the shop's sales channel */
  key?: string
  /** sent as Accept-Language */
  language?: string
  token?: string
  /** the pesantren whose shop a seller works in */
  pesantren?: string
  /** what else is sent with every request */
  headers?: Readonly<Record<string, string>>
}

/** A refusal as every route of ours words it. */
export const Refusal = z
  .object({
    type: z.string().min(1),
    code: z.string().regex(/^[a-z][a-z0-9_]*$/),
    message: z.string().min(5),
    field: z.string().min(1).optional(),
  })
  .strict()

/** A plain client of the HTTP API: what another shop's front end would use. */
export class Api {
  constructor(private readonly options: ApiOptions) {}

  /** The same API, asked in another way. */
  with(options: Partial<ApiOptions>): Api {
    return new Api({ ...this.options, ...options })
  }

  get = (path: string) => this.#ask("GET", path)
  post = (path: string, body: unknown = {}) => this.#ask("POST", path, body)
  delete = (path: string) => this.#ask("DELETE", path)

  /** A file, by its bytes. */
  async download(
    path: string
  ): Promise<Omit<Answer, "body"> & { content: Buffer }> {
    const { status, headers, bytes } = await this.#send("GET", path)
    return { status, headers, content: await bytes() }
  }

  /** A file as it comes. Throws when it does not. */
  async open(path: string): Promise<AsyncIterable<Uint8Array>> {
    const { status, body } = await this.#call("GET", path)
    if (status !== 200 || !body) throw new Error(`Answer ${status}: ${path}`)
    return piecesOf(body)
  }

  async #ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const { status, headers, bytes } = await this.#send(method, path, body)
    return { status, headers, body: parse((await bytes()).toString()) }
  }

  async #send(method: string, path: string, body?: unknown) {
    const response = await this.#call(method, path, body)
    return {
      status: response.status,
      headers: response.headers,
      bytes: async () => Buffer.from(await response.arrayBuffer()),
    }
  }

  #call(method: string, path: string, body?: unknown): Promise<Response> {
    const { url, key, language, token, pesantren, headers } = this.options
    return fetch(new URL(path, url), {
      method,
      headers: {
        accept: "application/json",
        ...(key ? { "x-publishable-api-key": key } : {}),
        ...(language ? { "accept-language": language } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(pesantren ? { "x-pesantren-id": pesantren } : {}),
        ...headers,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/**
 * The body of an answer that must have gone well.
 * @throws with the whole answer when it did not, or is not what was expected
 */
export function read<T extends z.ZodType>(
  schema: T,
  { status, body }: Answer
): z.output<T> {
  const result = schema.safeParse(body)
  if (status >= 400 || !result.success) {
    throw new Error(
      `Answer ${status}: ${JSON.stringify(body).slice(0, 800)}${result.error ? `\n${result.error.message}` : ""}`
    )
  }
  return result.data
}
