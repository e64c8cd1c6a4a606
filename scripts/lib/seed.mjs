import { readOptions } from "./options.mjs"
import { prepareDatabase } from "./prepare.mjs"
import { Screen } from "./screen.mjs"
import { withDatabaseOf } from "./with-database.mjs"

const HELP = `npm run seed [-- --data FOLDER] [--no-demo]
Loads reference data and demo into the shop of a data folder, open or closed.
What is there already stays as people left it; a second run changes nothing.`

/** What a seed says for people, beside Medusa's own lines. */
const SAID = /^(Reference data|Demo), /

/**
 * Loads what `npm start` loads once, again: after an upgrade, or to see what it does.
 * @param {string[]} argv
 * @returns {Promise<number>} exit code
 */
export async function seed(argv) {
  const options = readOptions(argv)
  if (options === "help") {
    console.log(HELP)
    return 0
  }
  const screen = new Screen()
  await withDatabaseOf({ options, screen }, async (context, isOpen) => {
    const said = await prepareDatabase(context, {
      again: true,
      mayMigrate: !isOpen,
    })
    for (const line of said.filter((text) => SAID.test(text)))
      screen.line(`    ${line}`)
  })
  return 0
}
