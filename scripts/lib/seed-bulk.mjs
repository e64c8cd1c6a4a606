import { parseArgs } from "node:util"
import { Fault } from "./fault.mjs"
import { readOptions } from "./options.mjs"
import { runSeed } from "./prepare.mjs"
import { Screen } from "./screen.mjs"
import { withDatabaseOf } from "./with-database.mjs"

const HELP = `npm run seed:bulk -- --products N [--pesantren N] [--data FOLDER]
Adds a big, believable, made-up market to the shop of a data folder, open or closed.`

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
 * @returns {Promise<number>} exit code
 */
export async function seedBulk(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      products: { type: "string" },
      pesantren: { type: "string" },
      data: { type: "string" },
      help: { type: "boolean", default: false },
    },
  })
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
  const options = readOptions(values.data ? ["--data", values.data] : [])
  if (options === "help") return 0
  const screen = new Screen()
  await withDatabaseOf({ options, screen }, async (context) => {
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
