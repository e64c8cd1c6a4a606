import { MedusaError } from "@medusajs/framework/utils"

/**
 * The engine cannot be reached, is too slow or is overloaded: the same call may
 * succeed later, and another engine may answer meanwhile.
 */
export class EngineAwayError extends Error {
  override name = "EngineAwayError"

  constructor(
    message: string,
    options: ErrorOptions,
    /** What the engine answered, if it did: the module waits itself at 429. */
    readonly status?: number
  ) {
    super(message, options)
  }
}

/** Statuses below 500 that also say "later": a timeout, too many requests. */
const AWAY_STATUSES = new Set([408, 429])

/** What the client throws, told by its names; see its `dist/errors`. */
type ClientError = Error & {
  response?: { status?: number }
  cause?: { code?: string }
}

/** What the engine refused a request with; undefined for every other failure. */
export const refusalOf = (
  error: unknown
): { status: number; code: string | undefined } | undefined =>
  isClientError(error) && error.response?.status !== undefined
    ? { status: error.response.status, code: error.cause?.code }
    : undefined

/**
 * A failure of the client in the words of this plugin, ready to throw: an
 * EngineAwayError, NOT_FOUND for an index that is not there, and otherwise
 * UNEXPECTED_STATE with the engine's own code. Other errors pass unchanged.
 */
export function toEngineError(error: unknown): unknown {
  // Something else answered, as a proxy's page: the client reads only JSON.
  if (error instanceof SyntaxError) {
    return new EngineAwayError("Meilisearch did not answer JSON", {
      cause: error,
    })
  }
  if (!isClientError(error)) {
    return error
  }
  if (error.name !== "MeilisearchApiError") {
    return new EngineAwayError("Meilisearch cannot be reached", {
      cause: error,
    })
  }
  const status = error.response?.status ?? 500
  if (status >= 500 || AWAY_STATUSES.has(status)) {
    return new EngineAwayError(
      `Meilisearch answered ${status}`,
      { cause: error },
      status
    )
  }
  const code = error.cause?.code ?? String(status)
  return new MedusaError(
    code === "index_not_found"
      ? MedusaError.Types.NOT_FOUND
      : MedusaError.Types.UNEXPECTED_STATE,
    `Meilisearch refused a request (${code}): ${error.message}`
  )
}

const CLIENT_ERRORS = new Set([
  "MeilisearchApiError",
  "MeilisearchRequestError",
  "MeilisearchRequestTimeOutError",
  "MeilisearchTaskTimeOutError",
])

const isClientError = (error: unknown): error is ClientError =>
  error instanceof Error && CLIENT_ERRORS.has(error.name)
