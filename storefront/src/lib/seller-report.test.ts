import { expect, it } from "vitest"
import { ownReportPath, readOwnPeriod } from "./seller-report"

it.each([
  [{}, "2025-12", "2026-11"],
  [{ sampai: "2026-03" }, "2025-04", "2026-03"],
  [{ dari: "2026-02" }, "2026-02", "2026-11"],
  [{ dari: "2026-03", sampai: "2026-01" }, "2026-01", "2026-03"],
  [{ dari: "2027-01" }, "2025-12", "2026-11"],
  [{ dari: "2000-01" }, "2025-12", "2026-11"],
  [{ dari: "kemarin" }, "2025-12", "2026-11"],
])("reads %j as %s to %s", (raw, from, to) => {
  expect(readOwnPeriod(raw, "2026-11")).toEqual({ from, to })
})

it("names months in an address", () => {
  expect(ownReportPath({ from: "2026-01", to: "2026-03" })).toBe(
    "/penjual/laporan?dari=2026-01&sampai=2026-03"
  )
})
