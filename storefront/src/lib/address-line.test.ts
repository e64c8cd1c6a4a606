import { describe, expect, it } from "vitest"
import { addressLine, registerAddress } from "./address-line"

const address = {
  address_1: "Kp. Cibentang",
  city: "Kab. Sukabumi",
  province: "Jawa Barat",
  postal_code: "43156",
}

describe("addressLine", () => {
  it("says everything in the order of an envelope", () => {
    const metadata = {
      rt_rw: "02/05",
      village: "Desa Cibentang",
      district_name: "Gunungguruh",
    }
    expect(addressLine({ ...address, metadata })).toBe(
      "Kp. Cibentang RT 02/RW 05, Desa Cibentang, Kec. Gunungguruh, Kab. Sukabumi, Jawa Barat 43156"
    )
  })

  it("leaves out what is missing", () => {
    expect(addressLine({ ...address, metadata: null })).toBe(
      "Kp. Cibentang, Kab. Sukabumi, Jawa Barat 43156"
    )
    const metadata = { rt_rw: "RT 3" }
    expect(addressLine({ ...address, postal_code: "", metadata })).toBe(
      "Kp. Cibentang RT 3, Kab. Sukabumi, Jawa Barat"
    )
  })
})

describe("registerAddress", () => {
  const place = "Gunungguruh, Kab. Sukabumi, Jawa Barat"

  it("says everything in the order of an envelope", () => {
    expect(
      registerAddress({
        ...{ street: "Jl. Pelita No. 4", rt_rw: "02/05", hamlet: "Dusun Baru" },
        ...{ place, postal_code: "43156" },
      })
    ).toBe(`Jl. Pelita No. 4 RT 02/RW 05, Dusun Baru, ${place} 43156`)
  })

  it("leaves out what nobody has written down", () => {
    const nothing = { street: null, hamlet: null, rt_rw: null }
    expect(registerAddress({ ...nothing, place, postal_code: null })).toBe(
      place
    )
  })
})
