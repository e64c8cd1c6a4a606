import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { toldOf } from "./told-of"
import { type UntoldWindow, untoldWindow } from "./untold"

/** What a workflow answers that runs without throwing. */
interface Outcome {
  errors: { error: unknown }[]
}

/**
 * Tells what was never told, one after the other, under the job's own lock; what
 * fails is logged and left to the next run. A mail is sent once, so a repetition
 * is harmless.
 */
export const makeUp = <Untold>(
  container: MedusaContainer,
  job: string,
  work: {
    find: (window: UntoldWindow) => AsyncIterable<Untold> | Promise<Untold[]>
    nameOf: (untold: Untold) => string
    /** Null: it is not so any more. */
    tell: (untold: Untold) => Promise<Outcome | null>
  }
): Promise<void> =>
  container.resolve(Modules.LOCKING).execute(job, async () => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const began = Date.now()
    let made = 0
    for await (const untold of await work.find(untoldWindow(began))) {
      const outcome = await work.tell(untold)
      const fault = outcome?.errors[0]?.error
      if (fault)
        logger.warn(`mail.not_made_up ${work.nameOf(untold)}: ${toldOf(fault)}`)
      else if (outcome) made += 1
    }
    if (made > 0)
      logger.info(`mail.made_up count=${made} ms=${Date.now() - began}`)
  })
