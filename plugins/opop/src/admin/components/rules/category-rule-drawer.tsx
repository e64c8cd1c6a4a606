import { Button, Drawer, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import { useCategoryWords } from "../../hooks/use-category-words"
import { useDates } from "../../hooks/use-dates"
import type {
  CategoryWithRules,
  RatedCategoryRule,
} from "../../lib/category-rules"
import { SaveFault } from "../fault"
import { CategoryRuleForm } from "./category-rule-form"
import { StandingBadge } from "./rule-columns"

type CategoryRuleDrawerProps = {
  category: CategoryWithRules
  onClose: () => void
}

/**
 * The versions of what a category asks. What has begun stays as it is: it is
 * changed by a next version; what has not can be taken back.
 */
export function CategoryRuleDrawer(props: CategoryRuleDrawerProps) {
  const { t } = useTranslation("opop")
  const [isNext, setNext] = useState(false)
  const words = useCategoryWords()
  const { category, onClose } = props
  if (isNext) return <CategoryRuleForm {...props} />
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words.name(category)}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {t(
              category.isDefault
                ? "categoryRules.defaultAbout"
                : "categoryRules.ownAbout"
            )}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          {category.isDefault && <Facts rows={words.facts(category.demands)} />}
          {category.rules.map((rule) => (
            <Version key={rule.id} rule={rule} />
          ))}
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" onClick={() => setNext(true)}>
            {t("rules.next")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

function Version({ rule }: { rule: RatedCategoryRule }) {
  const { t } = useTranslation("opop")
  const words = useCategoryWords()
  const dates = useDates()
  const act = useAct()
  const day = dates.day(rule.valid_from)
  return (
    <section aria-label={t("categoryRules.from", { day })}>
      <div className="flex flex-wrap items-center justify-between gap-2 pb-3">
        <Text size="small" weight="plus">
          {t("categoryRules.from", { day })}
        </Text>
        <StandingBadge standing={rule.standing} />
      </div>
      <Facts rows={words.facts(rule)} />
      <SaveFault error={act.error} />
      {rule.standing === "coming" && (
        <Button
          size="small"
          variant="secondary"
          className="mt-3"
          isLoading={act.isPending}
          onClick={() =>
            act.mutate(
              { path: `/admin/category-rules/${rule.id}`, method: "DELETE" },
              { onSuccess: () => void toast.success(t("rules.removed")) }
            )
          }
        >
          {t("rules.remove")}
        </Button>
      )}
    </section>
  )
}

function Facts({ rows }: { rows: [string, string][] }) {
  const { t } = useTranslation("opop")
  return (
    <dl className="flex flex-col gap-y-2">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {label}
            </Text>
          </dt>
          <dd>
            <Text size="small">{value || t("common.none")}</Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
