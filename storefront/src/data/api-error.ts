import { z } from "zod"

/** How every route of ours, and with other codes every one of Medusa's, fails. */
const ErrorBody = z.object({
  type: z.string().catch("unknown"),
  code: z.string().catch("unknown"),
  message: z.string().catch(""),
  field: z.string().optional().catch(undefined),
})

/** Faults of the way there, not of the request: worth another try. */
export const UNREACHABLE_CODES = [
  "backend_down",
  "backend_slow",
  "backend_broken",
] as const

/**
 * A call to the backend that failed.
 *
 * `status` is the HTTP status, 503 when nothing answered. `code` is the
 * backend's stable code, or one of {@link UNREACHABLE_CODES}. `message` is for
 * logs: what people read comes from the message files by `code`.
 */
export class ApiError extends Error {
  override readonly name = "ApiError"

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly field?: string
  ) {
    super(message)
  }

  /** Nothing is wrong with the request: the backend is down, slow or broken. */
  get isUnreachable(): boolean {
    return (
      this.status >= 500 || UNREACHABLE_CODES.some((code) => code === this.code)
    )
  }

  static fromBody(status: number, body: unknown): ApiError {
    const parsed = ErrorBody.safeParse(body)
    const fault = parsed.success ? parsed.data : ErrorBody.parse({})
    // Medusa itself often sends only a type; it is better than no code.
    const code = fault.code === "unknown" ? fault.type : fault.code
    return new ApiError(status, code, fault.message, fault.field)
  }

  /** Turns what `fetch` throws into one of the unreachable codes. */
  static fromNetwork(error: unknown): ApiError {
    const isSlow =
      error instanceof Error &&
      (error.name === "TimeoutError" || error.name === "AbortError")
    return isSlow
      ? new ApiError(503, "backend_slow", "The backend took too long")
      : new ApiError(503, "backend_down", "The backend does not answer")
  }
}
