import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import { fail } from "./faults"

/**
 * Wraps a middleware so that what it throws is answered. Medusa's own ones are
 * not wrapped: `?locale=a&locale=b` throws in the one that reads the language,
 * before any of ours is asked, and the request would never be answered.
 */
export const answerThrown = (
  middleware: MiddlewareFunction
): MiddlewareFunction =>
  async function answering(
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ): Promise<void> {
    const { locale } = req.query
    if (locale !== undefined && typeof locale !== "string") {
      delete req.query["locale"]
      return next(fail("locale_repeated"))
    }
    try {
      await middleware(req, res, next)
    } catch (error) {
      next(error)
    }
  }
