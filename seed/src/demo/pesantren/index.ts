import type { DemoPesantren } from "../model"
import { MIDDLE } from "./sukabumi-middle"
import { NEIGHBOURS } from "./neighbours"
import { NORTH } from "./sukabumi-north"
import { SOUTH } from "./sukabumi-south"
import { TOWNS } from "./sukabumi-towns"

/** The 28 pesantren of the demo, in the order of their numbers. */
export const DEMO_PESANTREN: readonly DemoPesantren[] = [
  ...NORTH,
  ...SOUTH,
  ...MIDDLE,
  ...NEIGHBOURS,
  ...TOWNS,
].sort((a, b) => a.no.localeCompare(b.no))
