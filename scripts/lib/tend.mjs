import { parseArgs } from "node:util"
import { Fault } from "./fault.mjs"
import { readOptions } from "./options.mjs"
import { runSeed } from "./prepare.mjs"
import { Screen } from "./screen.mjs"
import { withDatabaseOf } from "./with-database.mjs"

/**
 * @param {string} command
 * @param {string[]} argv
 */
function readFlags(command, argv) {
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
      `npm run ${command} -- --help tells what there is.`
    )
  }
}

/**
 * Runs one act of an operator's command through the shop's database, which is
 * opened for as long as it takes when the shop is closed, and prints the lines
 * of its script that are said for people.
 * @template {{ act: string }} Asked
 * @param {object} options
 * @param {string} options.command name of the command and of its script
 * @param {string[]} options.argv
 * @param {string} options.help
 * @param {(words: string[]) => Asked | null} options.read null when there is no such act
 * @param {Record<string, string>} options.steps what each act is called on the screen
 * @param {RegExp} options.said what the script says for people, beside Medusa's own lines
 * @param {string} options.fault
 * @returns {Promise<number>} exit code
 */
export async function tend({ command, argv, help, read, steps, said, fault }) {
  const { values, positionals } = readFlags(command, argv)
  const asked = read(positionals)
  if (values.help || !asked) {
    console.log(help)
    return values.help ? 0 : 1
  }
  const options = readOptions(values.data ? ["--data", values.data] : [])
  if (options === "help") return 0
  const screen = new Screen()
  await withDatabaseOf({ options, screen }, async (context) => {
    const lines = await screen.step(steps[asked.act] ?? asked.act, (tick) =>
      runSeed(context, {
        ...{ script: command, tick, fault },
        args: [JSON.stringify(asked)],
      })
    )
    for (const line of lines.filter((text) => said.test(text)))
      screen.line(`    ${line}`)
  })
  return 0
}
