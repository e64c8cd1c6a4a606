import { parseArgs } from "node:util"
import { Fault } from "./fault.mjs"
import { readOptions } from "./options.mjs"
import { runSeed } from "./prepare.mjs"
import { Screen } from "./screen.mjs"
import { withDatabaseOf } from "./with-database.mjs"

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

/** @param {string[]} argv */
function readFlags(argv) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        data: { type: "string" },
        help: { type: "boolean", default: false },
      },
    })
  } catch (error) {
    throw new Fault(
      error instanceof Error ? error.message : String(error),
      "npm run reports -- --help tells what there is."
    )
  }
}

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
export async function tendReports(argv) {
  const { values, positionals } = readFlags(argv)
  const act = readAct(positionals)
  if (values.help || !act) {
    console.log(HELP)
    return values.help ? 0 : 1
  }
  const options = readOptions(values.data ? ["--data", values.data] : [])
  if (options === "help") return 0
  const screen = new Screen()
  await withDatabaseOf({ options, screen }, async (context) => {
    const said = await screen.step(STEPS[act], (tick) =>
      runSeed(context, {
        ...{ script: "reports", tick },
        args: [JSON.stringify({ act })],
        fault: "Tending the reports failed.",
      })
    )
    for (const line of said.filter((text) => SAID.test(text)))
      screen.line(`    ${line}`)
  })
  return 0
}
