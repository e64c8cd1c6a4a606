import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  judgeAction,
  type JudgedCase,
  verifierAfter,
} from "./application-rules"
import {
  APPLICATION_ACTIONS,
  APPLICATION_STATES,
  APPLICATION_TRANSITIONS,
  type ApplicationState,
  findApplicationTransition,
  isEditable,
  OPEN_STATES,
  rolesFor,
} from "./application-states"

const WALKS = 5_000

const PEOPLE = [
  { type: "seller", id: "slr_own" },
  { type: "seller", id: "slr_other" },
  { type: "officer", id: "offc_one" },
  { type: "officer", id: "offc_two" },
  { type: "admin", id: "user_one" },
  { type: "officer", id: null },
] as const

/** Mostly what could be done next, by somebody, so that walks go far. */
const step = fc.record({
  action: fc.constantFrom(...APPLICATION_ACTIONS),
  next: fc.option(fc.nat(50), { freq: 5 }),
  by: fc.constantFrom(...PEOPLE),
  reason: fc.constantFrom("Foto NIB buram", "Foto NIB buram", null, "", "  "),
})

const nextFrom = (state: ApplicationState, choice: number) => {
  const open = APPLICATION_TRANSITIONS.filter(({ from }) => from === state)
  return open[choice % (open.length || 1)]?.action
}

describe("the states of an application", () => {
  it(`hold in ${WALKS} random walks: no forbidden state is reached`, () => {
    let moves = 0
    const reached = new Set<string>()
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.option(fc.constantFrom("offc_one", "user_one")),
        fc.array(step, { minLength: 10, maxLength: 80 }),
        (fourEyes, appealed_decider, steps) => {
          const found: JudgedCase = {
            state: "draft",
            seller_id: "slr_own",
            verified_by: null,
            appealed_decider,
          }
          /** Everybody who checked since the case last went back. */
          let checked: (string | null)[] = []
          let submitted = false
          for (const { next, by, reason, ...given } of steps) {
            const before = { ...found }
            const chosen = next === null ? null : nextFrom(found.state, next)
            const action = chosen ?? given.action
            const asked = { action, by, reason, fourEyes }
            const { transition } = judgeAction(found, asked)
            if (!transition) continue
            moves += 1
            found.state = transition.to
            found.verified_by = verifierAfter(
              transition,
              by.id,
              found.verified_by
            )
            reached.add(found.state)
            // Nothing happens to what is approved or withdrawn.
            expect(["approved", "withdrawn"]).not.toContain(before.state)
            // The applicant neither checks nor decides; nobody else applies.
            const isApplicants = action === "submit" || action === "withdraw"
            expect(by.type === "seller").toBe(isApplicants)
            expect(["slr_other", null]).not.toContain(by.id)
            if (action === "submit") submitted = true
            if (by.type !== "seller") expect(submitted).toBe(true)
            if (action === "verify") checked.push(by.id)
            if (action === "approve") {
              expect(checked).not.toEqual([])
              expect(before.state).toBe("under_review")
              if (fourEyes) {
                expect(checked).not.toContain(by.id)
                expect(by.id).not.toBe(appealed_decider)
              }
            }
            if (action === "reject" || action === "reopen")
              expect(reason?.trim()).toBeTruthy()
            if (isEditable(found.state)) expect(found.verified_by).toBeNull()
            if (!["verify", "approve", "reject"].includes(action)) checked = []
          }
        }
      ),
      { numRuns: WALKS }
    )
    expect(moves).toBeGreaterThan(WALKS)
    expect([...reached].sort()).toEqual(
      APPLICATION_STATES.filter((state) => state !== "draft").toSorted()
    )
  })

  it("list each action of a state once", () => {
    const keys = APPLICATION_TRANSITIONS.map(
      ({ action, from }) => `${action} ${from}`
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(
      APPLICATION_ACTIONS.filter(
        (action) => !keys.some((key) => key.startsWith(`${action} `))
      )
    ).toEqual([])
  })

  it("ask the same roles wherever an action starts", () => {
    for (const { action, roles } of APPLICATION_TRANSITIONS)
      expect(roles).toEqual(rolesFor(action))
  })

  it("let only a head decide, and no office act for the applicant", () => {
    for (const action of ["approve", "reject", "reopen"] as const)
      expect(rolesFor(action)).toEqual(["head"])
    expect(rolesFor("submit")).toEqual([])
    expect(rolesFor("withdraw")).toEqual([])
  })

  it("can be left as long as the case is open", () => {
    for (const state of OPEN_STATES)
      expect(findApplicationTransition("withdraw", state)?.to).toBe("withdrawn")
  })

  it.each([
    ["approve", "submitted"],
    ["approve", "revision_requested"],
    ["reject", "draft"],
    ["verify", "submitted"],
    ["reopen", "withdrawn"],
    ["withdraw", "approved"],
    ["submit", "rejected"],
  ] as const)("know no %s of what is %s", (action, from) => {
    expect(findApplicationTransition(action, from)).toBeUndefined()
  })
})

describe("judgeAction", () => {
  const officer = { type: "officer", id: "offc_one" } as const
  const reviewed: JudgedCase = {
    state: "under_review",
    seller_id: "slr_own",
    verified_by: "offc_one",
    appealed_decider: null,
  }
  const ask = (found: JudgedCase, fourEyes: boolean) =>
    judgeAction(found, {
      action: "approve",
      by: officer,
      reason: null,
      fourEyes,
    }).refusal

  it("lets nobody approve what was checked by the same person", () => {
    expect(ask(reviewed, true)).toBe("application_second_person")
  })

  it("lets a small office do both, once its territory says so", () => {
    expect(ask(reviewed, false)).toBeNull()
  })

  it("lets nobody approve what nobody checked", () => {
    const found = { ...reviewed, verified_by: null }
    expect(ask(found, false)).toBe("application_not_verified")
  })

  it("has an appeal decided by another than who rejected", () => {
    const found = { ...reviewed, verified_by: "offc_two" }
    expect(ask({ ...found, appealed_decider: "offc_one" }, true)).toBe(
      "application_appeal_second_person"
    )
  })
})
