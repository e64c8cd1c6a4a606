import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BATCH } from "../lib/outbox"
import { sendMailsAgainWorkflow } from "../workflows/send-mails-again"

/**
 * Each minute: sends the mails that a mail server refused, or a process left
 * behind that died. It stops at a batch of which none left: then the server is
 * away. Rows are leased besides, against who sends for the first time.
 */
export default async function sendMailsAgain(container: MedusaContainer) {
  await container
    .resolve(Modules.LOCKING)
    .execute("send-mails-again", async () => {
      const started = Date.now()
      const all = { sent: 0, tried: 0 }
      for (;;) {
        const { result } = await sendMailsAgainWorkflow(container).run()
        all.sent += result.sent
        all.tried += result.tried
        if (result.tried < BATCH || result.sent === 0) break
      }
      if (all.tried > 0)
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .info(
            `mail.sent_again sent=${all.sent} of=${all.tried} ms=${Date.now() - started}`
          )
    })
}

export const config = {
  name: "send-mails-again",
  schedule: "* * * * *",
}
