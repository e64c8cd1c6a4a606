import { MAPPING_STATES } from "./coverage"
import {
  areaParam,
  choiceParam,
  listPath,
  textParam,
  type RawParams,
} from "./office-list"
import { OPOP_STAGES } from "./register-words"
import { SHOP_STATES } from "./seller-rights"

/** What narrows the register, by the names in its page's address. */
export interface RegisterChoice {
  q: string
  kabupaten: string
  kecamatan: string
  pemetaan: string
  tahap: string
  angkatan: string
  toko: string
  terverifikasi: string
  dikunjungi: string
}

/** The programme began in 2019. */
const FIRST_COHORT = 2019

/** The years in which a pesantren can have joined, the latest first. */
export const cohortYears = (today: Date): string[] =>
  Array.from(
    { length: Math.max(1, today.getUTCFullYear() - FIRST_COHORT + 1) },
    (_, index) => String(FIRST_COHORT + index)
  ).reverse()

/** A cohort that the API takes; else empty. */
const cohortParam = (raw: RawParams): string => {
  const year = textParam(raw, "angkatan")
  return /^20\d{2}$/.test(year) && Number(year) >= FIRST_COHORT ? year : ""
}

const YES_NO = ["ya", "belum"] as const

/** Reads the filters out of an address; what cannot be is left out. */
export function readRegisterChoice(raw: RawParams): RegisterChoice {
  const kecamatan = areaParam(raw, "kecamatan", 3)
  const kabupaten = areaParam(raw, "kabupaten", 2)
  const isInside = kabupaten === "" || kecamatan.startsWith(`${kabupaten}.`)
  return {
    q: textParam(raw, "q"),
    kabupaten,
    kecamatan: isInside ? kecamatan : "",
    pemetaan: choiceParam(raw, "pemetaan", MAPPING_STATES) ?? "",
    tahap: choiceParam(raw, "tahap", OPOP_STAGES) ?? "",
    angkatan: cohortParam(raw),
    toko: choiceParam(raw, "toko", SHOP_STATES) ?? "",
    terverifikasi: choiceParam(raw, "terverifikasi", YES_NO) ?? "",
    dikunjungi: choiceParam(raw, "dikunjungi", YES_NO) ?? "",
  }
}

const yesNo = (value: string): string =>
  value === "" ? "" : String(value === "ya")

/** The same filters as the API names them. */
export const toRegisterQuery = (choice: RegisterChoice) => ({
  q: choice.q,
  regency: choice.kabupaten,
  district: choice.kecamatan,
  mapping: choice.pemetaan,
  stage: choice.tahap,
  cohort: choice.angkatan,
  state: choice.toko,
  verified: yesNo(choice.terverifikasi),
  visited: yesNo(choice.dikunjungi),
})

/** The address of the register with these filters, without the language. */
export const registerPath = (
  choice: Partial<RegisterChoice>,
  page = 1,
  path = "/dinas/pesantren"
): string => listPath(path, { ...choice, hal: page })
