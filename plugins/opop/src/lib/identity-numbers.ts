import { readPhone, stripNumber } from "./numbers"

/** Numbers whose form is known (DOMAIN.md 3). None can be verified online: the scan is the proof. */
export type NumberKind =
  | "nik"
  | "npwp"
  | "nib"
  | "nspp"
  | "pirt"
  | "bpom_food"
  | "bpom_cosmetic"
  | "bpom_herbal"
  | "halal"
  | "phone"
  | "postal_code"
  | "account"

/** What an officer should look at; the officer may accept it. */
export type NumberWarning =
  | "nik_date_impossible"
  | "nik_area_unknown"
  | "nspp_type_unusual"
  | "nspp_region_differs"
  | "pirt_length_unusual"
  | "pirt_area_unknown"
  | "pirt_out_of_date"
  | "bpom_form_unusual"
  | "halal_length_unusual"
  | "account_length_unusual"

export type NumberReading = {
  /** As it is stored: without the spaces, dots and dashes people type. */
  value: string
  /** False: the number cannot be one of its kind. */
  isValid: boolean
  warnings: NumberWarning[]
}

/** What a number is compared with; what is left out is not compared. */
export type NumberContext = {
  /** Kecamatan of the address. */
  district?: string | null | undefined
  /** Area codes that exist or once did. */
  areas?: ReadonlySet<string> | undefined
  /** Digits that account numbers of the bank have. */
  accountLength?: number | undefined
  now?: Date | undefined
}

type Reader = (text: string, context: NumberContext) => NumberReading

const reading = (
  value: string,
  isValid: boolean,
  warnings: (NumberWarning | false)[] = []
): NumberReading => ({
  value,
  isValid,
  warnings: isValid ? warnings.filter((code) => code !== false) : [],
})

const plain =
  (form: RegExp): Reader =>
  (text) => {
    const value = stripNumber(text)
    return reading(value, form.test(value))
  }

/** `320227` as the area codes are written: `32.02.27`. */
const dotted = (digits: string) => digits.match(/\d{2}/g)?.join(".") ?? ""

const isUnknown = (digits: string, { areas }: NumberContext) =>
  areas !== undefined && !areas.has(dotted(digits))

/** 6 digits of area, DDMMYY (women: DD + 40), serial from 0001. */
const nik: Reader = (text, context) => {
  const value = stripNumber(text)
  const parts = /^(\d{6})(\d{2})(\d{2})(\d{2})(\d{4})$/.exec(value)
  const [, area = "", dd, mm, yy, serial] = parts ?? []
  const day = Number(dd) > 40 ? Number(dd) - 40 : Number(dd)
  const month = Number(mm)
  const isValid =
    parts !== null &&
    day >= 1 &&
    day <= 31 &&
    month >= 1 &&
    month <= 12 &&
    serial !== "0000"
  // Of 1900 and 2000 only the second is a leap year: that one is kinder.
  const isDate = new Date(Date.UTC(2000 + Number(yy), month - 1, day))
  return reading(value, isValid, [
    isDate.getUTCDate() !== day && "nik_date_impossible",
    isUnknown(area, context) && "nik_area_unknown",
  ])
}

/** 4 digits of type, 4 of regency, 4 serial. */
const nspp: Reader = (text, { district }) => {
  const value = stripNumber(text)
  const regency = dotted(value.slice(4, 8))
  return reading(value, /^\d{12}$/.test(value), [
    !value.startsWith("5") && "nspp_type_unusual",
    district != null &&
      !district.startsWith(`${regency}.`) &&
      "nspp_region_differs",
  ])
}

/** 1 pack, 2 kind of food, 4 area, 2 product, 4 maker, -YY when it ends. */
const pirt: Reader = (text, context) => {
  const digits = stripNumber(text.replace(/^\s*p-?irt\s*(no\.?)?/i, ""))
  const isFull = digits.length === 15
  const ends = Date.UTC(2001 + Number(digits.slice(13)), 0, 1)
  return reading(
    isFull ? `${digits.slice(0, 13)}-${digits.slice(13)}` : digits,
    /^\d{12,}$/.test(digits),
    [
      !isFull && "pirt_length_unusual",
      isUnknown(digits.slice(3, 7), context) && "pirt_area_unknown",
      isFull &&
        ends <= (context.now ?? new Date()).getTime() &&
        "pirt_out_of_date",
    ]
  )
}

/** A number of BPOM; each kind has its letters and its number of digits. */
const bpom =
  (isAny: RegExp, isUsual: RegExp): Reader =>
  (text) => {
    const value = stripNumber(text).toUpperCase()
    return reading(value, isAny.test(value), [
      !isUsual.test(value) && "bpom_form_unusual",
    ])
  }

/** `KH…` is the decree that a certificate rests on, not the certificate. */
const halal: Reader = (text) => {
  const value = stripNumber(text).toUpperCase()
  return reading(value, /^(ID)?\d{6,}$/.test(value), [
    !/^ID\d{17}$/.test(value) && "halal_length_unusual",
  ])
}

const MOBILE = /^\+628[1-9]\d{7,10}$/

const phone: Reader = (text) => {
  const value = readPhone(text)
  return reading(
    value ?? text.trim(),
    value !== null && (!value.startsWith("+628") || MOBILE.test(value))
  )
}

const account: Reader = (text, { accountLength }) => {
  const value = stripNumber(text)
  return reading(value, /^\d{8,20}$/.test(value), [
    accountLength !== undefined &&
      value.length !== accountLength &&
      "account_length_unusual",
  ])
}

const READERS: Record<NumberKind, Reader> = {
  nik,
  nspp,
  pirt,
  halal,
  phone,
  account,
  // Old 15; 16 = NIK, or 0 and the old one for bodies; 22 = of a branch.
  npwp: plain(/^(\d{15}|\d{16}|\d{22})$/),
  nib: plain(/^\d{13}$/),
  postal_code: plain(/^[1-9]\d{4}$/),
  bpom_food: bpom(/^M[DL]\d{8,}$/, /^M[DL]\d{12,15}$/),
  bpom_cosmetic: bpom(/^N[A-Z]*\d{8,}$/, /^(N[A-E]\d{11}|NKIT\d{9})$/),
  bpom_herbal: bpom(/^[A-Z]{2,4}\d{8,}$/, /^TR\d{9}$/),
}

/** Reads a number as a person typed it: its stored form, whether it can be one, and what is odd. */
export const readNumber = (
  kind: NumberKind,
  text: string,
  context: NumberContext = {}
): NumberReading => READERS[kind](text, context)

/** The area codes that a number names, to be looked up before it is read. */
export function areasIn(kind: NumberKind, text: string): string[] {
  const digits = text.replace(/\D/g, "")
  if (kind === "nik") return [dotted(digits.slice(0, 6))]
  if (kind === "pirt") return [dotted(digits.slice(3, 7))]
  return []
}
