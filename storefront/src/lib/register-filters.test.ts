import { expect, it } from "vitest"
import {
  readRegisterChoice,
  registerPath,
  toRegisterQuery,
} from "./register-filters"

it("reads filters and passes them on as the API names them", () => {
  const choice = readRegisterChoice({
    q: " nurul ",
    kabupaten: "32.02",
    kecamatan: "32.02.19",
    pemetaan: "sells",
    tahap: "training",
    toko: "approved",
    terverifikasi: "belum",
    dikunjungi: "ya",
  })
  expect(toRegisterQuery(choice)).toEqual({
    q: "nurul",
    regency: "32.02",
    district: "32.02.19",
    mapping: "sells",
    stage: "training",
    state: "approved",
    verified: "false",
    visited: "true",
  })
})

it("leaves out what cannot be", () => {
  const choice = readRegisterChoice({
    kabupaten: "32.02",
    kecamatan: "32.03.19",
    pemetaan: "x",
    tahap: "y",
    dikunjungi: "1",
  })
  expect(choice.kecamatan).toBe("")
  expect(Object.values(choice).filter(Boolean)).toEqual(["32.02"])
  expect(registerPath(choice, 2)).toBe("/dinas/pesantren?kabupaten=32.02&hal=2")
  expect(registerPath({})).toBe("/dinas/pesantren")
})
