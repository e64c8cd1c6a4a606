import path from "node:path"
import { parseArgs } from "node:util"
import { Fault } from "./fault.mjs"

export const ROOT = path.resolve(import.meta.dirname, "../..")

/**
 * @typedef {object} Options
 * @property {number} port where the shop answers
 * @property {number} apiPort where the API and the dashboard answer
 * @property {number | undefined} dbPort where the embedded database answers
 * @property {string} host address to listen on
 * @property {string} dataDir everything the shop keeps
 * @property {boolean} fresh drop the data first
 * @property {boolean} demo load the demo catalogue and accounts
 * @property {boolean} demoAnyway load the demo into a database that it did not make
 * @property {boolean} dev run from sources with reload
 */

/**
 * @param {string} name
 * @param {string} value
 */
function portOf(name, value) {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Fault(
      `--${name} ${value} is not a port.`,
      "Give a number from 1 to 65535."
    )
  }
  return port
}

export const HELP = `npm start -- [options]
  --port N          port of the shop (8000)
  --api-port N      port of the API and the dashboard (9000)
  --db-port N       port of the embedded database (any free one)
  --host ADDRESS    address to listen on (127.0.0.1)
  --data FOLDER     where everything is kept (.data)
  --fresh           drop the data and begin anew
  --no-demo         reference data only, no demo catalogue or accounts
  --demo-anyway     load the demo into a database that it did not make
  --help            this text
With DATABASE_URL set no embedded database is started.`

/**
 * @param {string[]} argv
 * @returns {Options | "help"}
 */
export function readOptions(argv) {
  let values
  try {
    ;({ values } = parseArgs({
      args: argv,
      options: {
        port: { type: "string", default: "8000" },
        "api-port": { type: "string", default: "9000" },
        "db-port": { type: "string" },
        host: { type: "string", default: "127.0.0.1" },
        data: { type: "string", default: process.env["PASAR_DATA"] ?? ".data" },
        fresh: { type: "boolean", default: false },
        "no-demo": { type: "boolean", default: false },
        "demo-anyway": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }))
  } catch (error) {
    throw new Fault(
      error instanceof Error ? error.message : String(error),
      "npm start -- --help lists the options."
    )
  }
  if (values.help) return "help"
  const dbPort = values["db-port"]
  return {
    port: portOf("port", values.port),
    apiPort: portOf("api-port", values["api-port"]),
    dbPort: dbPort === undefined ? undefined : portOf("db-port", dbPort),
    host: values.host,
    dataDir: path.resolve(ROOT, values.data),
    fresh: values.fresh,
    demo: !values["no-demo"],
    demoAnyway: values["demo-anyway"],
    dev: false,
  }
}
