import { createProgress } from "../lib/progress"
import type { ScriptInput } from "../lib/query"
import { tendSearch } from "./tend-search"
import { readSearchOptions } from "./options"

/**
 * `medusa exec seed/dist/search/index.js '{"act":"status"}'`, from the backend's
 * folder: the indexes' status, a rebuild or an audit.
 */
export default async function search({
  container,
  args,
}: ScriptInput): Promise<void> {
  await tendSearch(container, createProgress(), readSearchOptions(args))
}
