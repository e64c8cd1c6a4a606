import { Hint, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { OFFICER_ROLES, type OfficerRole } from "../../../lib/roles"
import { AreaPicker } from "../area-picker"
import { Labelled } from "../filters"

/** A role in an area, as far as it is chosen. */
export type RoleDraft = {
  role: OfficerRole | null
  area: { id: string; full_name: string } | null
}

export const NO_ROLE: RoleDraft = { role: null, area: null }

type RoleFieldsProps = {
  draft: RoleDraft
  onChange: (draft: RoleDraft) => void
}

/** Chooses what somebody may do, and where. */
export function RoleFields({ draft, onChange }: RoleFieldsProps) {
  const { t } = useTranslation("opop")
  const id = useId()
  const { role, area } = draft
  const choose = (value: string) =>
    onChange({
      ...{ area, role: OFFICER_ROLES.find((one) => one === value) ?? null },
    })
  return (
    <>
      <Labelled id={id} label={t("officers.role")}>
        <Select value={role ?? ""} onValueChange={choose}>
          <Select.Trigger id={id}>
            <Select.Value placeholder={t("officers.chooseRole")} />
          </Select.Trigger>
          <Select.Content>
            {OFFICER_ROLES.map((value) => (
              <Select.Item key={value} value={value}>
                {t(`officers.roles.${value}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
        {role && <Hint>{t(`officers.roleAbout.${role}`)}</Hint>}
      </Labelled>
      <div className="flex flex-col gap-y-1">
        <AreaPicker
          label={t("officers.area")}
          value={area?.full_name ?? ""}
          onChoose={(chosen) => onChange({ role, area: chosen })}
        />
        <Hint>{t("officers.areaHint")}</Hint>
      </div>
    </>
  )
}
