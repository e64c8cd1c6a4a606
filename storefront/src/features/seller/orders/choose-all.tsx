"use client"

import { Choice } from "@/ui/field"
import { useHydrated } from "../../shared/use-hydrated"

/** Ticks all boxes `name` of its form. Absent without scripts: each can be ticked. */
export const ChooseAll = ({
  name,
  label,
}: Readonly<{ name: string; label: string }>) => {
  if (!useHydrated()) return null
  return (
    <Choice
      type="checkbox"
      label={label}
      onChange={({ currentTarget: { checked, form } }) => {
        const boxes = form?.querySelectorAll<HTMLInputElement>(
          `input[type="checkbox"][name="${name}"]`
        )
        for (const box of boxes ?? []) box.checked = checked
      }}
    />
  )
}
