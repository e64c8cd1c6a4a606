import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { usePaperRules } from "../../hooks/office"
import type { Exemption } from "../../lib/office-types"
import { LoadFault } from "../fault"
import { Note, Section } from "../section"
import { ExemptionForm } from "./exemption-form"

/** The reasons with which goods need no paper, as they read today. */
export function ExemptionsSection() {
  const { t } = useTranslation("opop")
  const [form, setForm] = useState<{ of: Exemption | null } | null>(null)
  const { data, isError, refetch } = usePaperRules()
  return (
    <Section
      title={t("exemptions.title")}
      hint={t("exemptions.hint")}
      actions={
        <Button
          size="small"
          variant="secondary"
          onClick={() => setForm({ of: null })}
        >
          {t("exemptions.add")}
        </Button>
      }
    >
      {isError && <LoadFault onRetry={() => void refetch()} />}
      {!data && !isError && <Note>{t("common.loading")}</Note>}
      {data?.exemptions.length === 0 && <Note>{t("exemptions.none")}</Note>}
      {data?.exemptions.map((one) => (
        <Line
          key={`${one.kind} ${one.code}`}
          exemption={one}
          onEdit={() => setForm({ of: one })}
        />
      ))}
      {form && (
        <ExemptionForm exemption={form.of} onClose={() => setForm(null)} />
      )}
    </Section>
  )
}

function Line(props: { exemption: Exemption; onEdit: () => void }) {
  const { t, i18n } = useTranslation("opop")
  const { kind, name, name_en, basis } = props.exemption
  const shown = i18n.language === "en" ? name_en : name
  return (
    <div className="flex items-center justify-between gap-4 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" weight="plus">
          {shown}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {`${t(`papers.kind.${kind}`)} · ${basis}`}
        </Text>
      </div>
      <Button
        size="small"
        variant="transparent"
        aria-label={t("exemptions.editOf", { name: shown })}
        onClick={props.onEdit}
      >
        {t("common.edit")}
      </Button>
    </div>
  )
}
