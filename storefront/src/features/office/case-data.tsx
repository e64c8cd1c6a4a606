import { getTranslations } from "next-intl/server"
import type { Case } from "@/data/office/case-schema"
import {
  CASE_FIELDS,
  CASE_STEPS,
  MASKED_PATHS,
  type CaseStep,
} from "@/lib/case-states"
import { placeIn } from "@/lib/map-address"
import { Badge } from "@/ui/badge"
import { Icon } from "@/ui/icon"
import type { CaseWords } from "./case-words"
import { Facts } from "./facts"
import { MapLink } from "./map-link"
import { Panel } from "./panel"
import { RevealNumber } from "./reveal-number"

/** Texts that need the whole width. */
const WIDE = ["story", "story_en", "products", "categories", "street"]

/** What the applicant says, step by step, with what is odd and what changed. */
export const CaseData = async ({
  found,
  words,
}: Readonly<{ found: Case; words: CaseWords }>) => {
  const t = await getTranslations("officeCases")
  const address = found.data["address"]
  const place = placeIn(address?.["latitude"], address?.["longitude"])
  const isTold = (step: CaseStep, field: string) => {
    const path = `${step}.${field}`
    const notes = [...found.changes, ...found.warnings]
    return (
      words.value(path, found.data[step]?.[field]) !== null ||
      notes.some((one) => one.path === path)
    )
  }
  return (
    <>
      {CASE_STEPS.map((step) => {
        const fields = knownFields(found, step)
        const empty = fields.filter((field) => !isTold(step, field))
        return (
          <Panel key={step} id={step} title={t(`steps.${step}`)}>
            <Facts>
              {fields
                .filter((field) => !empty.includes(field))
                .map((field) => (
                  <CaseFact
                    key={field}
                    found={found}
                    path={`${step}.${field}`}
                    isWide={WIDE.includes(field)}
                    words={words}
                  />
                ))}
            </Facts>
            {step === "address" && place ? <MapLink {...place} /> : null}
            {empty.length > 0 ? (
              <p className="pt-3 text-sm text-ink-soft">
                {t("notGiven", {
                  fields: empty
                    .map((field) => words.path(`${step}.${field}`))
                    .join(", "),
                })}
              </p>
            ) : null}
          </Panel>
        )
      })}
    </>
  )
}

/** Known fields first, then what the backend has and this page does not know. */
const knownFields = ({ data }: Case, step: CaseStep): string[] => {
  const known: readonly string[] = CASE_FIELDS[step]
  const given = Object.keys(data[step] ?? {})
  return [...known, ...given.filter((field) => !known.includes(field))]
}

const CaseFact = async ({
  found,
  path,
  isWide,
  words,
}: Readonly<{
  found: Case
  path: string
  isWide: boolean
  words: CaseWords
}>) => {
  const t = await getTranslations("officeCases")
  const [step = "", field = ""] = path.split(".")
  const value = words.value(path, found.data[step]?.[field])
  const change = found.changes.find((one) => one.path === path)
  const warnings = found.warnings.filter((one) => one.path === path)
  const isHidden = MASKED_PATHS.includes(path) && value !== null
  return (
    <div className={isWide ? "min-w-0 sm:col-span-2" : "min-w-0"}>
      <dt className="text-sm text-ink-soft">{words.path(path)}</dt>
      <dd className="whitespace-pre-line">
        {value ?? "–"}
        {isHidden && found.can.includes("reveal") ? (
          <RevealNumber id={found.id} path={path} label={words.path(path)} />
        ) : null}
        {warnings.map(({ message }) => (
          <span
            key={message}
            className="mt-1 flex items-start gap-1 text-sm text-turmeric-dark"
          >
            <Icon
              name="triangle-exclamation-point"
              size={4}
              className="mt-0.5"
            />
            {message}
          </span>
        ))}
        {change ? (
          <span className="mt-1 block text-sm">
            <Badge tone="place">{t("changed")}</Badge>{" "}
            <del className="text-ink-soft">
              {words.value(path, change.before) ?? "–"}
            </del>
          </span>
        ) : null}
      </dd>
    </div>
  )
}
