import { Fault } from "./lib/fault.mjs"
import { checkNode } from "./lib/node-version.mjs"

try {
  checkNode()
  const { bench } = await import("./lib/bench.mjs")
  process.exitCode = await bench(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Fault ? `\n${error.message}\n` : error)
  process.exitCode = 1
}
