import { Fault } from "./fault.mjs"

/**
 * @typedef {object} Facts
 * @property {Pick<import("./options.mjs").Options, "demo" | "demoAnyway">} options
 * @property {boolean} embedded whether the database is the one of the data folder
 * @property {boolean} empty whether nothing was ever made in it
 * @property {Record<string, string>} notes the database's own
 */

/**
 * Whether the demo went into a database, or began to: a load that was killed
 * leaves goods and people behind, too.
 * @param {Record<string, string>} notes
 */
const holdsDemo = (notes) =>
  notes["demo_allowed"] !== undefined || notes["demo"] !== undefined

/**
 * The demo brings accounts whose passwords lie in a file: it must not get into
 * a database that somebody else filled.
 * @param {Facts} facts
 */
export function refuseForeignDatabase({ options, embedded, empty, notes }) {
  if (!options.demo || options.demoAnyway || empty) return
  if (notes["demo_allowed"]) return
  if (notes["schema"] === undefined) {
    if (embedded) return
    throw new Fault(
      "The demo refuses to run against a database that it did not make.",
      "Start with --no-demo, or with --demo-anyway if you want demo goods and demo accounts in it."
    )
  }
  throw new Fault(
    "This database was set up without the demo.",
    "Start with --no-demo, or with --demo-anyway if you want demo goods and demo accounts in it."
  )
}

/**
 * A shop without the demo shows no ribbon: it must not open over invented goods
 * and accounts that stayed from the demo.
 * @param {Pick<Facts, "options" | "embedded" | "notes">} facts
 */
export function refuseHiddenDemo({ options, embedded, notes }) {
  if (options.demo || !holdsDemo(notes)) return
  throw new Fault(
    "This database holds the demo, whose invented goods and accounts would stay without a word about it.",
    embedded
      ? "Drop everything and begin without it: npm start -- --fresh --no-demo; or start with the demo again, without --no-demo."
      : "Set DATABASE_URL to an empty database, or start with the demo again, without --no-demo."
  )
}

/**
 * A made-up market belongs where a ribbon says that all is invented.
 * @param {Pick<Facts, "options" | "notes">} facts
 */
export function refuseMadeUpGoods({ options, notes }) {
  if (options.demoAnyway || holdsDemo(notes)) return
  throw new Fault(
    "This database does not hold the demo, so made-up goods and pesantren have no place in it.",
    "Name the folder of a demo shop with --data FOLDER, or give --demo-anyway if you want them in this one."
  )
}
