import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
} from "@medusajs/framework/utils"
import { asError } from "../lib/as-error"
import type { LoggedSearch } from "../modules/search-log/service"
import { logSearchesWorkflow } from "../workflows/log-searches"
import { loggableWords } from "./loggable-words"

/** Milliseconds in which searches are gathered before they are written. */
const GATHER_MS = 1000
/** More than these are not kept waiting: no visitor pays for the log. */
const MAX_WAITING = 1000

/** What is told of a search when its page was answered. */
export type Search = {
  typed: string
  correctedTo: string | null
  found: number
  engine: string
}

/** Notes searches behind the answers, some at once. */
class SearchLogger {
  private waiting: LoggedSearch[] = []
  private timer: NodeJS.Timeout | undefined
  private lost = 0

  /** Takes a search down and names it; null where nothing of it may be kept. */
  note(container: MedusaContainer, search: Search): string | null {
    const words = loggableWords(search.typed)
    if (!words) {
      return null
    }
    if (this.waiting.length >= MAX_WAITING) {
      this.lost += 1
      return null
    }
    const id = generateEntityId(undefined, "srch")
    this.waiting.push({
      ...{ id, words, found: search.found, engine: search.engine },
      corrected_to: search.correctedTo && loggableWords(search.correctedTo),
      searched_at: new Date().toISOString(),
    })
    this.timer ??= setTimeout(() => void this.flush(container), GATHER_MS)
    this.timer.unref()
    return id
  }

  /** Writes down what waits. A log that cannot be written is told, and lost. */
  async flush(container: MedusaContainer): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    const searches = this.waiting
    this.waiting = []
    if (!searches.length) {
      return
    }
    const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
    if (this.lost) {
      logger.warn(`search.log_full lost=${this.lost}`)
      this.lost = 0
    }
    try {
      await logSearchesWorkflow(container).run({ input: searches })
    } catch (error) {
      logger.warn(
        `search.log_failed lost=${searches.length} ${asError(error).message}`
      )
    }
  }
}

/** Shared by all requests of this process. */
export const searchLogger = new SearchLogger()
