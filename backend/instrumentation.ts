import { ApiLoader } from "@medusajs/framework/http"
import { config } from "./config"
import { answerThrown } from "./src/lib/answer-thrown"
import { takeTurn } from "./src/lib/only-process"

/** Medusa calls this once, before it loads anything, in `start` and `develop`. */
export function register(): void {
  ApiLoader.traceMiddleware = answerThrown
  if (!config.REDIS_URL) takeTurn(config.DATABASE_URL)
}
