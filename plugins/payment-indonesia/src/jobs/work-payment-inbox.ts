import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { askAgain } from "../inbox/ask-again"
import { noteOwedRefunds } from "../inbox/note-owed-refunds"
import { inboxWorkerOf } from "../inbox/workers"

/**
 * Each minute: asks about payments that wait, notes refunds that gateways have
 * not made, and works on what a process left behind that died, or a pause held
 * back. The work after a notice does not wait for this.
 */
export default async function workPaymentInbox(container: MedusaContainer) {
  await container
    .resolve(Modules.LOCKING)
    .execute("work-payment-inbox", async () => {
      await askAgain(container)
      await noteOwedRefunds(container)
    })
  await inboxWorkerOf(container).run()
}

export const config = {
  name: "work-payment-inbox",
  schedule: "* * * * *",
}
