import { Button, Drawer, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import { useDates } from "../../hooks/use-dates"
import { useRuleWords } from "../../hooks/use-rule-words"
import type { RatedRule } from "../../lib/rules"
import { SaveFault } from "../fault"
import { StandingBadge } from "./rule-columns"
import { RuleForm } from "./rule-form"

type RuleDrawerProps = { rule: RatedRule; onClose: () => void }

/**
 * One rule, whole. What has begun stays as it is: it is changed by a next
 * version; what has not can be taken back.
 */
export function RuleDrawer({ rule, onClose }: RuleDrawerProps) {
  const { t } = useTranslation("opop")
  const [isNext, setNext] = useState(false)
  const dates = useDates()
  const words = useRuleWords()
  const prompt = usePrompt()
  const act = useAct()
  const isComing = rule.standing === "coming"
  const facts: [string, string | null][] = [
    [t("rules.subject"), words.subject(rule.category)],
    [t("rules.duty"), words.duty(rule)],
    [
      t("rules.exemptions"),
      rule.exemptions
        .map((code) => words.exemption(rule.kind, code))
        .join(", "),
    ],
    [
      t("rules.inProcess"),
      rule.in_process_until && dates.day(rule.in_process_until),
    ],
    [t("rules.onLapseLabel"), t(`rules.onLapse.${rule.on_lapse}`)],
    [t("rules.validFrom"), dates.day(rule.valid_from)],
  ]
  const remove = async () => {
    const isSure = await prompt({
      title: t("rules.remove"),
      description: t("rules.removeAbout", { papers: words.papers(rule) }),
      confirmText: t("rules.remove"),
      cancelText: t("common.cancel"),
    })
    if (!isSure) return
    act.mutate(
      { path: `/admin/paper-rules/${rule.id}`, method: "DELETE" },
      {
        onSuccess: () => {
          toast.success(t("rules.removed"))
          onClose()
        },
      }
    )
  }
  if (isNext) return <RuleForm rule={rule} onClose={onClose} />
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words.papers(rule)}</Drawer.Title>
          <Drawer.Description asChild>
            <div className="pt-1">
              <StandingBadge standing={rule.standing} />
            </div>
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <dl className="flex flex-col gap-y-3">
            {facts.map(([label, value]) => (
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
        </Drawer.Body>
        <Drawer.Footer className="flex-col items-stretch gap-y-3">
          <SaveFault error={act.error} />
          <div className="flex justify-end gap-2">
            {isComing && (
              <Button
                size="small"
                variant="danger"
                isLoading={act.isPending}
                onClick={() => void remove()}
              >
                {t("rules.remove")}
              </Button>
            )}
            {rule.standing !== "replaced" && (
              <Button size="small" onClick={() => setNext(true)}>
                {t(isComing ? "rules.edit" : "rules.next")}
              </Button>
            )}
          </div>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
