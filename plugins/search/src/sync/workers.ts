import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { asError } from "../lib/as-error"
import { Wakeable } from "../lib/debounce"
import { EVERY_ENGINE, type DirtyEngine } from "../lib/dirty"
import { isMeilisearchOn } from "../lib/engines"
import { syncSearchIndexWorkflow } from "../workflows/sync-search-index"
import { tellStorefrontWorkflow } from "../workflows/tell-storefront"

/** One save raises several events; they are worked on together. Milliseconds. */
const SYNC_DELAY_MS = 100
const TELL_DELAY_MS = 200

type Worker = Pick<Wakeable, "wake" | "run">
type Workers = {
  /** Both that write indexes, one behind the other when they are run. */
  sync: Worker
  tell: Worker
}

/** One pair of workers for each application in this process. */
const workers = new WeakMap<object, Workers>()

/** The workers that empty the dirty set, one for each engine, and the storefront's outbox. */
export function workersOf(container: MedusaContainer): Workers {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const known = workers.get(logger)
  if (known) {
    return known
  }
  const complain = (what: string) => (error: unknown) =>
    logger.error(what, asError(error))
  const tell = new Wakeable(
    TELL_DELAY_MS,
    async () => {
      const { result } = await tellStorefrontWorkflow(container).run()
      if (result.untold) {
        logger.warn(`search.storefront_not_told tags=${result.untold}`)
      }
      return result.told > 0
    },
    complain("search.tell_failed")
  )
  const writer = (engines: DirtyEngine[], next?: Worker) =>
    new Wakeable(
      SYNC_DELAY_MS,
      async () => {
        const { result: taken } = await syncSearchIndexWorkflow(container).run({
          input: engines,
        })
        if (taken) {
          tell.wake()
          if (isMeilisearchOn()) next?.wake()
        }
        return taken > 0
      },
      complain("search.sync_failed")
    )
  // An engine that hangs holds up its own worker and no other.
  const other = writer(["meilisearch"])
  const embedded = writer([EVERY_ENGINE, "postgres"], other)
  const sync = {
    wake: () => {
      embedded.wake()
      if (isMeilisearchOn()) other.wake()
    },
    run: async () => {
      await embedded.run()
      await other.run()
    },
  }
  const made = { sync, tell }
  workers.set(logger, made)
  return made
}
