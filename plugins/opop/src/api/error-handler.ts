import { errorHandler as coreErrorHandler } from "@medusajs/framework/http"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { coreFault } from "./core-faults"

const { Types } = MedusaError

const STATUS: Record<string, number> = {
  [Types.INVALID_DATA]: 400,
  [Types.NOT_ALLOWED]: 400,
  [Types.UNAUTHORIZED]: 401,
  [Types.FORBIDDEN]: 403,
  [Types.NOT_FOUND]: 404,
  [Types.CONFLICT]: 409,
  [Types.DUPLICATE_ERROR]: 422,
}

/** The languages that people are answered in. */
export type Locale = "id" | "en"

/** An error that knows what to tell people, as our plugins throw them. */
type SpokenError = {
  type: string
  code: string
  messages: { id: string; en: string }
  /** Of the answer, where the type does not say it. */
  status?: number
  field?: string
}

const renderOther = coreErrorHandler()

/**
 * Answers errors that carry `messages` as `{ type, code, message, field? }` in
 * the reader's language, and the few of Medusa's own that buyers meet; all
 * others are left to Medusa. Such an error is told
 * by its shape, not its class: workflows pass errors on as plain objects, and
 * other plugins bring their own. Only one error handler exists in an app, and
 * Medusa's would replace the code of conflicts and duplicates.
 */
export function errorHandler(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const spoken = isSpoken(error) ? error : coreFault(error)
  if (!spoken) {
    renderOther(error as Parameters<typeof renderOther>[0], req, res, next)
    return
  }
  const { type, code, messages, field, ...own }: SpokenError = spoken
  const status = own.status ?? STATUS[type] ?? 500
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  logger[status < 500 ? "info" : "error"](`${code} at ${req.path}`)
  res.status(status).json({
    type,
    code,
    message: messages[readerLocale(req)],
    ...(field === undefined ? {} : { field }),
  })
}

/** English when the request asks for it (`?locale=en`, Accept-Language), else Indonesian. */
export function readerLocale(req: MedusaRequest): Locale {
  const asked = req.locale ?? req.get("accept-language") ?? ""
  return /^en\b/i.test(asked.trim()) ? "en" : "id"
}

function isSpoken(error: unknown): error is SpokenError {
  if (typeof error !== "object" || error === null) {
    return false
  }
  const { type, code, messages } = error as Partial<SpokenError>
  return (
    typeof type === "string" &&
    typeof code === "string" &&
    typeof messages?.id === "string" &&
    typeof messages.en === "string"
  )
}
