import { describe, expect, it } from "vitest"
import {
  refuseForeignDatabase,
  refuseHiddenDemo,
  refuseMadeUpGoods,
} from "./demo-guard.mjs"

const DEMO = { demo: true, demoAnyway: false }
const PLAIN = { demo: false, demoAnyway: false }
const ANYWAY = { demo: true, demoAnyway: true }
/** @typedef {Record<string, string>} Notes what databases say of themselves */
/** @type {Notes} */
const NOTHING = {}
/** @type {Notes} */
const WITHOUT = { schema: "a", reference: "b" }
/** @type {Notes} */
const BEGUN = { ...WITHOUT, demo_allowed: "yes" }
/** @type {Notes} */
const LOADED = { ...BEGUN, demo: "c" }

describe("refuseForeignDatabase", () => {
  it.each([
    ["an empty database", DEMO, false, true, NOTHING],
    ["its own database, never migrated", DEMO, true, false, NOTHING],
    ["a demo", DEMO, false, false, LOADED],
    ["another's database when told to", ANYWAY, false, false, WITHOUT],
    ["any database without the demo", PLAIN, false, false, WITHOUT],
  ])("lets the demo be: %s", (_, options, embedded, empty, notes) => {
    expect(() =>
      refuseForeignDatabase({ options, embedded, empty, notes })
    ).not.toThrow()
  })

  it.each([
    ["that somebody else filled", NOTHING],
    ["that was set up without it", WITHOUT],
  ])("refuses the demo in a database %s", (_, notes) => {
    const facts = { embedded: false, empty: false, notes }
    expect(() => refuseForeignDatabase({ options: DEMO, ...facts })).toThrow(
      "--demo-anyway"
    )
  })
})

describe("refuseHiddenDemo", () => {
  it.each([
    ["a demo that says so", DEMO, LOADED],
    ["a shop that never was a demo", PLAIN, WITHOUT],
    ["a new shop", PLAIN, NOTHING],
  ])("lets %s open", (_, options, notes) => {
    expect(() =>
      refuseHiddenDemo({ options, embedded: true, notes })
    ).not.toThrow()
  })

  it.each([
    ["loaded", LOADED],
    ["begun", BEGUN],
  ])("refuses to hide a demo that was %s, and says how", (_, notes) => {
    expect(() =>
      refuseHiddenDemo({ options: PLAIN, embedded: true, notes })
    ).toThrow("--fresh --no-demo")
  })

  it("promises no --fresh for a database that it does not drop", () => {
    const facts = { options: PLAIN, embedded: false, notes: LOADED }
    expect(() => refuseHiddenDemo(facts)).toThrow(/DATABASE_URL(?!.*--fresh)/)
  })
})

describe("refuseMadeUpGoods", () => {
  it("lets them into a demo, and elsewhere when told to", () => {
    expect(() =>
      refuseMadeUpGoods({ options: DEMO, notes: LOADED })
    ).not.toThrow()
    expect(() =>
      refuseMadeUpGoods({ options: ANYWAY, notes: WITHOUT })
    ).not.toThrow()
  })

  it.each([[WITHOUT], [NOTHING]])("refuses them in a real shop", (notes) => {
    expect(() => refuseMadeUpGoods({ options: DEMO, notes })).toThrow(
      "--demo-anyway"
    )
  })
})
