import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShownCodRule } from "../../../queries/list-cod-rules"
import { useAreaNames } from "../../hooks/areas"
import { useWords } from "../../hooks/use-words"
import { Coming } from "../coming"
import { Section } from "../section"
import { CodForm } from "./cod-form"

/** For whom cash on delivery is offered. */
export function CodSection({
  now,
  coming,
}: {
  now: ShownCodRule | null
  coming: readonly ShownCodRule[]
}) {
  const { t } = useTranslation("payments")
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const nameOf = useAreaNames(
    [...(now ? [now] : []), ...coming].flatMap(({ areas }) => areas)
  )
  const areasOf = ({ areas }: ShownCodRule) =>
    areas.map(nameOf).join("; ") || t("cod.nowhere")
  const what = (rule: ShownCodRule) =>
    t("cod.summary", {
      ...{ limit: words.rupiah(rule.limit_amount), areas: areasOf(rule) },
      ...{ refusals: rule.max_refusals, days: rule.window_days },
      fee: words.rupiah(rule.fee),
    })
  const facts = now && [
    [t("cod.limit"), words.rupiah(now.limit_amount)],
    [t("cod.fee"), words.rupiah(now.fee)],
    [t("cod.areas"), areasOf(now)],
    [
      t("cod.refusals"),
      t("cod.refusalsOf", {
        ...{ refusals: now.max_refusals, days: now.window_days },
      }),
    ],
    [t("cod.phone"), t(now.needs_verified_phone ? "cod.yes" : "cod.no")],
    [t("cod.freight"), t(`cod.bearers.${now.freight_bearer}`)],
    [t("cod.since"), words.time(now.valid_from)],
  ]
  return (
    <Section
      title={t("cod.title")}
      hint={t("cod.hint")}
      act={
        <Button
          size="small"
          variant="secondary"
          aria-label={t("common.changeOf", { name: t("cod.title") })}
          onClick={() => setOpen(true)}
        >
          {t("common.change")}
        </Button>
      }
    >
      {facts ? (
        <dl className="grid grid-cols-1 gap-x-4 gap-y-2 px-6 py-4 sm:grid-cols-[12rem_1fr]">
          {facts.map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="txt-compact-small-plus">{label}</dt>
              <dd className="txt-compact-small text-ui-fg-subtle">{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <Text size="small" className="px-6 py-4">
          {t("cod.none")}
        </Text>
      )}
      {coming.length > 0 && (
        <div className="px-6 py-4">
          {coming.map((rule) => (
            <Coming
              key={rule.id}
              path={`/admin/cod-rules/${rule.id}`}
              name={t("cod.title")}
              what={what(rule)}
              from={rule.valid_from}
            />
          ))}
        </div>
      )}
      {isOpen && <CodForm now={now} onClose={() => setOpen(false)} />}
    </Section>
  )
}
