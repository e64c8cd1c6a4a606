import "server-only"
import { getTranslations } from "next-intl/server"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import type { z } from "zod"
import { ApiError } from "@/data/api-error"
import { DEFAULT_LOCALE, isLocale, localPath } from "@/i18n/locales"
import type { Locale } from "@/i18n/locales"
import { MESSAGES } from "@/i18n/messages"
import { faultOf } from "./faults"
import { isScripted } from "./scripted"
import type { NextKey } from "./faults"
import type { FormAlert, FormState, NextStep } from "./form-state"

type FormMessages = (typeof MESSAGES)["id"]["form"]
export type ErrorKey = keyof FormMessages["errors"]
export type FaultKey = keyof FormMessages["faults"]
export type DoneKey = keyof FormMessages["done"]

/** An alert by key, with the values of its sentence. */
export interface AlertKey {
  key: FaultKey
  values?: Record<string, string | number>
  next?: NextKey
}

/**
 * What an action decides: `go` elsewhere (303), or stay and say something.
 * `refresh` shows what has changed on the page beside the form. `back` does so
 * too, but goes there where no scripts run, so that reloading the page does
 * not send the form again.
 */
export type Outcome<Data> =
  | { go: string }
  | {
      go?: never
      back?: string
      refresh?: boolean
      errors?: Readonly<Record<string, ErrorKey>>
      /** What the backend says of a field, in the reader's language already. */
      said?: Readonly<Record<string, string>>
      alerts?: readonly AlertKey[]
      done?: DoneKey
      data?: Data
    }

/** What an action works with. */
export interface FormInput<Input> {
  input: Input
  locale: Locale
  /** The form as it was typed, passwords included. */
  typed: Readonly<Record<string, string>>
  /** The form itself, for its files and for names that come several times. */
  form: FormData
}

const HREF: Readonly<Record<NextKey, string>> = {
  cart: "/keranjang",
  login: "/masuk",
  forgot: "/lupa-sandi",
  officeLogin: "/dinas/masuk",
  sellerLogin: "/penjual/masuk",
}

/**
 * Makes a server action of a zod schema and a function. The action takes the
 * locale (bound), the former state and the form. Wrong fields come back with
 * their sentences and with what was typed; so do refusals of the backend, each
 * with a next step. Anything else is thrown: error.tsx shows it.
 */
export function formAction<Schema extends z.ZodType, Data = never>(
  schema: Schema,
  run: (form: FormInput<z.output<Schema>>) => Promise<Outcome<Data>>
) {
  return async (
    boundLocale: unknown,
    previous: FormState,
    form: FormData
  ): Promise<FormState<Data>> => {
    const locale = isLocale(boundLocale) ? boundLocale : DEFAULT_LOCALE
    const typed = textsOf(form)
    const outcome = await attempt(schema, run, { typed, form, locale })
    if (outcome.go !== undefined) {
      // To a part of the page that one is on the router only scrolls.
      if (outcome.go.includes("#")) refresh()
      redirect(localPath(locale, outcome.go))
    }
    if (outcome.back !== undefined && !(await isScripted()))
      redirect(localPath(locale, outcome.back))
    if (outcome.refresh || outcome.back !== undefined) refresh()
    return toState(outcome, typed, previous.turn, locale)
  }
}

async function attempt<Schema extends z.ZodType, Data>(
  schema: Schema,
  run: (form: FormInput<z.output<Schema>>) => Promise<Outcome<Data>>,
  sent: Omit<FormInput<never>, "input">
): Promise<Outcome<Data>> {
  const parsed = schema.safeParse(sent.typed)
  if (!parsed.success) return { errors: errorsOf(parsed.error) }
  try {
    return await run({ input: parsed.data, ...sent })
  } catch (error) {
    if (error instanceof ApiError) return refusalOf(error)
    throw error
  }
}

/** The refusal of a call, as an outcome that keeps the form in place. */
export function refusalOf(error: ApiError): {
  errors?: Record<string, ErrorKey>
  said?: Record<string, string>
  alerts?: AlertKey[]
} {
  const fault = faultOf(error)
  if (fault.field !== undefined)
    return fault.isSpoken && error.message
      ? { said: { [fault.field]: error.message } }
      : { errors: { [fault.field]: errorKey(fault.error) } }
  const { alert, next } = fault
  const key = isFaultKey(alert) ? alert : "unknown"
  return { alerts: [next ? { key, next } : { key }] }
}

/** The first issue of each field, by key; unknown messages become `invalid`. */
export function errorsOf(error: z.ZodError): Record<string, ErrorKey> {
  const errors: Record<string, ErrorKey> = {}
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? "form")
    errors[field] ??= errorKey(message)
  }
  return errors
}

/**
 * Errors in the order of the form, with the kecamatan's at its search field:
 * there a person can act on it.
 */
export const atSearch = (
  errors: Readonly<Record<string, ErrorKey>>
): Record<string, ErrorKey> =>
  Object.fromEntries(
    Object.entries(errors).map(([field, key]) => [
      field === "district_code" ? "district_q" : field,
      key,
    ])
  )

const isErrorKey = (key: string): key is ErrorKey =>
  key in MESSAGES.id.form.errors

const errorKey = (key: string): ErrorKey => (isErrorKey(key) ? key : "invalid")

const isFaultKey = (key: string): key is FaultKey =>
  key in MESSAGES.id.form.faults

/** Text fields only; React's own hidden fields are left out. */
function textsOf(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of form)
    if (typeof value === "string" && !name.startsWith("$")) texts[name] = value
  return texts
}

async function toState<Data>(
  outcome: Exclude<Outcome<Data>, { go: string }>,
  typed: Record<string, string>,
  turn: number,
  locale: Locale
): Promise<FormState<Data>> {
  const t = await getTranslations({ locale, namespace: "form" })
  const errors = Object.entries(outcome.errors ?? {}).map(
    ([field, key]): [string, string] => [field, t(`errors.${key}`)]
  )
  const next = (key: NextKey): NextStep => ({
    href: localPath(locale, HREF[key]),
    label: t(`next.${key}`),
  })
  return {
    values: withoutPasswords(typed),
    errors: { ...Object.fromEntries(errors), ...outcome.said },
    alerts: (outcome.alerts ?? []).map((alert): FormAlert => ({
      text: t(`faults.${alert.key}`, alert.values ?? {}),
      ...(alert.next ? { next: next(alert.next) } : {}),
    })),
    done: outcome.done ? t(`done.${outcome.done}`) : null,
    data: outcome.data ?? null,
    turn: turn + 1,
  }
}

const withoutPasswords = (typed: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(typed).filter(([name]) => !name.includes("password"))
  )
