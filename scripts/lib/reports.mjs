import { tend } from "./tend.mjs"

const HELP = `npm run reports -- status | refresh | migrate | drop [--data FOLDER]
Tends the read models of the reports of a data folder, its shop open or closed.
  status    of when the figures are, how long each model took, what went wrong since
  refresh   makes all figures anew
  migrate   makes what is missing of the read models, and their figures
  drop      takes the read models away, as before an upgrade that changes a column
            they read; nothing of the shop is touched`

const STEPS = {
  status: "Read the status of the reports",
  refresh: "Make the figures anew",
  migrate: "Make the read models",
  drop: "Take the read models away",
}
/** What the script says for people, beside Medusa's own lines. */
const SAID = /^Reports[,:] /

/**
 * What is asked for; null when it is nothing there is.
 * @param {string[]} words
 * @returns {keyof typeof STEPS | null}
 */
export function readAct([act, ...rest]) {
  const isAct =
    act === "status" || act === "refresh" || act === "migrate" || act === "drop"
  return isAct && rest.length === 0 ? act : null
}

/**
 * Tends the read models of the reports through the shop's database, which is
 * opened for as long as it takes when the shop is closed.
 * @param {string[]} argv
 * @returns {Promise<number>} exit code
 */
export const tendReports = (argv) =>
  tend({
    ...{ command: "reports", argv, help: HELP, steps: STEPS, said: SAID },
    fault: "Tending the reports failed.",
    read: (words) => {
      const act = readAct(words)
      return act && { act }
    },
  })
