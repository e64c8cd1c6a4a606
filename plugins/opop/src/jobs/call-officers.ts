import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { dayOf } from "../lib/day"
import { isMorning } from "../lib/desk"
import {
  type CalledOfficers,
  callOfficersWorkflow,
} from "../workflows/call-officers"

const PAGE = 100

/**
 * Each morning: tells officers what waits for them, where something does. It
 * runs each hour because a schedule knows the machine's time zone only, and
 * because a call that failed comes again; each officer is told once a day.
 */
export default async function callOfficers(container: MedusaContainer) {
  const now = new Date()
  if (!isMorning(now)) return
  await container
    .resolve(Modules.LOCKING)
    .execute("call-officers", async () => {
      let called = 0
      let after: string | null = ""
      while (after !== null) {
        const { result }: { result: CalledOfficers } =
          await callOfficersWorkflow(container).run({
            input: { day: dayOf(now), after, limit: PAGE },
          })
        called += result.called
        after = result.next
      }
      if (called > 0)
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .info(`officers.called count=${called}`)
    })
}

export const config = {
  name: "call-officers",
  schedule: "17 * * * *",
}
