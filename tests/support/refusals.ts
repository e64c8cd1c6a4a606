import { expect } from "vitest"
import { Refusal } from "./store-api.ts"
import type { Answer, Api } from "./store-api.ts"

interface Expected {
  status: number
  code: string
  field?: string
}

/** That an answer is a refusal of ours: status, stable code, and the field. */
export function expectRefusal(answer: Answer, expected: Expected): void {
  const { status, ...fault } = expected
  expect({ status: answer.status, body: answer.body }).toMatchObject({
    status,
    body: fault,
  })
  expect(Refusal.safeParse(answer.body).error).toBeUndefined()
}

/**
 * That the refusal is worded in Indonesian unless English is asked for, by
 * header, and that only the words differ.
 */
export async function expectBothLanguages(
  api: Api,
  ask: (api: Api) => Promise<Answer>
): Promise<void> {
  const indonesian = Refusal.parse((await ask(api)).body)
  const english = Refusal.parse((await ask(api.with({ language: "en" }))).body)
  expect(english.message).not.toBe(indonesian.message)
  expect({ ...english, message: "" }).toEqual({ ...indonesian, message: "" })
}
