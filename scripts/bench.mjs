import { checkNode } from "./lib/node-version.mjs"
import { tell } from "./lib/tell.mjs"

try {
  checkNode()
  const { bench } = await import("./lib/bench.mjs")
  process.exitCode = await bench(process.argv.slice(2))
} catch (error) {
  tell(error)
}
