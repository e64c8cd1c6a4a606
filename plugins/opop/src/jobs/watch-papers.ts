import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { dayOf } from "../lib/day"
import {
  listEndingPapers,
  listLapsedPapers,
} from "../queries/list-ending-papers"
import { lapsePaperWorkflow } from "../workflows/lapse-paper"
import { remindPaperWorkflow } from "../workflows/remind-paper"

const PAGE = 100

/** Reminds of papers that end; one that fails ends the run and comes again. */
async function remind(container: MedusaContainer, today: string) {
  let told = 0
  for (;;) {
    const page = await listEndingPapers(container, { today, limit: PAGE })
    for (const { id, days } of page) {
      await remindPaperWorkflow(container).run({ input: { id, days } })
      told += 1
    }
    if (page.length < PAGE) return told
  }
}

/** Ends what is over; one that fails is told and tried again next time. */
async function lapse(
  container: MedusaContainer,
  today: string,
  logger: Logger
) {
  let lapsed = 0
  let after = ""
  for (;;) {
    const page = await listLapsedPapers(container, {
      ...{ today, after, limit: PAGE },
    })
    for (const id of page) {
      const { result, errors } = await lapsePaperWorkflow(container).run({
        input: { id },
        throwOnError: false,
      })
      if (errors.length > 0) logger.error(`paper.not_lapsed ${id}`)
      else if (result) lapsed += 1
    }
    after = page.at(-1) ?? after
    if (page.length < PAGE) return lapsed
  }
}

/**
 * Each hour: reminds 30 and 7 days before the end of a paper, and does what its
 * rule says when one is over. Safe to run twice.
 */
export default async function watchPapers(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await container.resolve(Modules.LOCKING).execute("watch-papers", async () => {
    const started = Date.now()
    const today = dayOf(new Date())
    const told = await remind(container, today)
    const lapsed = await lapse(container, today, logger)
    if (told + lapsed > 0)
      logger.info(
        `paper.watched told=${told} lapsed=${lapsed} ms=${Date.now() - started}`
      )
  })
}

export const config = {
  name: "watch-papers",
  schedule: "7 * * * *",
}
