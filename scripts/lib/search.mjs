import { parseArgs } from "node:util"
import { Fault } from "./fault.mjs"
import { readOptions } from "./options.mjs"
import { runSeed } from "./prepare.mjs"
import { Screen } from "./screen.mjs"
import { withDatabaseOf } from "./with-database.mjs"

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
      "npm run search -- --help tells what there is."
    )
  }
}

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
export async function tendSearch(argv) {
  const { values, positionals } = readFlags(argv)
  const asked = readAct(positionals)
  if (values.help || !asked) {
    console.log(HELP)
    return values.help ? 0 : 1
  }
  const options = readOptions(values.data ? ["--data", values.data] : [])
  if (options === "help") return 0
  const screen = new Screen()
  await withDatabaseOf({ options, screen }, async (context) => {
    const said = await screen.step(STEPS[asked.act], (tick) =>
      runSeed(context, {
        ...{ script: "search", tick },
        args: [JSON.stringify(asked)],
        fault: "Tending the search index failed.",
      })
    )
    for (const line of said.filter((text) => SAID.test(text)))
      screen.line(`    ${line}`)
  })
  return 0
}
