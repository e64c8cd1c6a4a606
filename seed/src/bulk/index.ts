import { createProgress } from "../lib/progress"
import type { ScriptInput } from "../lib/query"
import { loadBulk } from "./load-bulk"
import { readBulkOptions } from "./options"

/**
 * `medusa exec seed/dist/bulk/index.js '{"products":1000,"pesantren":25}'`, from
 * the backend's folder.
 */
export default async function bulk({
  container,
  args,
}: ScriptInput): Promise<void> {
  await loadBulk(container, createProgress(), readBulkOptions(args))
}
