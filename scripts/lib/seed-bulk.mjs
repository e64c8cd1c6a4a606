import { parseArgs } from "node:util"
import { readNotes } from "./database.mjs"
import { refuseMadeUpGoods } from "./demo-guard.mjs"
import { Fault } from "./fault.mjs"
import { readOptions } from "./options.mjs"
import { runSeed } from "./prepare.mjs"
import { Screen } from "./screen.mjs"
import { withDatabaseOf } from "./with-database.mjs"

const HELP = `npm run seed:bulk -- --products N [--pesantren N] [--data FOLDER] [--demo-anyway]
Adds a big, believable, made-up market to the demo of a data folder, open or closed;
to a shop without the demo only with --demo-anyway.`

/** @param {string[]} argv */
function readFlags(argv) {
  try {
    return parseArgs({
      args: argv,
      options: {
        products: { type: "string" },
        pesantren: { type: "string" },
        data: { type: "string" },
        "demo-anyway": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values
  } catch (error) {
    throw new Fault(
      error instanceof Error ? error.message : String(error),
      "npm run seed:bulk -- --help lists the options."
    )
  }
}

/**
 * @param {string | undefined} text
 * @param {string} flag
 * @param {number} fallback
 */
function countOf(text, flag, fallback) {
  if (text === undefined) return fallback
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > 1_000_000) {
    throw new Fault(
      `--${flag} ${text} is not a count.`,
      "Give a whole number from 1 to 1000000."
    )
  }
  return count
}

/**
 * Fills a market for benchmarks. Works on an open shop through its database,
 * or opens the database of a closed one for as long as it takes.
 * @param {string[]} argv
 * @throws {Fault} for a shop that is not the demo's, unless told to
 * @returns {Promise<number>} exit code
 */
export async function seedBulk(argv) {
  const values = readFlags(argv)
  if (values.help || values.products === undefined) {
    console.log(HELP)
    return values.help ? 0 : 1
  }
  const products = countOf(values.products, "products", 0)
  const pesantren = countOf(
    values.pesantren,
    "pesantren",
    Math.max(1, Math.round(products / 40))
  )
  const options = readOptions([
    ...(values.data ? ["--data", values.data] : []),
    ...(values["demo-anyway"] ? ["--demo-anyway"] : []),
  ])
  if (options === "help") return 0
  const screen = new Screen()
  await withDatabaseOf({ options, screen }, async (context) => {
    const { notes } = await readNotes(context.databaseUrl)
    refuseMadeUpGoods({ options, notes })
    await screen.step(
      `Add ${products} products of ${pesantren} pesantren`,
      (tick) =>
        runSeed(context, {
          script: "bulk",
          tick,
          args: [JSON.stringify({ products, pesantren })],
        })
    )
  })
  return 0
}
