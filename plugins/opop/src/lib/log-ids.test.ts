import { expect, it } from "vitest"
import { idsInLog } from "./log-ids"

it("finds whom and where an entry tells of", () => {
  expect(
    idsInLog({
      entity_id: "mbr_1",
      before: { assigned_to: "offc_1", rt_rw: "32.02" },
      after: {
        ...{ assigned_to: "offc_2", role: "head", owners: ["slr_1", "slr_1"] },
        ...{ "address.district_code": "32.02.27", postal_code: "43152" },
      },
    })
  ).toEqual({
    ids: ["mbr_1", "offc_1", "offc_2", "slr_1"],
    areas: ["32.02.27"],
  })
  expect(idsInLog({ entity_id: "appl_1", before: null, after: null })).toEqual({
    ids: [],
    areas: [],
  })
})
