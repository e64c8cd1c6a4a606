import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { settingsOf } from "../settings"
import { forgetMailsWorkflow } from "../workflows/forget-mails"

const PAGE = 1000
const DAY_MS = 86_400_000

/** Each hour: removes what is known of mails after the days of the settings. */
export default async function forgetOldMails(container: MedusaContainer) {
  await container
    .resolve(Modules.LOCKING)
    .execute("forget-old-mails", async () => {
      const { keepDays } = settingsOf(container)
      const before = new Date(Date.now() - keepDays * DAY_MS)
      let forgotten = 0
      for (;;) {
        const { result } = await forgetMailsWorkflow(container).run({
          input: { before, limit: PAGE },
        })
        forgotten += result
        if (result < PAGE) break
      }
      if (forgotten > 0)
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .info(`mail.forgotten count=${forgotten}`)
    })
}

export const config = {
  name: "forget-old-mails",
  schedule: "43 * * * *",
}
