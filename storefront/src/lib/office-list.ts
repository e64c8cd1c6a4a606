/** The parameters of a page's address, as Next gives them. */
export type RawParams = Readonly<Record<string, string | string[] | undefined>>

const MAX_TEXT = 100
/** The backend opens no list beyond this place. */
const MAX_OFFSET = 10_000

/** A parameter as one line of text; the first of several, never too long. */
export const textParam = (raw: RawParams, name: string): string => {
  const value = raw[name]
  const first = (Array.isArray(value) ? value[0] : value) ?? ""
  return first.replace(/\s+/g, " ").trim().slice(0, MAX_TEXT)
}

/** A parameter that is one of a closed list; null for everything else. */
export const choiceParam = <Choice extends string>(
  raw: RawParams,
  name: string,
  choices: readonly Choice[]
): Choice | null => {
  const text = textParam(raw, name)
  return choices.find((choice) => choice === text) ?? null
}

/** A calendar day as `2026-11-24`; empty when it is none. */
export const dayParam = (raw: RawParams, name: string): string => {
  const text = textParam(raw, name)
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  return isDay ? text : ""
}

/** An area code of this many parts, as `32.02.19` of three; else empty. */
export const areaParam = (
  raw: RawParams,
  name: string,
  parts: 1 | 2 | 3
): string => {
  const text = textParam(raw, name)
  const isCode = /^\d{2}(\.\d{2}){0,2}$/.test(text)
  return isCode && text.split(".").length === parts ? text : ""
}

/** The page of a list, from 1; never one that the backend would not open. */
export const pageParam = (raw: RawParams, perPage: number): number => {
  const page = Number(textParam(raw, "hal"))
  const last = Math.floor(MAX_OFFSET / perPage) + 1
  return Number.isInteger(page) && page >= 1 ? Math.min(page, last) : 1
}

/** The address of a list; what is empty, or the first page, is left out. */
export const listPath = (
  path: string,
  params: Readonly<Record<string, string | number | null>>
): string => {
  const pairs = Object.entries(params)
    .filter(
      ([name, value]) =>
        value !== null && value !== "" && !(name === "hal" && value === 1)
    )
    .map(([name, value]) => [name, String(value)])
  return pairs.length === 0
    ? path
    : `${path}?${new URLSearchParams(pairs).toString()}`
}
