import { DEMO_PESANTREN } from "../pesantren"
import { hasCase } from "./cases"

/** Shops that were approved on paper, before there were cases. */
export const ON_PAPER: readonly string[] = DEMO_PESANTREN.map(
  ({ slug }) => slug
).filter((slug) => !hasCase(slug))
