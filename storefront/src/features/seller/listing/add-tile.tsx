"use client"

import type { ChangeEvent } from "react"
import { cx } from "@/lib/cx"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon-names"

/** A place in the grid that takes a photo: by the camera, or several chosen ones. */
export const AddTile = ({
  icon,
  label,
  isMain = false,
  onPick,
}: Readonly<{
  icon: IconName
  label: string
  /** By the camera. */
  isMain?: boolean
  onPick: (event: ChangeEvent<HTMLInputElement>) => void
}>) => (
  <li className="scripted">
    <label
      className={cx(
        "grid aspect-square cursor-pointer place-items-center rounded-control border-2 border-dashed text-center text-sm font-bold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo",
        isMain
          ? "border-brick bg-brick-soft text-brick-deep"
          : "border-line-strong bg-white text-indigo"
      )}
    >
      <input
        type="file"
        accept="image/*"
        className="sr-only"
        onChange={onPick}
        {...(isMain ? { capture: "environment" as const } : { multiple: true })}
      />
      <span className="flex flex-col items-center gap-1">
        <Icon name={icon} size={6} />
        {label}
      </span>
    </label>
  </li>
)
