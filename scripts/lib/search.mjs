import { tend } from "./tend.mjs"

const HELP = `npm run search -- status | rebuild [ENGINE] | audit [--data FOLDER]
Tends the search indexes of the shop of a data folder, open or closed.
  status    how they stand: lag, marks that wait, last audit, what was laid aside
  rebuild   fills them anew; ENGINE is postgres or meilisearch, else all that are on
  audit     compares them with the database and repairs what differs`

const STEPS = {
  status: "Read the status of search",
  rebuild: "Rebuild the search index",
  audit: "Audit the search index",
}
const ENGINES = ["postgres", "meilisearch"]
/** What the script says for people, beside Medusa's own lines. */
const SAID = /^Search[,:] /

/**
 * What is asked for; null when it is nothing there is.
 * @param {string[]} words
 * @returns {{ act: keyof typeof STEPS, engine?: string } | null}
 */
export function readAct([act, engine, ...rest]) {
  const isAct = act === "status" || act === "rebuild" || act === "audit"
  if (!isAct || rest.length > 0) return null
  if (engine === undefined) return { act }
  return act === "rebuild" && ENGINES.includes(engine) ? { act, engine } : null
}

/**
 * Tells, rebuilds or audits the search indexes through the shop's database,
 * which is opened for as long as it takes when the shop is closed.
 * @param {string[]} argv
 * @returns {Promise<number>} exit code
 */
export const tendSearch = (argv) =>
  tend({
    ...{ command: "search", argv, help: HELP, steps: STEPS, said: SAID },
    fault: "Tending the search index failed.",
    read: readAct,
  })
