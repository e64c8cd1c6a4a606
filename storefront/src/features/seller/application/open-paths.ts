import type { Application } from "@/data/seller/applications"

/** The paths that an officer asked about and that still say the same. */
export const openPaths = ({ items }: Application): string[] =>
  items
    .filter(({ state, is_changed }) => state === "open" && !is_changed)
    .map(({ path }) => path)

/** Everything that an officer asked about and that is not settled yet. */
export const askedItems = ({ items }: Application): Application["items"] =>
  items.filter(({ state }) => state === "open")
