import { Button, Label, Switch, Text, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../../hooks/call"
import { useTerritorySettings } from "../../hooks/office"
import { useDates } from "../../hooks/use-dates"
import type { TerritorySetting } from "../../lib/office-types"
import { AreaPicker } from "../area-picker"
import { LoadFault, SaveFault } from "../fault"
import { FormDrawer } from "../form-drawer"
import { Note, Section } from "../section"

const PATH = "/admin/territory-settings"

/** Where one person may check and decide; everywhere else it takes two. */
export function FourEyesSection() {
  const { t } = useTranslation("opop")
  const [isOpen, setOpen] = useState(false)
  const { data, isError, refetch } = useTerritorySettings()
  return (
    <Section
      title={t("fourEyes.title")}
      hint={t("fourEyes.hint")}
      actions={
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t("fourEyes.add")}
        </Button>
      }
    >
      {isError && <LoadFault onRetry={() => void refetch()} />}
      {!data && !isError && <Note>{t("common.loading")}</Note>}
      {data?.settings.length === 0 && <Note>{t("fourEyes.none")}</Note>}
      {data?.settings.map((setting) => (
        <Line key={setting.area_code} setting={setting} />
      ))}
      {isOpen && <AddForm onClose={() => setOpen(false)} />}
    </Section>
  )
}

function Line({ setting }: { setting: TerritorySetting }) {
  const { t } = useTranslation("opop")
  const id = useId()
  const dates = useDates()
  const act = useAct()
  const { area, area_code, four_eyes } = setting
  const change = (next: boolean) =>
    act.mutate(
      { path: PATH, body: { area_code, four_eyes: next } },
      { onSuccess: () => void toast.success(t("common.saved")) }
    )
  return (
    <div className="flex flex-col gap-y-2 px-6 py-3">
      <div className="flex items-center justify-between gap-4">
        <Label htmlFor={id} size="small" weight="plus">
          {area}
          <Text size="xsmall" className="text-ui-fg-subtle">
            {[
              t(four_eyes ? "fourEyes.on" : "fourEyes.off"),
              t("fourEyes.since", { time: dates.time(setting.updated_at) }),
            ].join(" · ")}
          </Text>
        </Label>
        <Switch
          id={id}
          checked={four_eyes}
          disabled={act.isPending}
          onCheckedChange={change}
        />
      </div>
      <SaveFault error={act.error} />
    </div>
  )
}

function AddForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("opop")
  const [area, setArea] = useState<{ id: string; full_name: string } | null>(
    null
  )
  const act = useAct()
  return (
    <FormDrawer
      title={t("fourEyes.add")}
      about={t("fourEyes.addAbout")}
      submit={t("fourEyes.addSubmit")}
      isPending={act.isPending}
      isReady={area !== null}
      error={act.error}
      onClose={onClose}
      onSubmit={() =>
        act.mutate(
          { path: PATH, body: { area_code: area?.id, four_eyes: false } },
          {
            onSuccess: () => {
              toast.success(t("common.saved"))
              onClose()
            },
          }
        )
      }
    >
      <AreaPicker
        label={t("officers.area")}
        value={area?.full_name ?? ""}
        onChoose={setArea}
      />
    </FormDrawer>
  )
}
