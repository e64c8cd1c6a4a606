const AUTH_CODES = new Set(["missing_authorization_header", "invalid_api_key"])

/** A call that the engine turns down, in its own form of error. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string
  ) {
    super(message)
  }

  get body() {
    return errorBody(this.code, this.message, this.status)
  }
}

/** An error as the engine writes it, in answers and in tasks. */
export function errorBody(code: string, message: string, status = 400) {
  const type = AUTH_CODES.has(code)
    ? "auth"
    : status >= 500
      ? "internal"
      : "invalid_request"
  const link = `https://docs.meilisearch.com/errors#${code}`
  return { message, code, type, link }
}

/** The real engine can; this stand-in cannot, and says so. */
export const notImitated = (what: string) =>
  new Refusal(501, "not_imitated", `The stand-in does not imitate ${what}`)

export const indexNotFound = (uid: string) =>
  new Refusal(404, "index_not_found", `Index \`${uid}\` not found.`)
