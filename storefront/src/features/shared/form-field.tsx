"use client"

import type { ComponentProps } from "react"
import {
  Choice,
  Field,
  FieldError,
  SelectField,
  TextareaField,
} from "@/ui/field"
import { useControlId, useFormState } from "./form-context"

/** A field of an `ActionForm`: keeps what was typed, shows its own fault. */
export const FormField = ({
  defaultValue,
  ...field
}: ComponentProps<typeof Field>) => {
  const { errors, values } = useFormState()
  const id = useControlId(field.name)
  return (
    <Field
      id={id}
      error={errors[field.name]}
      defaultValue={values[field.name] ?? defaultValue}
      {...field}
    />
  )
}

/** As {@link FormField}, for a choice from a list. */
export const FormSelect = ({
  defaultValue,
  ...field
}: ComponentProps<typeof SelectField>) => {
  const { errors, turn, values } = useFormState()
  const value = values[field.name] ?? defaultValue
  const id = useControlId(field.name)
  return (
    // A select keeps its first default: a new answer needs a new one.
    <SelectField
      key={turn}
      id={id}
      error={errors[field.name]}
      defaultValue={value}
      {...field}
    />
  )
}

/** As {@link FormField}, for several lines. */
export const FormTextarea = ({
  defaultValue,
  ...field
}: ComponentProps<typeof TextareaField>) => {
  const { errors, values } = useFormState()
  const id = useControlId(field.name)
  return (
    <TextareaField
      id={id}
      error={errors[field.name]}
      defaultValue={values[field.name] ?? defaultValue}
      {...field}
    />
  )
}

/** A tick that stays as it was sent: an answer without it means unticked. */
export const FormTick = ({
  name,
  defaultChecked = false,
  ...choice
}: ComponentProps<typeof Choice> & { readonly name: string }) => {
  const { errors, turn, values } = useFormState()
  const isChecked = turn > 0 ? values[name] !== undefined : defaultChecked
  const error = errors[name]
  const id = useControlId(name)
  return (
    <div>
      <Choice
        type="checkbox"
        id={id}
        name={name}
        value="1"
        defaultChecked={isChecked}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        {...choice}
      />
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </div>
  )
}
