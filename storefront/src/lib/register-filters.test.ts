import { expect, it } from "vitest"
import {
  cohortYears,
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
    angkatan: "2021",
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
    cohort: "2021",
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
    angkatan: "2018",
    dikunjungi: "1",
  })
  expect(choice.kecamatan).toBe("")
  expect(Object.values(choice).filter(Boolean)).toEqual(["32.02"])
  expect(registerPath(choice, 2)).toBe("/dinas/pesantren?kabupaten=32.02&hal=2")
  expect(registerPath({})).toBe("/dinas/pesantren")
})

it("offers the cohorts since the programme began", () => {
  expect(cohortYears(new Date("2022-01-01T00:00:00Z"))).toEqual([
    ...["2022", "2021", "2020", "2019"],
  ])
})
