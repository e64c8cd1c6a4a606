import { expect, it } from "vitest"
import { spokenRefusal } from "./spoken-refusal"

const said = { status: 400, code: "reason_required", message: "Isi alasan." }

it("passes on what our plugins say to people", () => {
  expect(spokenRefusal(said)).toBe("Isi alasan.")
  expect(spokenRefusal({ ...said, status: 403 })).toBe("Isi alasan.")
})

it.each([
  { ...said, status: 500 },
  { ...said, status: 401 },
  { ...said, status: 429 },
  { ...said, message: "" },
  { ...said, code: "invalid_request" },
  { ...said, code: "not_found", status: 404 },
  // Worded in the message files.
  { ...said, code: "district_unknown" },
])("keeps the rest to itself: $status $code", (source) => {
  expect(spokenRefusal(source)).toBeNull()
})
