import { Module } from "@medusajs/framework/utils"
import { isAlone, waitForTurn } from "../../lib/only-process"

export const ONLY_PROCESS = "only_process"

/** Tells whether this process is the one backend of its database. */
export class OnlyProcessService {
  isAlone(): boolean {
    return isAlone()
  }
}

/**
 * Medusa loads modules before jobs, subscribers and routes, and waits for them:
 * a second backend does nothing until it is alone, and ends when it will not be.
 */
export default Module(ONLY_PROCESS, {
  service: OnlyProcessService,
  loaders: [waitForTurn],
})
