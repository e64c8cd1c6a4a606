import type { ComponentProps, ReactNode } from "react"
import { cx } from "@/lib/cx"
import { Icon } from "./icon"

type FieldFrame = Readonly<{
  /** Also the id of the control, so it is unique in its page. */
  name: string
  label: string
  /** How to fill it in, always in view. */
  hint?: ReactNode
  /** What is wrong and what to do; read out with the field. */
  error?: string | undefined
  /** Beside the label, such as "boleh kosong". */
  note?: string | undefined
  className?: string | undefined
  /** When two forms of a page use the same name. */
  id?: string | undefined
}>

export const CONTROL_CLASS =
  "min-h-11 w-full rounded-control border border-line-strong bg-white px-3 py-2 text-base text-ink placeholder:text-ink-soft aria-invalid:border-2 aria-invalid:border-manggis disabled:bg-sand"

/** What a frame gives to the control inside it. */
type Control = Readonly<{
  id: string
  name: string
  className: string
  "aria-invalid": true | undefined
  "aria-describedby": string | undefined
}>

const describedBy = (id: string, hint: ReactNode, error?: string) =>
  [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") ||
  undefined

const Frame = ({
  name,
  id = name,
  label,
  hint,
  error,
  note,
  className,
  children,
}: FieldFrame & { readonly children: (control: Control) => ReactNode }) => (
  <div className={cx("flex flex-col gap-1", className)}>
    <label htmlFor={id} className="text-sm font-semibold">
      {label}
      {note ? (
        <span className="font-normal text-ink-soft"> ({note})</span>
      ) : null}
    </label>
    {children({
      ...{ id, name, className: CONTROL_CLASS },
      "aria-invalid": error ? true : undefined,
      "aria-describedby": describedBy(id, hint, error),
    })}
    {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    {hint ? (
      <div id={`${id}-hint`} className="text-sm text-ink-soft">
        {hint}
      </div>
    ) : null}
  </div>
)

/** The sentence under a control that was filled in wrongly. */
export const FieldError = ({
  id,
  children,
}: Readonly<{ id: string; children: ReactNode }>) => (
  <p
    id={id}
    className="flex items-start gap-1 text-sm font-semibold text-manggis"
  >
    <Icon name="circle-exclamation-point" size={4} className="mt-0.5" />
    {children}
  </p>
)

/** A label, an input, its hint and its error, tied together. */
export const Field = ({
  name,
  id,
  label,
  hint,
  error,
  note,
  className,
  ...input
}: FieldFrame & Omit<ComponentProps<"input">, "name" | "id">) => (
  <Frame {...{ name, id, label, hint, error, note, className }}>
    {(control) => <input {...control} {...input} />}
  </Frame>
)

/** As {@link Field}, for a choice from a list; the options are its children. */
export const SelectField = ({
  name,
  id,
  label,
  hint,
  error,
  note,
  className,
  children,
  ...input
}: FieldFrame & Omit<ComponentProps<"select">, "name" | "id">) => (
  <Frame {...{ name, id, label, hint, error, note, className }}>
    {(control) => (
      <select {...control} {...input}>
        {children}
      </select>
    )}
  </Frame>
)

/** As {@link Field}, for several lines. */
export const TextareaField = ({
  name,
  id,
  label,
  hint,
  error,
  note,
  className,
  ...input
}: FieldFrame & Omit<ComponentProps<"textarea">, "name" | "id">) => (
  <Frame {...{ name, id, label, hint, error, note, className }}>
    {(control) => <textarea rows={3} {...control} {...input} />}
  </Frame>
)

/** A tick or a dot with its words, as one target of 44 px. */
export const Choice = ({
  label,
  hint,
  className,
  type = "radio",
  ...input
}: Readonly<{ label: ReactNode; hint?: ReactNode }> &
  Omit<ComponentProps<"input">, "type"> & {
    readonly type?: "radio" | "checkbox"
  }) => (
  <label
    className={cx(
      "flex min-h-11 cursor-pointer items-start gap-3 py-2.5",
      className
    )}
  >
    <input
      type={type}
      className="mt-0.5 size-5 shrink-0 accent-indigo"
      {...input}
    />
    <span className="min-w-0 flex-1">
      {label}
      {hint ? (
        <span className="block text-sm text-ink-soft">{hint}</span>
      ) : null}
    </span>
  </label>
)
