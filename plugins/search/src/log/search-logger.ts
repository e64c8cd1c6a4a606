import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { asError } from "../lib/as-error"
import type { LoggedSearch } from "../modules/search-log/service"
import { logSearchesWorkflow } from "../workflows/log-searches"

/** Milliseconds in which searches are gathered before they are written. */
const GATHER_MS = 1000
/** More than these are not kept waiting: no visitor pays for the log. */
const MAX_WAITING = 1000

/** Notes searches behind the answers, some at once. */
class SearchLogger {
  private waiting = new Map<string, LoggedSearch>()
  private timer: NodeJS.Timeout | undefined
  private lost = 0

  /** Takes down that a search was seen or, the first time, which place was opened. */
  note(container: MedusaContainer, search: LoggedSearch): void {
    const known = this.waiting.get(search.id)
    if (!known && this.waiting.size >= MAX_WAITING) {
      this.lost += 1
      return
    }
    const place = known?.clicked_position ?? search.clicked_position
    this.waiting.set(search.id, {
      ...(known ?? search),
      clicked_position: place,
    })
    this.timer ??= setTimeout(() => void this.flush(container), GATHER_MS)
    this.timer.unref()
  }

  /** Writes down what waits. A log that cannot be written is told, and lost. */
  private async flush(container: MedusaContainer): Promise<void> {
    this.timer = undefined
    const searches = [...this.waiting.values()]
    this.waiting = new Map()
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
