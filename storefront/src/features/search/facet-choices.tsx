import type { ReactNode, Ref } from "react"
import { cx } from "@/lib/cx"

export type Option = Readonly<{
  value: string
  label: string
  count?: number | undefined
  isChild?: boolean
}>

/** The frame of one facet: its name, and the choices under it. */
export const FacetGroup = ({
  title,
  children,
}: Readonly<{ title: string; children: ReactNode }>) => (
  <fieldset className="border-t border-line py-3">
    <legend className="float-left mb-1 w-full text-sm font-bold">
      {title}
    </legend>
    <div className="clear-both">{children}</div>
  </fieldset>
)

/** One of several, or some of several, each with its count. */
export const FacetChoices = ({
  type,
  name,
  options,
  chosen,
}: Readonly<{
  type: "radio" | "checkbox"
  name: string
  options: readonly Option[]
  chosen: readonly string[]
}>) => (
  <ul>
    {options.map(({ value, label, count, isChild }) => (
      <li key={value}>
        <label
          className={cx(
            "flex min-h-11 items-center gap-3 text-sm lg:min-h-9",
            isChild && "pl-8"
          )}
        >
          <input
            type={type}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            className="size-5 shrink-0 accent-indigo"
          />
          <span className="min-w-0 flex-1">{label}</span>
          {count === undefined ? null : (
            <span className="text-ink-soft tabular-nums">{count}</span>
          )}
        </label>
      </li>
    ))}
  </ul>
)

/** A long list with counts, folded into one field. */
export const FacetSelect = ({
  ref,
  name,
  label,
  any,
  options,
  chosen,
}: Readonly<{
  ref?: Ref<HTMLSelectElement>
  name: string
  label: string
  /** Words for no choice. */
  any: string
  options: readonly Option[]
  chosen: string | null
}>) => (
  <select
    ref={ref}
    name={name}
    aria-label={label}
    defaultValue={chosen ?? ""}
    className="mt-2 min-h-11 w-full rounded-control border border-line-strong bg-white px-3 text-sm"
  >
    <option value="">{any}</option>
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.count === undefined
          ? option.label
          : `${option.label} (${option.count})`}
      </option>
    ))}
  </select>
)
